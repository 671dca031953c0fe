namespace InBlue.Documents.Papers.French;

/// <summary>Corrigendum and notice of a reissue.</summary>
internal static class FrenchCorrections
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(CorrigendumPaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Rectificatif", paper.Symbol, [Words.Day(paper.Date)]),
        [
            PaperWords.P($"Le document {paper.Corrects} du {Words.Day(paper.Published)}, relatif au vote sur le {Words.DraftOf(paper.Vote)}, est rectifié comme suit."),
            .. paper.Reason is { } reason ? [PaperWords.P($"Motif\u00A0: {reason.Text(Words.Language)}")] : Array.Empty<Block>(),
            .. Listed(paper),
            .. PaperWords.Verbatim(paper.Text),
        ]);

    public static PaperDocument Write(ReissuePaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Avis de nouveau tirage", paper.Symbol.EndsWith('*') ? paper.Symbol : paper.Symbol + "*", [Words.Day(paper.Date)]),
        [
            PaperWords.P($"Le document {paper.Symbol.TrimEnd('*')} du {Words.Day(paper.Published)}, relatif au vote sur le {Words.DraftOf(paper.Vote)}, fait l’objet d’un nouveau tirage. Un astérisque après la cote signale ce tirage, qui remplace le précédent."),
            PaperWords.P($"Motif\u00A0: {paper.Reason.Text(Words.Language)}"),
            PaperWords.P("Un nouveau tirage ne modifie la position d’aucun membre ni aucun chiffre du résultat."),
            .. paper.Text is null ? Array.Empty<Block>() : [new Block.Heading("Le document dans son nouveau tirage"), .. PaperWords.Verbatim(paper.Text)],
        ]);

    private static IEnumerable<Block> Listed(CorrigendumPaper paper) => paper.Corrections.Count == 0 ? [] :
    [
        new Block.Table("Rectifications", ["Endroit", "Au lieu de", "Lire"], [
            .. paper.Corrections.Select(c => PaperWords.Row(c.Place.Text(Words.Language), c.Was.Length == 0 ? Words.Compiled.Added : c.Was, c.Is.Length == 0 ? Words.Compiled.LeftOut : c.Is)),
        ]),
    ];
}
