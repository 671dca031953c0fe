using InBlue.Procedure.Voting;

namespace InBlue.Documents.Papers.French;

internal static class FrenchResultLetter
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(ResultLetterPaper paper) => Words.Paper(
        Words.Head(paper.Vote, $"Lettre datée du {Words.Day(paper.Date)}, adressée aux membres {Words.OfThe(paper.Vote.Body)} par {Words.ByThePresident(paper.Vote, paper.President.Gender)}", paper.Symbol ?? ""),
        [
            PaperWords.P($"Je me réfère à la lettre de la présidence {Words.OfThe(paper.Vote.Body)} datée du {Words.Cited(paper.Call)}, par laquelle le {Words.DraftOf(paper.Vote)} a été mis aux voix au titre de la question {Words.Quoted(paper.Vote.Item.Text(Words.Language))}{(paper.Procedure is { } procedure ? $", selon la procédure exposée dans la lettre de la présidence datée du {Words.Cited(procedure)}" : "")}. La période de vote a commencé {Words.AtMoment(paper.Opens)} et a expiré {Words.AtMoment(paper.Closes)}."),
            .. paper.Replaces is { } replaced ? [PaperWords.P($"Une lettre reçue à temps a été retrouvée après le premier décompte, et le décompte a été rouvert. La présente lettre remplace celle du {Words.Cited(replaced)}.")] : Array.Empty<Block>(),
            PaperWords.P("Le résultat du vote est le suivant\u00A0:"),
            new Block.Main(ResultBlocks.Sentence(paper.Result, Words)),
            PaperWords.P(Effect(paper)),
            ResultBlocks.Positions(paper.Result, Words, "Membres par position, dans l’ordre alphabétique anglais", "Position", "Nombre", "Membres"),
            .. Absent(paper.Result),
            ResultBlocks.Findings(paper.Result, Words, "Conditions d’adoption", "Condition", "Constat", "Source", holds => holds ? "Remplie" : "Non remplie"),
            Words.Sign(paper.Vote, paper.President),
        ]);

    private static string Effect(ResultLetterPaper paper) => (paper.Result.IsAdopted, paper.Result.Resolution) switch
    {
        (true, { Length: > 0 } number) => $"Le projet a donc été adopté en tant que {(paper.Vote.Kind == DraftKind.Decision ? "décision" : "résolution")} {number}.",
        (true, _) => "Le projet a donc été adopté.",
        (false, _) => "Le projet n’a donc pas été adopté.",
    };

    private static IEnumerable<Block> Absent(PaperResult result)
    {
        var absent = result.Names(Position.Absent, Words.Language);
        if (absent.Count > 0)
            yield return PaperWords.P($"Aucune lettre pouvant être comptée n’a été reçue {(absent.Count == 1 ? "du membre suivant, qui est inscrit comme absent" : "des membres suivants, qui sont inscrits comme absents")}\u00A0: {string.Join(", ", absent)}.");
    }
}
