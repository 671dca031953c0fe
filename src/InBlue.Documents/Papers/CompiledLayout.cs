using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

/// <summary>The order of a compiled document, the same in every language: cover, call, letters, statements.</summary>
internal static class CompiledLayout
{
    public static PaperDocument Write(CompiledPaper paper, CompiledCover cover, PaperWords words)
    {
        var number = 1;
        var call = new Block.Annex(words.Annex(number, paper.Numbers), cover.CallTitle, cover.CallMarks, [.. cover.Call, .. AnnexedDrafts.Of(paper.Call, words)]);
        var letters = InOrder(paper.Letters).Select(l => LetterAnnex.Of(l, words.Annex(++number, paper.Numbers), words)).ToArray();
        var statements = InOrder(paper.Statements).Select(s => StatementAnnex(s, words.Annex(++number, paper.Numbers), words)).ToArray();
        return words.Paper(cover.Head, [.. cover.Letter, call, .. letters, .. statements]);
    }

    public static IEnumerable<AnnexedLetter> InOrder(IEnumerable<AnnexedLetter> letters) => letters.OrderBy(l => English(l.Member), EnglishOrder.Comparer);

    public static IEnumerable<AnnexedStatement> InOrder(IEnumerable<AnnexedStatement> statements) => statements.OrderBy(s => English(s.Member), EnglishOrder.Comparer);

    private static Block.Annex StatementAnnex(AnnexedStatement statement, string label, PaperWords words)
    {
        var edition = statement.EditionIn(words.Language);
        return new Block.Annex(
            label,
            edition?.Heading ?? statement.Member.Text(words.Language),
            edition is { Originals.Count: > 0 } ? [words.Original(edition.Originals)] : [],
            edition is null ? [] : [new Block.Quote(edition.Language, QuotedParagraph.Cut(edition.Text))]);
    }

    private static string English(Worded member) => member.Text(Procedure.Councils.Language.English);
}

/// <summary>What a language writes of a compiled document by itself.</summary>
internal sealed record CompiledCover(PaperHead Head, Sequence<Block> Letter, string CallTitle, Sequence<Line> CallMarks, Sequence<Block> Call);
