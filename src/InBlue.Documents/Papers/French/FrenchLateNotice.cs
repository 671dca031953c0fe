namespace InBlue.Documents.Papers.French;

internal static class FrenchLateNotice
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(LateNoticePaper paper) => Words.Paper(
        Words.Head(paper.Vote, paper.When == OutsideWindow.AfterItClosed ? "Avis concernant une lettre reçue après la fin de la période de vote" : "Avis concernant une lettre reçue avant le début de la période de vote", marks: [Words.Day(paper.Date)]),
        [
            .. paper.Member is { } member ? new Block[] { PaperWords.Particulars(("Destinataire", member.Text(Words.Language))) } : [],
            PaperWords.P($"Une lettre{(paper.LetterDate is { } dated ? $" datée du {Words.Day(dated)}" : "")} relative au {Words.DraftOf(paper.Vote)}, au titre de la question {Words.Quoted(paper.Vote.Item.Text(Words.Language))}, a été reçue\u00A0:"),
            new Block.Table("", ["", Words.ZoneTimeAtHead(paper.Received), Words.Utc], [
                paper.When == OutsideWindow.AfterItClosed
                    ? PaperWords.Row("Fin de la période de vote", Words.End(paper.Closes), Words.EndUtc(paper.Closes))
                    : PaperWords.Row("Début de la période de vote", Words.End(paper.Opens), Words.EndUtc(paper.Opens)),
                PaperWords.Row($"Lettre reçue (référence {paper.Reference})", Words.ToTheSecond(paper.Received), Words.ToTheSecondUtc(paper.Received)),
            ]),
            PaperWords.P(Consequence(paper)),
            PaperWords.P(Remedy(paper)),
            PaperWords.Particulars(("Nom", paper.Contact.Name.Text(Words.Language)), ("Téléphone", paper.Contact.Telephone), ("Adresse", paper.Contact.Address)),
            Words.Sign(paper.Director),
        ]);

    private static string Consequence(LateNoticePaper paper) => paper.When == OutsideWindow.AfterItClosed
        ? $"La lettre de la présidence datée du {Words.Day(paper.CallDate)}, par laquelle le projet a été mis aux voix, énonçait le début et la fin de la période de vote. Une lettre reçue à la fin de cette période ou après ne peut être comptée. Elle reste au dossier en tant que déclaration d’intention et ne change rien au résultat."
        : $"La lettre de la présidence datée du {Words.Day(paper.CallDate)}, par laquelle le projet a été mis aux voix, énonçait le début et la fin de la période de vote. Une lettre reçue avant le début de cette période ne peut être comptée. Elle reste au dossier.";

    private static string Remedy(LateNoticePaper paper) => paper.When == OutsideWindow.AfterItClosed
        ? "Si votre délégation est en mesure d’établir que la lettre est parvenue à l’une des adresses indiquées par la présidence avant la fin de la période de vote, veuillez appeler sans délai\u00A0:"
        : paper.IsOver ? "Si votre délégation est en mesure d’établir que la lettre est aussi parvenue à l’une des adresses indiquées par la présidence pendant la période de vote, veuillez appeler sans délai\u00A0:"
        : $"Si votre délégation souhaite que son vote soit compté, veuillez envoyer de nouveau la lettre pendant la période de vote, qui expire {Words.AtMoment(paper.Closes)}. Pour toute question, veuillez appeler\u00A0:";
}
