using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Language = InBlue.Procedure.Councils.Language;

namespace InBlue.Documents.Rendering;

/// <summary>A field that lists the headings. The writing program puts in the page numbers, which only it knows; until then every entry leads to its heading.</summary>
internal static class DocxContents
{
    /// <summary>Fewer headings are seen at once.</summary>
    private const int FewestHeadings = 4;

    public static IEnumerable<OpenXmlElement> Write(List<(string Text, int Level, string Bookmark)> headings, Language language)
    {
        if (headings.Count < FewestHeadings)
            return [];
        var entries = headings.Select(h => new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = string.Create(CultureInfo.InvariantCulture, $"TOC{h.Level}") }), new Hyperlink(DocxRun.Of(h.Text)) { Anchor = h.Bookmark, History = true })).ToList();
        entries[0].InsertAfter(new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            entries[0].InsertAfter(new Run(new FieldCode(@" TOC \o ""1-3"" \h \z \u ") { Space = SpaceProcessingModeValues.Preserve }),
                entries[0].InsertAfter(new Run(new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true }), entries[0].ParagraphProperties!)));
        entries[^1].Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
        return [DocxBody.Paragraph("ContentsTitle", language is Language.French ? "Table des matières" : "Contents"), .. entries];
    }
}
