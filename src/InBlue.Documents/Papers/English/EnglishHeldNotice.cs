namespace InBlue.Documents.Papers.English;

internal static class EnglishHeldNotice
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(HeldNoticePaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Notice of a letter on which a ruling is needed", marks: [Words.Day(paper.Date)]),
        [
            .. paper.Member is { } member ? new Block[] { PaperWords.Particulars(("To", member.Text(Words.Language))) } : [],
            PaperWords.P($"A letter{(paper.LetterDate is { } dated ? $" dated {Words.Day(dated)}" : "")} concerning {Words.DraftOf(paper.Vote)}, under the item {Words.Quoted(paper.Vote.Item.Text(Words.Language))}, has been received and is on file:"),
            new Block.Table("", [], [
                PaperWords.Row($"Received ({Words.ZoneTime(paper.Received)})", Words.ToTheSecond(paper.Received)),
                PaperWords.Row("Received (UTC)", Words.ToTheSecondUtc(paper.Received)),
                PaperWords.Row("Reference", paper.Reference),
            ]),
            PaperWords.P(paper.Why.Count == 1 ? "It cannot be counted before a ruling, for this reason:" : "It cannot be counted before a ruling, for these reasons:"),
            new Block.Items([.. paper.Why.Select(w => new Line(Words.Held(w)))]),
            PaperWords.P($"It is for {(paper.Ruling == WhoRules.President ? "the President" : "the secretariat")} to rule on the matter, and the ruling will state its reasons. Until the voting period expires, {Words.AtMoment(paper.Closes)}, your delegation may also send another letter."),
            PaperWords.P("To settle the matter, please call:"),
            PaperWords.Particulars(("Name", paper.Contact.Name.Text(Words.Language)), ("Telephone", paper.Contact.Telephone), ("Address", paper.Contact.Address)),
            Words.Sign(paper.Director),
        ]);
}
