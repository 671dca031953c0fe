using System.Text;
using System.Text.Json;
using InBlue.Reading.Resolutions;

namespace InBlue.Tests.Reading.Resolutions;

/// <summary>A resolution of the labelled corpus, its paragraphs joined with empty lines, and what the labels say of each.</summary>
internal sealed record Labelled(string Symbol, string Text, IReadOnlyList<(int Start, ProvisionKind Kind)> Labels)
{
    public static Labelled Of(JsonElement resolution)
    {
        var (text, labels, start) = (new StringBuilder(), new List<(int, ProvisionKind)>(), 0);
        foreach (var paragraph in resolution.GetProperty("paragraphs").EnumerateArray())
        {
            var words = $"{TextOf(paragraph, "prefix")} {TextOf(paragraph, "text")}".Trim();
            if (words.Length == 0)
                continue;
            if (KindOf(paragraph) is { } kind)
                labels.Add((start, kind));
            text.Append(words).Append("\n\n");
            start += words.EnumerateRunes().Count() + 2;
        }
        return new Labelled(TextOf(resolution, "symbol"), text.ToString(), labels);
    }

    public int AgreeingWith(ResolutionReading reading)
    {
        var read = reading.Provisions.ToDictionary(p => p.Span.Start, p => p.Kind == ProvisionKind.Opening ? ProvisionKind.Recital : p.Kind); // the labels call the opening words a recital
        return Labels.Count(l => read.TryGetValue(l.Start, out var kind) && kind == l.Kind);
    }

    private static string TextOf(JsonElement of, string member) => of.TryGetProperty(member, out var text) ? text.GetString() ?? "" : "";

    private static ProvisionKind? KindOf(JsonElement paragraph)
    {
        var level = paragraph.TryGetProperty("paragraph_level", out var stated) ? stated.GetInt32() : 0;
        return (TextOf(paragraph, "type"), level) switch
        {
            ("heading", _) => ProvisionKind.Heading,
            ("paragraph", 0) => ProvisionKind.Recital,
            ("paragraph", 1) => ProvisionKind.Paragraph,
            ("paragraph", _) => ProvisionKind.Item,
            _ => null,
        };
    }
}
