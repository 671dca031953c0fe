using InBlue.Procedure.Voting;

namespace InBlue.Documents.Papers.English;

internal static class EnglishResultLetter
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(ResultLetterPaper paper) => Words.Paper(
        Words.Head(paper.Vote, $"Letter dated {Words.Day(paper.Date)} from the President {Words.OfThe(paper.Vote.Body)} addressed to the members {Words.OfThe(paper.Vote.Body)}", paper.Symbol ?? ""),
        [
            PaperWords.P($"I refer to the letter of the President {Words.OfThe(paper.Vote.Body)} dated {Words.Cited(paper.Call)}, by which {Words.DraftOf(paper.Vote)} was put to the vote under the item {Words.Quoted(paper.Vote.Item.Text(Words.Language))}{(paper.Procedure is { } procedure ? $", in keeping with the procedure that the letter of the President dated {Words.Cited(procedure)} sets out" : "")}. The voting period began {Words.AtMoment(paper.Opens)} and expired {Words.AtMoment(paper.Closes)}."),
            .. paper.Replaces is { } replaced ? [PaperWords.P($"A letter received in time was found after the first count, and the count was reopened. This letter replaces the one dated {Words.Cited(replaced)}.")] : Array.Empty<Block>(),
            PaperWords.P("The result of the vote is as follows:"),
            new Block.Main(ResultBlocks.Sentence(paper.Result, Words)),
            PaperWords.P(Effect(paper)),
            ResultBlocks.Positions(paper.Result, Words, "Members by position, in English alphabetical order", "Position", "Number", "Members"),
            .. Absent(paper.Result),
            ResultBlocks.Findings(paper.Result, Words, "Conditions of adoption", "Condition", "Finding", "Source", holds => holds ? "Met" : "Not met"),
            Words.Sign(paper.Vote, paper.President),
        ]);

    private static string Effect(ResultLetterPaper paper) => (paper.Result.IsAdopted, paper.Result.Resolution) switch
    {
        (true, { Length: > 0 } number) => $"The draft has accordingly been adopted as {(paper.Vote.Kind == DraftKind.Decision ? "decision" : "resolution")} {number}.",
        (true, _) => "The draft has accordingly been adopted.",
        (false, _) => "The draft has accordingly not been adopted.",
    };

    private static IEnumerable<Block> Absent(PaperResult result)
    {
        var absent = result.Names(Position.Absent, Words.Language);
        if (absent.Count > 0)
            yield return PaperWords.P($"No letter that could be counted was received from {(absent.Count == 1 ? "this member, which is" : "these members, which are")} recorded as absent: {string.Join(", ", absent)}.");
    }
}
