using InBlue.Procedure.Symbols;

namespace InBlue.Procedure.Councils;

internal sealed class SymbolsReader(Values values)
{
    private const int MostCharacters = 64; // of a symbol, in the record

    private readonly PatternReader patterns = new(values);

    public SymbolRules? Read(Node? node)
    {
        if (node is null)
            return null;
        var fields = values.Object(node, ["source", "draft", "document", "revision", "corrigendum", "resolution"]);
        var source = values.Text(fields["source"]);
        var drafts = patterns.Series(fields["draft"]);
        var documents = patterns.Series(fields["document"]);
        var revision = patterns.Suffix(fields["revision"]);
        var corrigendum = patterns.Suffix(fields["corrigendum"]);
        var resolutions = patterns.Series(fields["resolution"], mayHoldSpaces: true);
        if (source is null || drafts is null || documents is null || revision is null || corrigendum is null || resolutions is null)
            return null;

        var longest = Math.Max(Longest(drafts), Longest(documents)) + Longest(revision) + Longest(corrigendum);
        if (longest > MostCharacters)
            return values.Fault<SymbolRules>(CouncilFaultKind.SymbolsTooLong, node, $"{longest}", $"{MostCharacters}");
        return PatternOverlap.Find(drafts, documents, revision, corrigendum) is { } alike
            ? values.Fault<SymbolRules>(CouncilFaultKind.SymbolsAlike, node, alike.One, alike.Other)
            : new SymbolRules(source, drafts, documents, resolutions, revision, corrigendum);
    }

    private static int Longest(Series series) => series.Compiled.LengthBesideNumber + SymbolPattern.MostDigits;

    private static int Longest(string suffix) => suffix.Length + $"{SymbolRules.MostRevisions}".Length;
}
