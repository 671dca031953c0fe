using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Web.Published;
using InBlue.Web.Words;

namespace InBlue.Web.Addresses;

/// <summary>Where things are: "/en/votes/S/2020/600", and "?vote=2" or "?council=…" only where the symbol alone means several votes.</summary>
public static class PageAddress
{
    public const string Verifier = "/verifier";

    /// <summary>The verifier's page, which begins in that language; it is one file, so no server needs to know.</summary>
    public static string VerifierIn(Language language) => $"{Verifier}#{LanguageTag.Of(language)}";

    public static string Votes(Language language) => $"/{LanguageTag.Of(language)}";

    public static string Vote(Language language, VoteName name, RecordView record) =>
        $"/{LanguageTag.Of(language)}/votes/{Path(name.Draft)}{Query(name, record)}";

    public static string Bundle(VoteName name, RecordView record) => $"/bundles/{Path(name.Draft)}.zip{Query(name, record)}";

    /// <summary>The published document of a live vote, as it was issued.</summary>
    public static string Document(VoteName name, Language language, RecordView record) => $"/documents/{Path(name.Draft)}.{LanguageTag.Of(language)}.html{Query(name, record)}";

    /// <summary>A corrigendum or a reissue of it, by its number.</summary>
    public static string After(VoteName name, Language language, RecordView record, string kind, int number) =>
        Document(name, language, record) is var document ? string.Create(CultureInfo.InvariantCulture, $"{document}{(document.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{kind}={number}") : "";

    /// <summary>Symbols hold any visible ASCII character; file systems do not take them all.</summary>
    public static string BundleFile(VoteName name) => string.Create(CultureInfo.InvariantCulture,
        $"{string.Concat(name.Draft.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' ? c : '-')).Trim('.')}{(name.Ordinal is 0 or 1 ? "" : $"-vote-{name.Ordinal}")}.zip");

    private static string Path(string symbol) => string.Join('/', symbol.Split('/').Select(Uri.EscapeDataString));

    private static string Query(VoteName name, RecordView record)
    {
        var same = record.Find(name.Draft, ordinal: null, council: null);
        var ordinal = same.Any(v => v.Ordinal != name.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"vote={name.Ordinal}") : null;
        var council = same.Any(v => v.Council != name.Council) ? $"council={name.Council}" : null;
        return (ordinal, council) is (null, null) ? "" : $"?{string.Join('&', new[] { ordinal, council }.OfType<string>())}";
    }
}
