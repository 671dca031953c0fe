using InBlue.Reading.Text;

namespace InBlue.Documents.Papers.English;

internal static class EnglishHandOver
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(HandOverPaper paper) => Words.Paper(
        Words.Head(paper.Body, paper.Practice, $"What passes to the next President {Words.OfThe(paper.Body)}", marks: [Words.Day(paper.On)]),
        PaperWords.P($"On {Words.Day(paper.On)} the presidency {Words.OfThe(paper.Body)} passes to another member. What is listed here is open, and passes with it."),
        new Block.Table("", [], [PaperWords.Row("From", paper.From.Text(Words.Language)), PaperWords.Row("To", paper.To.Text(Words.Language))]),
        new Block.Heading("Open votes"),
        Table(["Draft", "Item", "Voting period", "Stage"], [
            .. paper.Votes.Select(v => PaperWords.Row(v.Draft, v.Item.Text(Words.Language), $"from {Words.End(v.Opens)} to {Words.End(v.Closes)}, {Words.ZoneTime(v.Closes)}", Stage(v.Stage))),
        ]),
        new Block.Heading("Papers that wait for a signature"),
        Table(["Draft", "Paper", "Due"], [
            .. paper.Unsigned.Select(u => PaperWords.Row(u.Draft, Name(u.Paper), u.Due is { } due ? $"{Words.End(due)}, {Words.ZoneTime(due)}" : "not stated")),
        ]),
        new Block.Heading("Letters that wait for a ruling"),
        Table(["Draft", "Letter", "Received", "Why it is held"], [
            .. paper.Rulings.Select(r => PaperWords.Row(r.Draft, r.Reference, $"{Words.ToTheSecond(r.Received)}, {Words.ZoneTime(r.Received)}", string.Join(" ", r.Why.Select(Words.Held)))),
        ]));

    private static Block Table(Sequence<Line> header, Sequence<Sequence<Line>> rows) => rows.Count == 0 ? PaperWords.P("None.") : new Block.Table("", header, rows);

    private static string Stage(VoteStage stage) => stage switch
    {
        VoteStage.Open => "The voting period is running.",
        VoteStage.Closed => "Closed. The count is still to come.",
        VoteStage.Counted => "Counted. The result letter is still to be signed.",
        VoteStage.Signed => "The result letter is signed. The announcement is still to come.",
        VoteStage.Announced => "Announced. The publication is still to come.",
    };

    private static string Name(PaperName paper) => paper switch
    {
        PaperName.Call => "Call",
        PaperName.Receipt => "Automatic receipt",
        PaperName.Acknowledgement => "Acknowledgement",
        PaperName.LateNotice => "Notice of a late letter",
        PaperName.HeldNotice => "Notice of a held letter",
        PaperName.ResultLetter => "Result letter",
        PaperName.SpeakingNote => "Speaking note",
        PaperName.CompiledDocument => "Cover letter of the compiled document",
        PaperName.Corrigendum => "Corrigendum",
        PaperName.Reissue => "Reissue",
    };
}
