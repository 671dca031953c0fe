using System.Globalization;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;

namespace InBlue.Bench;

/// <summary>Reading resolutions: each text of a folder, all of them as one, and the draft of a published document where one lies there.</summary>
internal static class ReadingBench
{
    private const int Joined = 12_000_000;

    /// <summary>So many times everything is read before it is measured, until the program has compiled itself as well as it will.</summary>
    private const int WarmUp = 100;

    public static void Run(string folder)
    {
        var texts = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var sources = texts.Select(Source).OfType<SourceText>().ToArray();
        var size = sources.Sum(s => (long)s.Length);
        for (var i = 0; i < WarmUp; i++)
            Array.ForEach(sources, s => ResolutionReader.Read(s));
        Calls($"{sources.Length} texts of {Figure(size)} characters", size, 15, () => Array.ForEach(sources, s => ResolutionReader.Read(s)));

        var (all, joined) = (string.Join("\n\n", texts), new StringBuilder());
        while (all.Length > 0 && joined.Length + all.Length < Joined)
            joined.Append(all).Append("\n\n");
        if (Source(joined.ToString()) is { Length: > 0 } one)
            Calls($"one text of {Figure(one.Length)} characters", one.Length, 5, () => ResolutionReader.Read(one));

        var council = ((CouncilReading.Accepted)CouncilFile.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json")))).Council;
        foreach (var source in sources)
            if (CompiledDocumentReader.Read(source, council) is CompiledReading.Read { Document.Draft: var draft } && Source(source.Slice(draft.Span)) is { } text)
                Measure.Calls($"the draft {draft.Symbol}", 60, () => ResolutionReader.Read(text));
    }

    private static void Calls(string what, long size, int rounds, Action read)
    {
        var before = Environment.CpuUsage.TotalTime;
        Measure.Calls(what, rounds, read);
        var processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds / (rounds + 2);
        Measure.Rate("  characters by the processor's time", size / processor);
    }

    private static SourceText? Source(string text) => SourceText.Decode(Encoding.UTF8.GetBytes(text)) is Decoded.Text decoded ? decoded.Source : null;

    private static string Figure(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
