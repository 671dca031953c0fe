using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

/// <summary>The draft as an enclosure of the call: the text in the paper's language where there is one, else the authentic one.</summary>
internal static class AnnexedDrafts
{
    public static IEnumerable<Block> Of(CallPaper call, PaperWords words)
    {
        if (Chosen(call.Texts, words.Language) is not { } draft)
            yield break;
        Sequence<Line> marks = draft.Language == draft.Authentic && draft.Language == words.Language
            ? [call.Vote.Draft]
            : [call.Vote.Draft, Capital(words.NameOf(draft.Language)), words.OriginalLine(draft.Authentic)];
        if (call.Sponsors.Count > 0 && !NamesSponsors(draft, call.Sponsors))
            marks = [.. marks, words.SubmittedBy(call.Sponsors.Select(s => s.Text(words.Language)), call.Vote.Kind)];
        yield return new Block.Annex(words.Enclosure, "", marks, [new Block.Quote(draft.Language, Paragraphs(draft, call.Vote.Body))]);
    }

    /// <summary>Many a text begins with the line itself: "France: draft resolution".</summary>
    private static bool NamesSponsors(AnnexedDraft draft, Sequence<Worded> sponsors) =>
        draft.Text.Split('\n').FirstOrDefault(l => !string.IsNullOrWhiteSpace(l)) is { } first && sponsors.Any(s => first.Contains(s.Text(draft.Language), StringComparison.OrdinalIgnoreCase));

    public static AnnexedDraft? Chosen(Sequence<AnnexedDraft> texts, Language language) =>
        texts.FirstOrDefault(t => t.Language == language) ?? texts.FirstOrDefault(t => t.Language == t.Authentic) ?? (texts.Count > 0 ? texts[0] : null);

    /// <summary>Line breaks of a printed page are undone, and lists set in as their marks say; no word is changed.</summary>
    private static Sequence<QuotedParagraph> Paragraphs(AnnexedDraft draft, Worded body) =>
        SourceText.Decode(Encoding.UTF8.GetBytes(VisibleText.Of(draft.Text))) is Decoded.Text text
            ? Shown(DraftParagraphs.Read(text.Source, body.Text(draft.Language)))
            : QuotedParagraph.Cut(draft.Text);

    /// <summary>The title stands right before the opening words.</summary>
    private static Sequence<QuotedParagraph> Shown(Sequence<DraftParagraph> paragraphs) =>
    [
        .. paragraphs.Select((p, i) => new QuotedParagraph(
            p.Mark.Length > 0 ? $"{p.Mark} {p.Text}" : p.Text, p.Level, p.Part == DraftPart.Heading || (i + 1 < paragraphs.Count && paragraphs[i + 1].Part == DraftPart.Opening))),
    ];

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
