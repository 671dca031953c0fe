using InBlue.Procedure.Voting;

namespace InBlue.Documents.Papers.English;

/// <summary>The cover letter of a compiled document.</summary>
internal static class EnglishCover
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static CompiledCover Write(CompiledPaper paper)
    {
        var vote = paper.Call.Vote;
        var addressees = $"{(paper.AlsoToSecretaryGeneral ? "the Secretary-General and " : "")}the members {Words.OfThe(vote.Body)}";
        var title = $"Letter dated {Words.Day(paper.Date)} from the President {Words.OfThe(vote.Body)} addressed to {addressees}";
        return new CompiledCover(
            Words.Head(vote, title, paper.Reissue is null ? paper.Symbol : paper.Symbol + "*", [Words.Day(paper.Date), .. Reissued(paper)]),
            [
                PaperWords.P(Subject(paper, vote)),
                PaperWords.P($"The vote was taken in writing{(paper.Call.Procedure is { } procedure ? $", as set out in the letter of the President {Words.OfThe(vote.Body)} dated {Words.Cited(procedure)}" : "")}. I have the honour to transmit herewith the papers of the vote:"),
                new Block.Items([.. Papers(paper)]),
                .. UncountedLetters(paper),
                PaperWords.P($"I should be grateful if this letter and its annexes could be issued as a document {Words.OfThe(vote.Body)}."),
                Words.Sign(vote, paper.President),
            ],
            EnglishCall.Title(paper.Call), EnglishCall.Marks(paper.Call), [.. EnglishCall.Body(paper.Call)]);
    }

    private static string Subject(CompiledPaper paper, PaperVote vote)
    {
        var (item, kind) = (Words.Quoted(vote.Item.Text(Words.Language)), vote.Kind == DraftKind.Decision ? "decision" : "resolution");
        return paper.Result switch
        {
            { Outcome: Outcome.Adopted, Resolution: { Length: > 0 } number } =>
                $"This letter concerns {kind} {number} {Words.OfThe(vote.Body)}, which was adopted on {Words.Day(paper.Result.On)} under the item {item}.",
            { Outcome: Outcome.Adopted } => $"This letter concerns {Words.DraftOf(vote)} {Words.OfThe(vote.Body)}, which was adopted on {Words.Day(paper.Result.On)} under the item {item}.",
            _ => $"This letter concerns {Words.DraftOf(vote)}, under the item {item}. Upon the vote that ended on {Words.Day(paper.Result.On)} the draft was not adopted{ResultBlocks.Because(paper.Result.Reason, paper.Result.Blocking, Words)}.",
        };
    }

    private static IEnumerable<Line> Papers(CompiledPaper paper)
    {
        var (first, statements) = (paper.Letters.Count + 2, paper.Statements.Count);
        var last = statements == 0 ? "." : ";";
        yield return $"The letter dated {Words.Day(paper.Call.Date)} by which {Words.DraftOf(paper.Call.Vote)} was put to the vote, with the draft (see {Range(1, 1, paper)});";
        if (paper.Letters.Count > 0)
            yield return $"The letters of the members {Words.OfThe(paper.Call.Vote.Body)} in which they state their positions (see {Range(2, first - 1, paper)}){last}";
        if (statements > 0)
            yield return $"The statements of members in explanation of vote (see {Range(first, first + statements - 1, paper)}).";
    }

    private static string Range(int from, int to, CompiledPaper paper)
    {
        var (first, end) = (PaperWords.AnnexFigure(from, paper.Numbers), PaperWords.AnnexFigure(to, paper.Numbers));
        return from == to ? $"annex {first}" : to == from + 1 ? $"annexes {first} and {end}" : $"annexes {first} to {end}";
    }

    private static IEnumerable<Line> Reissued(CompiledPaper paper) =>
        paper.Reissue is { } reissue ? [$"* Reissued on {Words.Day(reissue.On)}: {reissue.Reason.Text(Words.Language)}"] : [];

    private static IEnumerable<Block> UncountedLetters(CompiledPaper paper)
    {
        if (paper.NotCounted.Count == 0)
            yield break;
        yield return PaperWords.P("Letters were also received that were not counted. They are on file, and are listed here with the reasons.");
        yield return new Block.Table("Letters received and not counted", ["Member", "Letter", "Received", "Why it was not counted"], [
            .. from letter in paper.NotCounted
               select PaperWords.Row(
                   letter.Member?.Text(Words.Language) ?? "Not established",
                   letter.Date is { } date ? $"{Words.Day(date)} ({letter.Reference})" : letter.Reference,
                   $"{Words.ToTheSecond(letter.Received)}, {Words.ZoneTime(letter.Received)}",
                   Why(letter)),
        ]);
    }

    private static string Why(UncountedLetter letter) => letter.Why switch
    {
        UncountedReason.Late => "Received at the end of the voting period or after it.",
        UncountedReason.BeforeOpening => "Received before the voting period began.",
        UncountedReason.Superseded => "Another letter of the same member counts.",
        UncountedReason.RuledOut => $"Not admitted by a ruling{(letter.Ruling is { Length: > 0 } ruling ? $": {ruling}" : ".")}",
    };
}
