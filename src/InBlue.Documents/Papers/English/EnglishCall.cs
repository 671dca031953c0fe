using InBlue.Procedure.Voting;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers.English;

internal static class EnglishCall
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(CallPaper call) => Words.Paper(
        Words.Head(call.Vote, Title(call), marks: Marks(call)),
        [.. Body(call), .. AnnexedDrafts.Of(call, Words)]);

    public static string Title(CallPaper call) =>
        $"Letter dated {Words.Day(call.Date)} from the President {Words.OfThe(call.Vote.Body)} addressed to the members {Words.OfThe(call.Vote.Body)}";

    public static Sequence<Line> Marks(CallPaper call) => call.Originals.Count == 0 ? [] : [Words.Original(call.Originals)];

    public static IEnumerable<Block> Body(CallPaper call)
    {
        var vote = call.Vote;
        var kind = vote.Kind == DraftKind.Decision ? "decision" : "resolution";
        if (call.Procedure is { } procedure)
            yield return PaperWords.P($"I write under the procedure for taking decisions in writing, as set out in the letter of the President {Words.OfThe(vote.Body)} dated {Words.Cited(procedure)}.");
        yield return PaperWords.P($"The members have before them a draft {kind} under the item {Words.Quoted(vote.Item.Text(Words.Language))}. Its text is final: it has been put in blue under the symbol {vote.Draft}, and is enclosed.");
        yield return PaperWords.P($"In my capacity as President {Words.OfThe(vote.Body)}, I hereby put this draft {kind} to the vote{(vote.Ordinal > 1 ? $", which is vote No. {PaperWords.Figure(vote.Ordinal)} on this symbol" : "")}. From now on it can be neither withdrawn nor revised.");
        yield return PaperWords.Particulars(
            ("Draft", vote.Draft),
            ("Item", vote.Item.Text(Words.Language)),
            ("Submitted by", string.Join(", ", call.Sponsors.Select(s => s.Text(Words.Language)))));
        yield return PaperWords.P($"The {(call.StatedHours is { } hours ? $"{PaperWords.Figure(hours)}-hour " : "")}voting period is non-extendable. It will begin {Words.AtMoment(call.Opens)}, and will expire {Words.AtMoment(call.Closes)}. A letter received at that last instant or after it is late and cannot be counted. The period does not end before that time, even if every member has written.");
        yield return new Block.Table("The voting period", ["", Words.ZoneTimeAtHead(call.Opens), Words.Utc], [
            PaperWords.Row("Begins", Words.End(call.Opens), Words.EndUtc(call.Opens)),
            PaperWords.Row("Expires", Words.End(call.Closes), Words.EndUtc(call.Closes)),
        ]);
        yield return PaperWords.P($"I should be grateful if each member would state its vote ({Words.Or(call.Answers.Select(Words.Answer))}) in a signed letter that names the draft by its symbol. The letter should be received within the voting period. It may be signed and sent as follows:");
        yield return PaperWords.Particulars(
            ("Signed by", Words.Or(call.Capacities.Select(c => c.Text(Words.Language)))),
            ("Sent to", call.Director.Office.Text(Words.Language)),
            ("At", Words.Or(call.SendTo)));
        yield return PaperWords.P("The receipt of each letter will be acknowledged. A member from which no letter is received within that period will be recorded as absent.");
        if (Explaining(call.Explanations) is { } explaining)
            yield return PaperWords.P(explaining);
        yield return PaperWords.P($"Within {Words.Number(call.ResultWithinHours)} hour{(call.ResultWithinHours == 1 ? "" : "s")} after the end of the voting period I shall inform the members of the result by letter. {Announcing(call.Announcement)}");
        yield return Words.Sign(vote, call.President);
    }

    private static string? Explaining(Explanations explanations) => (explanations.WithTheLetter, explanations.AfterTheResult) switch
    {
        (true, true) => "An explanation of vote may be sent with the letter, within the same period, or after the result has been announced.",
        (true, false) => "An explanation of vote may be sent with the letter, within the same period.",
        (false, true) => "An explanation of vote may be sent after the result has been announced.",
        (false, false) => null,
    };

    private static string Announcing(Announcement announcement) =>
        $"I intend to announce the result{(announcement.How is { } how ? $" {how.Text(Words.Language)}" : "")} {(announcement.Day is { } day ? $"on {Dates.HourWords.WeekdayAndDay(day, Words.Language)}" : "shortly thereafter")}.";
}
