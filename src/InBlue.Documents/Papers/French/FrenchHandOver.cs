using InBlue.Reading.Text;

namespace InBlue.Documents.Papers.French;

internal static class FrenchHandOver
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(HandOverPaper paper) => Words.Paper(
        Words.Head(paper.Body, paper.Practice, $"Ce qui passe à la présidence suivante {Words.OfThe(paper.Body)}", marks: [Words.Day(paper.On)]),
        PaperWords.P($"Le {Words.Day(paper.On)}, la présidence {Words.OfThe(paper.Body)} passe à un autre membre. Ce qui figure ici est en suspens et passe avec elle."),
        new Block.Table("", [], [PaperWords.Row("Présidence sortante", paper.From.Text(Words.Language)), PaperWords.Row("Présidence suivante", paper.To.Text(Words.Language))]),
        new Block.Heading("Votes en cours"),
        Table(["Projet", "Question", "Période de vote", "Étape"], "Aucun.", [
            .. paper.Votes.Select(v => PaperWords.Row(v.Draft, v.Item.Text(Words.Language), $"du {Words.End(v.Opens)} au {Words.End(v.Closes)}, {Words.ZoneTime(v.Closes)}", Stage(v.Stage))),
        ]),
        new Block.Heading("Pièces en attente de signature"),
        Table(["Projet", "Pièce", "Échéance"], "Aucune.", [
            .. paper.Unsigned.Select(u => PaperWords.Row(u.Draft, Name(u.Paper), u.Due is { } due ? $"{Words.End(due)}, {Words.ZoneTime(due)}" : "non indiquée")),
        ]),
        new Block.Heading("Lettres en attente d’une décision"),
        Table(["Projet", "Lettre", "Reçue", "Pourquoi elle est en suspens"], "Aucune.", [
            .. paper.Rulings.Select(r => PaperWords.Row(r.Draft, r.Reference, $"{Words.ToTheSecond(r.Received)}, {Words.ZoneTime(r.Received)}", string.Join(" ", r.Why.Select(Words.Held)))),
        ]));

    private static Block Table(Sequence<Line> header, string none, Sequence<Sequence<Line>> rows) => rows.Count == 0 ? PaperWords.P(none) : new Block.Table("", header, rows);

    private static string Stage(VoteStage stage) => stage switch
    {
        VoteStage.Open => "La période de vote est en cours.",
        VoteStage.Closed => "Close. Le décompte reste à faire.",
        VoteStage.Counted => "Décompte fait. La lettre de résultat reste à signer.",
        VoteStage.Signed => "La lettre de résultat est signée. L’annonce reste à faire.",
        VoteStage.Announced => "Résultat annoncé. La publication reste à faire.",
    };

    private static string Name(PaperName paper) => paper switch
    {
        PaperName.Call => "Mise aux voix",
        PaperName.Receipt => "Récépissé automatique",
        PaperName.Acknowledgement => "Accusé de réception",
        PaperName.LateNotice => "Avis de lettre tardive",
        PaperName.HeldNotice => "Avis de lettre en suspens",
        PaperName.ResultLetter => "Lettre de résultat",
        PaperName.SpeakingNote => "Note d’intervention",
        PaperName.CompiledDocument => "Lettre d’envoi du document de synthèse",
        PaperName.Corrigendum => "Rectificatif",
        PaperName.Reissue => "Nouveau tirage",
    };
}
