namespace InBlue.Documents.Papers.French;

internal static class FrenchAcknowledgement
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(AcknowledgementPaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Accusé de réception d’une lettre", marks: [Words.Day(paper.Date)]),
        PaperWords.Particulars(("Destinataire", paper.Member.Text(Words.Language))),
        PaperWords.P($"J’accuse réception de la lettre datée du {Words.Day(paper.LetterDate)} relative au {Words.DraftOf(paper.Vote)}, au titre de la question {Words.Quoted(paper.Vote.Item.Text(Words.Language))}, portant la signature suivante\u00A0: {paper.Signatory}, {paper.Capacity.Text(Words.Language)}."),
        PaperWords.P("La lettre a été lue et figure au dossier\u00A0:"),
        PaperWords.Particulars(
            ($"Reçue ({Words.ZoneTime(paper.Received)})", Words.ToTheSecond(paper.Received)),
            ("Reçue (UTC)", Words.ToTheSecondUtc(paper.Received)),
            ("Référence", paper.Reference)),
        PaperWords.P("Si le nom, la qualité ou la date diffèrent de ce qui est indiqué ici, veuillez me le faire savoir sans délai."),
        Words.Sign(paper.Director));
}
