using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>Who sits, and what counts, while a vote runs: docs/record-format.md section 7.</summary>
public sealed class SeatsAndRules
{
    private readonly Council council;
    private readonly HashSet<string> members;

    private SeatsAndRules(Council council, RuleBook rules, CallFact call, HashSet<string> members) =>
        (this.council, Rules, Call, this.members) = (council, rules, call, members);

    public RuleBook Rules { get; }

    public CallFact Call { get; }

    public bool Holds(MemberId member) => members.Contains(member.Text);

    public Result Count(IReadOnlyDictionary<MemberId, Position> letters) => Counting.Count(council, Rules, Call.Closes.Date, letters);

    /// <summary>Null where no single rule book is in force, or where the seats change between the opening and the closing day.</summary>
    public static SeatsAndRules? For(Council council, string matter, CallFact call)
    {
        if (SeatsOfWindow.Of(council, matter, call.Opens.Date, call.Closes.Date) is not SeatsOfWindow.Fixed seats)
            return null;
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in seats.Members)
            members.Add(member.Text);
        return new SeatsAndRules(council, seats.Rules, call, members);
    }
}
