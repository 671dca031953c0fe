using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

internal sealed record Sender(MemberId? Member, string? Signatory, CapacityId? Capacity);

/// <summary>From which member a letter comes, who signs it and in what capacity. Heading, letterhead and signature must not disagree.</summary>
internal sealed class SenderReader(LonePage page, Council council, LoneLetterContext context, LetterDesk desk)
{
    public Sender Read(LetterHead head, LetterFoot foot, CleanText text)
    {
        var signatory = ReadSignatory(foot);
        var member = ReadMember(head, foot, text);
        return new Sender(member, signatory, ReadCapacity(head, foot));
    }

    private string? ReadSignatory(LetterFoot foot)
    {
        var names = Signatory.In(page, foot);
        if (names.Count == 0)
            desk.Doubts.Add(new Doubt(DoubtKind.SignatoryUnclear, null, null, []));
        else if (names.Count > 1)
            desk.Doubts.Add(new Doubt(DoubtKind.SeveralSignatures, names[0].Where.Span, null, [.. names.Select(n => n.Name)]));
        else
            desk.Evidence.Add(names[0].Where);
        var isSigned = foot.Marks.Count > 0 || names.Count > 0; // all that a text can show
        if (context.Signature is Files.SignatureSeen.No || (context.Signature is not Files.SignatureSeen.Yes && !isSigned))
            desk.Doubts.Add(new Doubt(DoubtKind.NoSignatureSeen, null, null, []));
        return names.Count == 1 ? names[0].Name : null;
    }

    private MemberId? ReadMember(LetterHead head, LetterFoot foot, CleanText text)
    {
        var signed = foot.Offices.Where(o => o.Office.Member is not null).ToList();
        var unknown = foot.Offices.Select(o => o.UnknownMember).FirstOrDefault(u => u is not null);
        var named = new List<(MemberId Member, Evidence Where)>();
        if (head.Office?.Member is { } heading)
            named.Add((heading.Member, Evidence.From("member", text, heading.Start, heading.End)));
        named.AddRange(signed.Select(o => (o.Office.Member!.Value.Member, Evidence.From("member", o.Text, o.Office.Member.Value.Start, o.Office.Member.Value.End))));
        named.AddRange(head.Members);
        named.AddRange(foot.Missions);
        var members = named.Select(n => n.Member).Distinct().ToList();
        if (members.Count != 1 || unknown is not null)
        {
            var where = named.Count > 0 ? named[0].Where.Span : (SourceSpan?)null;
            var kind = members.Count > 1 && signed.Count > 0 ? DoubtKind.SignedForAnotherMember : DoubtKind.MemberUnclear;
            desk.Doubts.Add(new Doubt(kind, where, null, [.. members.Select(m => council.Find(m)?.Forms.Names.In(page.Words.Language) ?? m.Text), .. unknown is null ? [] : new[] { Desk.Shown(unknown) }]));
            return null;
        }
        desk.Evidence.AddRange(named.Select(n => n.Where).Distinct().Take(5));
        if (!context.Seated.Contains(members[0]))
            desk.Doubts.Add(new Doubt(DoubtKind.MemberWithoutSeat, named[0].Where.Span, null, [members[0].Text, DateReader.Iso(context.LastDay)]));
        return members[0];
    }

    private CapacityId? ReadCapacity(LetterHead head, LetterFoot foot)
    {
        var offices = foot.Offices.Select(o => (o.Text, o.Office)).ToList();
        if (head.Office is { } heading)
            offices.Insert(0, (head.OfficeText!, heading));
        if (offices.Count == 0)
        {
            desk.Doubts.Add(new Doubt(DoubtKind.CapacityUnclear, null, null, []));
            return null;
        }
        foreach (var (text, office) in offices)
            if (office.Capacity is null)
            {
                var (start, end) = office.CapacityWords;
                desk.Doubts.Add(Desk.Doubt(DoubtKind.UnknownCapacity, text, start, end, Desk.Shown(text.Text[start..end])));
                return null;
            }
        if (offices.Select(o => o.Office.Capacity).Distinct().Count() > 1)
        {
            var (first, last) = (offices[0], offices[^1]);
            desk.Doubts.Add(Desk.Doubt(
                DoubtKind.SignedInAnotherCapacity, last.Text, last.Office.CapacityWords.Start, last.Office.CapacityWords.End,
                first.Text.Text[first.Office.CapacityWords.Start..first.Office.CapacityWords.End], last.Text.Text[last.Office.CapacityWords.Start..last.Office.CapacityWords.End]));
            return null;
        }
        desk.Evidence.AddRange(offices.Where(o => o.Office.CapacityWords.Start < o.Office.CapacityWords.End).Take(3).Select(o => Evidence.From("capacity", o.Text, o.Office.CapacityWords.Start, o.Office.CapacityWords.End)));
        return offices[0].Office.Capacity;
    }
}
