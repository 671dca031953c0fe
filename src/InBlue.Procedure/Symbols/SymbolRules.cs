using System.Globalization;

namespace InBlue.Procedure.Symbols;

/// <summary>How the council files its papers. No symbol can be read in two ways: the file that gives the patterns is refused otherwise.</summary>
public sealed class SymbolRules
{
    /// <summary>The highest revision or corrigendum of one paper.</summary>
    public const int MostRevisions = 999;

    private readonly string beforeRevision;
    private readonly string beforeCorrigendum;

    internal SymbolRules(string source, Series drafts, Series documents, Series resolutions, string beforeRevision, string beforeCorrigendum) =>
        (Source, Drafts, Documents, Resolutions, this.beforeRevision, this.beforeCorrigendum) =
        (source, drafts, documents, resolutions, beforeRevision, beforeCorrigendum);

    public string Source { get; }

    public Series Drafts { get; }

    /// <summary>The President's letters and the compiled document.</summary>
    public Series Documents { get; }

    /// <summary>"2531 (2020)": given at adoption by a person, never proposed here.</summary>
    public Series Resolutions { get; }

    /// <summary>A symbol of a draft or a document, its revisions and corrigenda included. Null where the text is none, to the last character.</summary>
    public Symbol? Read(string text)
    {
        var (withoutCorrigendum, corrigendum) = Split(text, beforeCorrigendum);
        return Revised(text, null) ?? (corrigendum is null ? null : Revised(withoutCorrigendum, corrigendum));

        Symbol? Revised(string rest, int? corrected)
        {
            var (withoutRevision, revision) = Split(rest, beforeRevision);
            return Base(rest, null, corrected) ?? (revision is null ? null : Base(withoutRevision, revision, corrected));
        }

        Symbol? Base(string first, int? revision, int? corrected) =>
            Of(Drafts, first, revision, corrected) ?? Of(Documents, first, revision, corrected);

        Symbol? Of(Series series, string first, int? revision, int? corrected) =>
            series.Read(first) is { } read ? new Symbol(series, read.Year, read.Number, revision, corrected, text) : null;
    }

    /// <summary>One above the highest of the series that is taken; a gap is not filled, since what was withdrawn keeps its symbol. Null where the numbers are used up.</summary>
    /// <param name="year">The council's year: <see cref="Councils.Council.YearAt"/>.</param>
    public Symbol? NextFree(Series series, int year, IEnumerable<string> taken)
    {
        var first = series.At(year, 1);
        var highest = taken.Select(Read).Where(s => s is not null && s.Series.Equals(series) && s.Year == first.Year).Max(s => (int?)s!.Number) ?? 0;
        return highest < Series.MostNumber ? series.At(year, highest + 1) : null;
    }

    /// <summary>The next revision of the same number. Null where they are used up.</summary>
    public Symbol? NextRevision(Symbol of, IEnumerable<string> taken)
    {
        var highest = taken.Select(Read).Append(of).Where(s => s is not null && s.HasNumberOf(of)).Max(s => s!.Revision ?? 0);
        return highest < MostRevisions ? WithSuffix(of, highest + 1, null) : null;
    }

    /// <summary>The next corrigendum to that very text. Null where they are used up.</summary>
    public Symbol? NextCorrigendum(Symbol to, IEnumerable<string> taken)
    {
        var highest = taken.Select(Read).Append(to).Where(s => s is not null && s.HasNumberOf(to) && s.Revision == to.Revision).Max(s => s!.Corrigendum ?? 0);
        return highest < MostRevisions ? WithSuffix(to, to.Revision, highest + 1) : null;
    }

    private Symbol WithSuffix(Symbol of, int? revision, int? corrigendum) =>
        new(of.Series, of.Year, of.Number, revision, corrigendum, of.Series.Write(of.Year ?? 1, of.Number) + Suffix(beforeRevision, revision) + Suffix(beforeCorrigendum, corrigendum));

    private static string Suffix(string before, int? n) => n is null ? "" : before + n.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>"S/2020/600/Rev.1" at "/Rev." into the symbol and 1.</summary>
    private static (string Symbol, int? N) Split(string text, string before)
    {
        var digits = text.Length - text.AsSpan().TrimEnd("0123456789").Length;
        var rest = text.AsSpan(0, text.Length - digits);
        return rest.EndsWith(before, StringComparison.Ordinal) && Digits.Value(text.AsSpan(text.Length - digits)) is { } n and <= MostRevisions
            ? (rest[..^before.Length].ToString(), n)
            : (text, null);
    }
}
