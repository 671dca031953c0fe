using InBlue.Procedure.Voting;

namespace InBlue.Documents.Papers;

/// <summary>A result as the letters show it; its formulas are those of <see cref="Results.ResultWords"/>.</summary>
internal static class ResultBlocks
{
    private static readonly Position[] Always = [Position.For, Position.Against, Position.Abstain];

    public static string Sentence(PaperResult result, PaperWords words) =>
        words.Results.Sentence(result.Result.Outcome, result.Result.Reason, result.Result.Counts, result.Result.Findings);

    /// <summary>Why a draft was not adopted, as the end of a sentence: ", owing to the negative vote of a permanent member".</summary>
    public static string Because(Reason reason, int blocking, PaperWords words) =>
        words.Results.Verdict(Outcome.NotAdopted, reason, blocking) is var verdict && verdict.IndexOf(',') is var comma and >= 0 ? verdict[comma..] : "";

    public static string Because(PaperResult result, PaperWords words) => Because(
        result.Result.Reason, result.Result.Findings.Where(f => !f.Holds && f.Condition is Condition.NoneOf).Sum(f => f.Members.Length), words);

    /// <summary>The positions that every reader looks for, and the rarer ones where there are any.</summary>
    public static Block.Table Positions(PaperResult result, PaperWords words, string caption, string position, string number, string members) =>
        new(caption, [position, number, members], [
            .. from p in Enum.GetValues<Position>()
               let names = result.Names(p, words.Language)
               where names.Count > 0 || Always.Contains(p)
               select PaperWords.Row(Upper(words.Results.Name(p)), PaperWords.Figure(names.Count), names.Count == 0 ? "–" : string.Join(", ", names)),
        ]);

    public static Block.Table Findings(PaperResult result, PaperWords words, string caption, string condition, string finding, string source, Func<bool, string> holds) =>
        new(caption, [condition, finding, source], [
            .. from f in result.Result.Findings
               select PaperWords.Row(words.Results.Sentence(f, result.Council), holds(f.Holds), f.Condition.Source),
        ]);

    private static string Upper(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
