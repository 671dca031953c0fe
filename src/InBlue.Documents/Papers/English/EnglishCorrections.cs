namespace InBlue.Documents.Papers.English;

/// <summary>Corrigendum and notice of a reissue.</summary>
internal static class EnglishCorrections
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(CorrigendumPaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Corrigendum", paper.Symbol, [Words.Day(paper.Date)]),
        [
            PaperWords.P($"The document {paper.Corrects} of {Words.Day(paper.Published)}, which concerns the vote on {Words.DraftOf(paper.Vote)}, is corrected as follows."),
            .. paper.Reason is { } reason ? [PaperWords.P($"Reason: {reason.Text(Words.Language)}")] : Array.Empty<Block>(),
            .. Listed(paper),
            .. PaperWords.Verbatim(paper.Text),
        ]);

    public static PaperDocument Write(ReissuePaper paper) => Words.Paper(
        Words.Head(paper.Vote, "Notice of a reissue", paper.Symbol.EndsWith('*') ? paper.Symbol : paper.Symbol + "*", [Words.Day(paper.Date)]),
        [
            PaperWords.P($"The document {paper.Symbol.TrimEnd('*')} of {Words.Day(paper.Published)}, which concerns the vote on {Words.DraftOf(paper.Vote)}, is issued anew. An asterisk after its symbol marks the new issue, which replaces the earlier one."),
            PaperWords.P($"Reason: {paper.Reason.Text(Words.Language)}"),
            PaperWords.P("The position of no member, and no figure of the result, is changed by a reissue."),
            .. paper.Text is null ? Array.Empty<Block>() : [new Block.Heading("The document as issued anew"), .. PaperWords.Verbatim(paper.Text)],
        ]);

    private static IEnumerable<Block> Listed(CorrigendumPaper paper) => paper.Corrections.Count == 0 ? [] :
    [
        new Block.Table("Corrections", ["Place", "For", "Read"], [
            .. paper.Corrections.Select(c => PaperWords.Row(c.Place.Text(Words.Language), c.Was.Length == 0 ? Words.Compiled.Added : c.Was, c.Is.Length == 0 ? Words.Compiled.LeftOut : c.Is)),
        ]),
    ];
}
