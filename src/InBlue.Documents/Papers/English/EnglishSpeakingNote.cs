using InBlue.Procedure.Voting;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers.English;

internal static class EnglishSpeakingNote
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(SpeakingNotePaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Speaking note: announcement of the result", marks: [Words.Day(paper.Date)]),
        [.. Lines(paper).Select(l => new Block.Spoken(l))]);

    private static IEnumerable<string> Lines(SpeakingNotePaper paper)
    {
        var (counts, vote) = (paper.Result.Result.Counts, paper.Vote);
        yield return $"I announce the result of the vote, taken in writing, on {Words.DraftOf(vote)}.";
        yield return $"The item is {Words.Quoted(vote.Item.Text(Words.Language))}.";
        yield return $"The voting period began {Words.AtMoment(paper.Opens)}.";
        yield return $"It expired {Words.AtMoment(paper.Closes)}.";
        yield return "The result is as follows.";
        yield return $"In favour: {Votes(counts.For)}.";
        yield return $"Against: {Votes(counts.Against)}{Named(paper.Result, Position.Against)}.";
        yield return $"Abstentions: {(counts.Abstain == 0 ? "none" : Words.Number(counts.Abstain))}{Named(paper.Result, Position.Abstain)}.";
        if (counts.NotParticipating > 0)
            yield return $"Not participating: {Words.Number(counts.NotParticipating)}{Named(paper.Result, Position.NotParticipating)}.";
        if (counts.Absent > 0)
            yield return $"Absent: {Words.Number(counts.Absent)}{Named(paper.Result, Position.Absent)}.";
        yield return Effect(paper);
        yield return $"The letters of the members will be published as a document {Words.OfThe(vote.Body)}.";
    }

    private static string Effect(SpeakingNotePaper paper) => (paper.Result.IsAdopted, paper.Result.Resolution) switch
    {
        (true, { Length: > 0 } number) => $"The draft is adopted as {(paper.Vote.Kind == DraftKind.Decision ? "decision" : "resolution")} {number}.",
        (true, _) => "The draft is adopted.",
        (false, _) => $"The draft is not adopted{ResultBlocks.Because(paper.Result, Words)}.",
    };

    private static string Votes(int number) => number == 0 ? "none" : $"{Words.Number(number)} vote{(number == 1 ? "" : "s")}";

    private static string Named(PaperResult result, Position position) =>
        result.Names(position, Words.Language) is { Count: > 0 } names ? $" ({string.Join(", ", names)})" : "";
}
