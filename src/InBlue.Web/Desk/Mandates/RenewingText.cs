using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Desk.Mandates;

/// <summary>The text that a form means: of a vote of the record, or a file, handed in now or compared just before.</summary>
internal static class RenewingText
{
    /// <summary>As base64 in the next form it must stay below what a form of this desk may hold.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>The text, or the sentence that says why there is none.</summary>
    public static async Task<(MandateSource.Found? Found, string? Why)> OfAsync(LiveOffice office, MandateForm form, Language language, CancellationToken cancel)
    {
        var words = new RenewalDeskWords(language);
        if (form["vote"] is { } vote)
            return form.File is not null ? (null, words.NotBoth) : FindingVotes.Find(office.Live.Database, vote) switch
            {
                FoundVote.One one => Said(MandateSource.OfVote(office.Live, one.Vote), words),
                FoundVote.Several => (null, words.SeveralVotes),
                _ => (null, words.NoText(WhyNoText.NoSuchVote)),
            };
        if (form["resolution"] is not { } resolution || form["document"] is not { } document || form.Day("adopted") is not { } adopted || await FileAsync(form, cancel) is not { } bytes)
            return (null, words.SayWhich);
        if (bytes.Length > MostBytes)
            return (null, words.TooLong);
        return ValueForms.IsSymbol(document) ? Said(MandateSource.OfFile(bytes, resolution, document, adopted), words) : (null, words.NoSuchSymbol);
    }

    /// <summary>Of the file that was compared, for the next form of the same page; null where a vote was.</summary>
    public static string? Kept(MandateSource.Found found) => found.File.IsEmpty ? null : Convert.ToBase64String(found.File.Span);

    private static (MandateSource.Found?, string?) Said(MandateSource source, RenewalDeskWords words) => source switch
    {
        MandateSource.Found found => (found, null),
        MandateSource.None none => (null, words.NoText(none.Why)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static async Task<byte[]?> FileAsync(MandateForm form, CancellationToken cancel)
    {
        if (await form.BytesAsync(cancel) is { } chosen)
            return chosen;
        if (form["kept"] is not { } kept)
            return null;
        var decoded = new byte[kept.Length];
        return Convert.TryFromBase64String(kept, decoded, out var length) ? decoded[..length] : null;
    }
}
