namespace InBlue.Reading.Clauses;

/// <summary>Where what is asked begins: "to submit", "de lui faire rapport", "à coopérer".</summary>
internal sealed class Infinitives(Scan scan)
{
    private const int MostFillers = 5;

    public int? First(int at, int end, int farthest)
    {
        for (var i = at; i < end && i - at < farthest; i++)
            if (At(i))
                return i;
        return null;
    }

    public bool At(int at)
    {
        if (!scan.Words.InfinitiveMarks.Has(scan.Tokens, at))
            return false;
        var next = at + 1;
        for (var i = 0; i < MostFillers && scan.Words.InfinitiveFillers.Has(scan.Tokens, next); i++)
            next++;
        if (scan.IsTaken(at) || scan.IsTaken(next) || scan.Kind(next) is not TokenKind.Word || scan.IsCapital(next) || scan.Words.NotInfinitives.Has(scan.Tokens[next]))
            return false;
        return scan.Words.InfinitiveEndings.Length == 0 || Ends(scan.Tokens[next]);
    }

    private bool Ends(Token token)
    {
        var word = scan.Text.AsSpan(token.Start, token.Length);
        var longest = Longest(word, scan.Words.InfinitiveEndings);
        return longest > 0 && longest >= Longest(word, scan.Words.NotInfinitiveEndings) && word.Length > longest - 1;
    }

    private static int Longest(ReadOnlySpan<char> word, string[] endings)
    {
        var longest = 0;
        foreach (var ending in endings)
            if (ending.Length > longest && word.EndsWith(ending, StringComparison.Ordinal))
                longest = ending.Length;
        return longest;
    }
}
