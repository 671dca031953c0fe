using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Tests.Procedure;

/// <summary>Councils that differ only in seats, weights and rules.</summary>
internal static class ACouncil
{
    public static readonly LocalDate Day = new(2020, 1, 15);
    public static readonly GroupId Permanent = new("permanent");
    public static readonly WeightId Population = new("population");

    /// <summary>One seat for each member, the first <paramref name="permanent"/> of them permanent.</summary>
    public static Council Of(IReadOnlyList<string> members, int permanent = 0, params long[] weights) => new(
        new CouncilId("a-council"),
        Called("A council"),
        DateTimeZone.Utc,
        [Language.English],
        Visibility.Announcement,
        [.. members.Select(m => new Member(new MemberId(m), new Forms(Called(m), ImmutableDictionary<Language, ImmutableArray<string>>.Empty)))],
        [new Group(Permanent, Called("Permanent members"))],
        [.. members.Select((m, i) => new Seat(new SeatId($"seat-{i}"), i < permanent ? [Permanent] : [], [new Holding(new MemberId(m), new LocalDate(1945, 10, 24), null)]))],
        [],
        [],
        weights.Length == 0 ? [] : [new Weight(Population, "a census", members.Zip(weights).ToImmutableDictionary(m => new MemberId(m.First), m => m.Second))],
        []);

    public static Council OfSize(int seats, int permanent = 0) => Of([.. Enumerable.Range(1, seats).Select(i => $"M{i:00}")], permanent);

    public static RuleBook Rules(Condition condition, Silence silence = Silence.Absent) => new("any", null, null, silence, "a rule", condition);

    public static Condition.Count AtLeast(long number, params Position[] of) =>
        new($"at-least-{number}", "a rule", of.Length == 0 ? [Position.For] : [.. of], null, new Limit(number));

    public static Condition.NoneOf NoneAgainst { get; } = new("none-against", "a rule", Permanent, Position.Against);

    /// <summary>The positions in the order of the seats; <see cref="Position.Absent"/> where there is no letter.</summary>
    public static Result Count(Council council, RuleBook rules, params Position[] positions) => Counting.Prepare(council, rules, Day).Count(positions.AsSpan());

    private static Names Called(string name) => new(ImmutableDictionary<Language, string>.Empty.Add(Language.English, name));
}
