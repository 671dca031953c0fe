using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Web.Published;
using InBlue.Web.Words;

namespace InBlue.Web.Addresses;

/// <summary>Where a mandate's pages are: "/en/mandates/minusma/paragraphs/62", and "?council=…" only where several councils have a mandate of that name.</summary>
public sealed class MandateAddress(Language language, VoteName name, RecordView record)
{
    private readonly string root = $"/{LanguageTag.Of(language)}/mandates/{name.Mandate}";
    private readonly string query = record.FindMandate(name.Mandate!, council: null).Length > 1 ? $"?council={name.Council}" : "";

    public string Overview => root + query;

    public string Paragraphs => $"{root}/paragraphs{query}";

    public string Addressees => $"{root}/addressees{query}";

    public string Dates => $"{root}/dates{query}";

    public string Calendar => $"/calendars/{name.Council}/{name.Mandate}.{LanguageTag.Of(language)}.ics";

    public string Bundle => $"/bundles/{Uri.EscapeDataString(name.Draft)}.zip{query}";

    public string Paragraph(string label) => $"{root}/paragraphs/{Uri.EscapeDataString(label)}{query}";

    public string Commitment(int number) => string.Create(CultureInfo.InvariantCulture, $"{root}/commitments/{number}{query}");

    /// <summary>Of the renewal by a text, by its number from 2: the first renewal has the number 1.</summary>
    public string Renewal(int text) => string.Create(CultureInfo.InvariantCulture, $"{root}/renewals/{text - 1}{query}");

    /// <summary>At its paragraph where the text in force has it, else on a page of its own.</summary>
    public string Of(int commitment, CommitmentPlace place) => place is { IsInForce: true, Paragraph: { Length: > 0 } paragraph }
        ? string.Create(CultureInfo.InvariantCulture, $"{Paragraph(paragraph)}#commitment-{commitment}")
        : Commitment(commitment);

    public static string List(Language language) => $"/{LanguageTag.Of(language)}/mandates";

    public static string Cycles(Language language) => $"/{LanguageTag.Of(language)}/cycles";

    /// <summary>The table as a file: csv or docx.</summary>
    public static string CyclesFile(string council, Language language, string form) => $"/cycles/{council}.{LanguageTag.Of(language)}.{form}";

    public static string CouncilCalendar(string council, Language language) => $"/calendars/{council}.{LanguageTag.Of(language)}.ics";
}
