using System.Text;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Tests.Reading.Resolutions;

/// <summary>Texts read, and shown in short.</summary>
internal static class Resolved
{
    public static SourceText Source(string text) => SourceText.Decode(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<Decoded.Text>().Source;

    public static ResolutionReading Read(params string[] paragraphs) => ResolutionReader.Read(Source(string.Join("\n\n", paragraphs)));

    /// <summary>"Item 2 28.c.ii|words": kind, level, path and words of all from the opening on.</summary>
    public static string[] Body(ResolutionReading reading) =>
        [.. reading.Provisions.Where(p => p.Kind is not (ProvisionKind.Head or ProvisionKind.Opening)).Select(p => $"{p.Kind} {p.Level} {string.Join('.', p.Path)}|{p.Text}")];

    public static ResolutionDoubtKind[] Doubts(ResolutionReading reading) => [.. reading.Doubts.Select(d => d.Kind)];

    /// <summary>The text of every resolution of the corpus in English, with its name.</summary>
    public static IEnumerable<(string Name, string Text)> Proofread() =>
        Directory.GetFiles(Corpus.PathOf("resolutions-en"), "*_GOLD.txt").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f)));
}
