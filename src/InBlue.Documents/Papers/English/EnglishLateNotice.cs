namespace InBlue.Documents.Papers.English;

internal static class EnglishLateNotice
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(LateNoticePaper paper) => Words.Paper(
        Words.Head(paper.Vote, paper.When == OutsideWindow.AfterItClosed ? "Notice of a letter received after the end of the voting period" : "Notice of a letter received before the voting period began", marks: [Words.Day(paper.Date)]),
        [
            .. paper.Member is { } member ? new Block[] { PaperWords.Particulars(("To", member.Text(Words.Language))) } : [],
            PaperWords.P($"A letter{(paper.LetterDate is { } dated ? $" dated {Words.Day(dated)}" : "")} concerning {Words.DraftOf(paper.Vote)}, under the item {Words.Quoted(paper.Vote.Item.Text(Words.Language))}, has been received:"),
            new Block.Table("", ["", Words.ZoneTimeAtHead(paper.Received), Words.Utc], [
                paper.When == OutsideWindow.AfterItClosed
                    ? PaperWords.Row("End of the voting period", Words.End(paper.Closes), Words.EndUtc(paper.Closes))
                    : PaperWords.Row("Beginning of the voting period", Words.End(paper.Opens), Words.EndUtc(paper.Opens)),
                PaperWords.Row($"Letter received (reference {paper.Reference})", Words.ToTheSecond(paper.Received), Words.ToTheSecondUtc(paper.Received)),
            ]),
            PaperWords.P(Consequence(paper)),
            PaperWords.P(Remedy(paper)),
            PaperWords.Particulars(("Name", paper.Contact.Name.Text(Words.Language)), ("Telephone", paper.Contact.Telephone), ("Address", paper.Contact.Address)),
            Words.Sign(paper.Director),
        ]);

    private static string Consequence(LateNoticePaper paper) => paper.When == OutsideWindow.AfterItClosed
        ? $"The letter of the President dated {Words.Day(paper.CallDate)} that put the draft to the vote stated both ends of the voting period. A letter received at its end or after it cannot be counted. It stays on file as a statement of intention, and changes nothing in the result."
        : $"The letter of the President dated {Words.Day(paper.CallDate)} that put the draft to the vote stated both ends of the voting period. A letter received before its beginning cannot be counted. It stays on file.";

    private static string Remedy(LateNoticePaper paper) => paper.When == OutsideWindow.AfterItClosed
        ? "Should your delegation be able to show that the letter reached one of the addresses named by the President before the end of the voting period, please call without delay:"
        : paper.IsOver ? "Should your delegation be able to show that the letter also reached one of the addresses named by the President within the voting period, please call without delay:"
        : $"If your delegation wishes its vote to be counted, please send the letter again within the voting period, which expires {Words.AtMoment(paper.Closes)}. For any question, please call:";
}
