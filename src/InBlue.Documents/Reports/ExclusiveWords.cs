namespace InBlue.Documents.Reports;

/// <summary>Whether the words that ask for a paper say that it holds what they list and nothing else.</summary>
internal static class ExclusiveWords
{
    private static readonly string[] Phrases = ["exclusively", "exclusivement", "solely", "uniquement"];

    public static bool In(RequiringWords asked) => asked.Quote.Any(p => Phrases.Any(w => p.Text.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
