namespace InBlue.Documents.Papers.French;

internal static class FrenchHeldNotice
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(HeldNoticePaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Avis concernant une lettre qui appelle une décision", marks: [Words.Day(paper.Date)]),
        [
            .. paper.Member is { } member ? new Block[] { PaperWords.Particulars(("Destinataire", member.Text(Words.Language))) } : [],
            PaperWords.P($"Une lettre{(paper.LetterDate is { } dated ? $" datée du {Words.Day(dated)}" : "")} relative au {Words.DraftOf(paper.Vote)}, au titre de la question {Words.Quoted(paper.Vote.Item.Text(Words.Language))}, a été reçue et figure au dossier\u00A0:"),
            new Block.Table("", [], [
                PaperWords.Row($"Reçue ({Words.ZoneTime(paper.Received)})", Words.ToTheSecond(paper.Received)),
                PaperWords.Row("Reçue (UTC)", Words.ToTheSecondUtc(paper.Received)),
                PaperWords.Row("Référence", paper.Reference),
            ]),
            PaperWords.P(paper.Why.Count == 1 ? "Elle ne peut être comptée avant une décision, pour la raison suivante\u00A0:" : "Elle ne peut être comptée avant une décision, pour les raisons suivantes\u00A0:"),
            new Block.Items([.. paper.Why.Select(w => new Line(Words.Held(w)))]),
            PaperWords.P($"Il appartient {(paper.Ruling == WhoRules.President ? "à la présidence" : "au secrétariat")} de statuer, par une décision motivée. Jusqu’à l’expiration de la période de vote, {Words.AtMoment(paper.Closes)}, votre délégation peut aussi envoyer une autre lettre."),
            PaperWords.P("Pour régler la question, veuillez appeler\u00A0:"),
            PaperWords.Particulars(("Nom", paper.Contact.Name.Text(Words.Language)), ("Téléphone", paper.Contact.Telephone), ("Adresse", paper.Contact.Address)),
            Words.Sign(paper.Director),
        ]);
}
