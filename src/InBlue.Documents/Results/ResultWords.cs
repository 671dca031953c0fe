using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;

namespace InBlue.Documents.Results;

/// <summary>A result in the field's own formulas, in one language. To change the wording of a result, change the language's class; a new language is a new class.</summary>
public abstract class ResultWords
{
    public static ResultWords In(Language language) => language == Language.French ? French : English;

    public static ResultWords English { get; } = new EnglishResult();

    public static ResultWords French { get; } = new FrenchResult();

    /// <summary>"Adopted: 15 in favour, none against, no abstentions."</summary>
    public string Sentence(Outcome outcome, Reason reason, Counts counts, IEnumerable<Finding> findings) =>
        $"{Verdict(outcome, reason, findings.Where(f => !f.Holds && f.Condition is Condition.NoneOf).Sum(f => f.Members.Length))}{Colon}{Tally(counts)}.";

    /// <summary>Without figures; <paramref name="blocking"/> is how many members' negative votes blocked.</summary>
    public abstract string Verdict(Outcome outcome, Reason reason, int blocking);

    /// <summary>All positions that the reader expects, and the rarer ones where there are any.</summary>
    public abstract string Tally(Counts counts);

    /// <summary>A condition with its figures, and who blocked, by name.</summary>
    public abstract string Sentence(Finding finding, Council council);

    public abstract string Name(Position position);

    /// <summary>Why the letters of a reconstruction count although nobody can know when they came and who was authorised.</summary>
    public abstract string NotKnown { get; }

    protected abstract string Colon { get; }
}
