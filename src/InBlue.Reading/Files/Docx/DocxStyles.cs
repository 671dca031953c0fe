using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace InBlue.Reading.Files.Docx;

/// <summary>Which words a document hides, strikes through or whitens: by themselves, by their style or by that of their paragraph.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 12;
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public DocxStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
            if (style.StyleId?.Value is { } id)
                styles.TryAdd(id, style);
    }

    public bool IsHidden(Run run) => Is(run, p => p.GetFirstChild<Vanish>() ?? p.GetFirstChild<WebHidden>() as OnOffType);

    public bool IsStruck(Run run) => Is(run, p => p.GetFirstChild<Strike>()) || Is(run, p => p.GetFirstChild<DoubleStrike>());

    public bool IsPale(Run run) =>
        Found(run, p => p.GetFirstChild<Color>()?.Val?.Value) is { } color && color.ToUpperInvariant() is "FFFFFF" or "FEFEFE" or "FDFDFD";

    /// <summary>The numbering of a paragraph, its own or by its style.</summary>
    public NumberingProperties? NumberingOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties
        ?? Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

    private bool Is(Run run, Func<OpenXmlElement, OnOffType?> property) => Found(run, property) is { } found && found.Val?.Value != false;

    private T? Found<T>(Run run, Func<OpenXmlElement, T?> property)
        where T : class
    {
        if (run.RunProperties is { } own && property(own) is { } direct)
            return direct;
        var paragraph = run.Ancestors<Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        return Chain(run.RunProperties?.RunStyle?.Val?.Value).Concat(Chain(paragraph))
            .Select(s => s.StyleRunProperties is { } p ? property(p) : null)
            .FirstOrDefault(f => f is not null);
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }
}
