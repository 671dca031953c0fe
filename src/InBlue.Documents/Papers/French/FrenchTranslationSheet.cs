namespace InBlue.Documents.Papers.French;

internal static class FrenchTranslationSheet
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(TranslationSheetPaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Fiche de traduction"),
        new Block.Table("", [], [
            PaperWords.Row("Projet", paper.Vote.Draft),
            PaperWords.Row("Question", paper.Vote.Item.Text(Words.Language)),
            PaperWords.Row("Langue de départ", Words.NameOf(paper.From)),
            PaperWords.Row("Langue d’arrivée", Words.NameOf(paper.To)),
            PaperWords.Row("Traduction", paper.Translator),
            .. paper.Reviser is { } reviser ? [PaperWords.Row("Révision", reviser)] : Array.Empty<InBlue.Reading.Text.Sequence<Line>>(),
            PaperWords.Row("Remise", $"{Words.ToTheSecond(paper.Delivered)}, {Words.ZoneTime(paper.Delivered)}"),
            PaperWords.Row("Numéro de commande", paper.Job),
            PaperWords.Row("Empreinte du texte traduit (SHA-256)", paper.AuthenticDigest),
            PaperWords.Row("Empreinte de la traduction (SHA-256)", paper.TranslationDigest),
        ]),
        PaperWords.P($"Le texte mis aux voix est celui qui est établi en {Words.NameOf(paper.From)}. La présente traduction ne le modifie pas."));
}
