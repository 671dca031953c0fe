namespace InBlue.Documents.Papers.English;

internal static class EnglishAcknowledgement
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(AcknowledgementPaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Acknowledgement of a letter", marks: [Words.Day(paper.Date)]),
        PaperWords.Particulars(("To", paper.Member.Text(Words.Language))),
        PaperWords.P($"I acknowledge receipt of the letter dated {Words.Day(paper.LetterDate)} concerning {Words.DraftOf(paper.Vote)}, under the item {Words.Quoted(paper.Vote.Item.Text(Words.Language))}, signed by {paper.Signatory}, {paper.Capacity.Text(Words.Language)}."),
        PaperWords.P("The letter has been read, and is on file:"),
        PaperWords.Particulars(
            ($"Received ({Words.ZoneTime(paper.Received)})", Words.ToTheSecond(paper.Received)),
            ("Received (UTC)", Words.ToTheSecondUtc(paper.Received)),
            ("Reference", paper.Reference)),
        PaperWords.P("Should the name, the capacity or the date be other than stated here, please let me know without delay."),
        Words.Sign(paper.Director));
}
