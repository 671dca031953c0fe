using System.Collections.Immutable;

namespace InBlue.Procedure.Councils;

/// <summary>Members, groups and capacities: what has an id and a name.</summary>
internal sealed class MembersReader(Values values, NamesReader names)
{
    private static readonly (string, Authority)[] Authorities = [("yes", Authority.MaySign), ("on-ruling", Authority.OnRuling)];

    public Ids MemberIds { get; } = values.Ids(CouncilFaultKind.NotAmongMembers);
    public Ids GroupIds { get; } = values.Ids(CouncilFaultKind.NotAmongGroups);

    public ImmutableArray<Member> Members(Node? list) => Each(list, MemberIds, node =>
    {
        var fields = values.Object(node, ["id", "names"], ["alsoCalled", "of"]);
        var id = MemberIds.Define(values.MemberId(fields["id"]), fields["id"]);
        var forms = names.Forms(fields["names"], fields["alsoCalled"]);
        var of = names.Phrases(fields["of"], ofMember: false);
        return id is null || forms is null ? null : new Member(new MemberId(id), forms) { Of = of };
    });

    public ImmutableArray<Group> Groups(Node? list) => Each(list, GroupIds, node =>
    {
        var fields = values.Object(node, ["id", "names"]);
        var id = GroupIds.Define(values.Id(fields["id"]), fields["id"]);
        var called = names.Names(fields["names"]);
        return id is null || called is null ? null : new Group(new GroupId(id), called);
    }, mayBeEmpty: true);

    public ImmutableArray<Capacity> Capacities(Node? list)
    {
        var ids = values.Ids();
        return Each(list, ids, node =>
        {
            var fields = values.Object(node, ["id", "maySign", "names", "source"], ["alsoCalled", "printed"]);
            var id = ids.Define(values.Id(fields["id"]), fields["id"]);
            var authority = values.OneOf(fields["maySign"], Authorities);
            var forms = names.Forms(fields["names"], fields["alsoCalled"]);
            var source = values.Text(fields["source"]);
            var printed = Printed(fields["printed"]);
            return id is null || authority is null || forms is null || source is null ? null : new Capacity(new CapacityId(id), authority.Value, forms, source) { Printed = printed };
        });
    }

    private PrintedCapacity Printed(Node? node)
    {
        var fields = values.Object(node, [], ["any", "female", "male"]);
        return new PrintedCapacity(names.Phrases(fields["any"], ofMember: true), names.Phrases(fields["female"], ofMember: true), names.Phrases(fields["male"], ofMember: true));
    }

    private ImmutableArray<T> Each<T>(Node? list, Ids ids, Func<Node, T?> read, bool mayBeEmpty = false) where T : class
    {
        if (list is not Node.List)
            ids.Unreadable();
        return [.. values.List(list, mayBeEmpty).Select(read).OfType<T>()];
    }
}
