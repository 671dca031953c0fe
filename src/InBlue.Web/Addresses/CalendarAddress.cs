using InBlue.Documents.Reports;
using InBlue.Procedure.Councils;
using InBlue.Web.Hardening;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Addresses;

/// <summary>Calendars to subscribe to: "/calendars/security-council.fr.ics" of a council, "/calendars/security-council/minusma.fr.ics" of one mandate.</summary>
internal static class CalendarAddress
{
    public static void Map(WebApplication app) => app.MapMethods("/calendars/{**file}", OnlyReading.Methods, (string? file, PublishedRecord record) =>
        file is not null && Calendar(file, record.Now()) is { } calendar ? Results.Bytes(calendar, CalendarFeed.Type) : Results.NotFound()).AllowAnonymous();

    private static byte[]? Calendar(string file, RecordView view)
    {
        foreach (var language in (Language[])[Language.English, Language.French])
        {
            var end = $".{LanguageTag.Of(language)}.ics";
            if (!file.EndsWith(end, StringComparison.Ordinal))
                continue;
            return file[..^end.Length].Split('/') switch
            {
                [var council] => view.Cycles.FirstOrDefault(c => c.Council.Id.Text == council)?.Calendar(language),
                [var council, var id] => view.FindMandate(id, council) is [{ Mandate: { } mandate }] ? mandate.Calendar(language) : null,
                _ => null,
            };
        }
        return null;
    }
}
