namespace InBlue.Documents.Papers.English;

internal static class EnglishTranslationSheet
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(TranslationSheetPaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Sheet of a translation"),
        new Block.Table("", [], [
            PaperWords.Row("Draft", paper.Vote.Draft),
            PaperWords.Row("Item", paper.Vote.Item.Text(Words.Language)),
            PaperWords.Row("Translated from", Words.NameOf(paper.From)),
            PaperWords.Row("Translated into", Words.NameOf(paper.To)),
            PaperWords.Row("Translator", paper.Translator),
            .. paper.Reviser is { } reviser ? [PaperWords.Row("Reviser", reviser)] : Array.Empty<InBlue.Reading.Text.Sequence<Line>>(),
            PaperWords.Row("Delivered", $"{Words.ToTheSecond(paper.Delivered)}, {Words.ZoneTime(paper.Delivered)}"),
            PaperWords.Row("Job number", paper.Job),
            PaperWords.Row("Digest of the text translated (SHA-256)", paper.AuthenticDigest),
            PaperWords.Row("Digest of the translation (SHA-256)", paper.TranslationDigest),
        ]),
        PaperWords.P($"The text put to the vote is the one in {Words.NameOf(paper.From)}. This translation does not change it."));
}
