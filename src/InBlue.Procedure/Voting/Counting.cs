using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Voting;

/// <summary>The count of one vote: positions in, a result with every finding out. Section 7 of docs/record-format.md.</summary>
public static class Counting
{
    /// <param name="day">The closing day: who sits then is counted.</param>
    /// <param name="letters">One position for each member whose letter counts; every such member holds a seat that day.</param>
    public static Result Count(Council council, RuleBook rules, LocalDate day, IReadOnlyDictionary<MemberId, Position> letters) =>
        Prepare(council, rules, day).Count(letters);

    /// <summary>For many votes of the same council under the same rules.</summary>
    public static Counter Prepare(Council council, RuleBook rules, LocalDate day) => new(council, rules, day);
}
