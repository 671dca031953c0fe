using System.Collections.Immutable;
using System.Text;
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
        file is not null && Calendar(file, record.Now()) is { } calendar ? Results.Bytes(Encoding.UTF8.GetBytes(calendar), CalendarFeed.Type) : Results.NotFound()).AllowAnonymous();

    private static string? Calendar(string file, RecordView view)
    {
        foreach (var language in (Language[])[Language.English, Language.French])
        {
            var end = $".{LanguageTag.Of(language)}.ics";
            if (!file.EndsWith(end, StringComparison.Ordinal))
                continue;
            var parts = file[..^end.Length].Split('/');
            ImmutableArray<PublishedMandate> mandates = [.. view.Mandates.Where(m => m.Name.Council == parts[0] && (parts.Length == 1 || m.Name.Mandate == parts[1])).Select(m => m.Mandate).OfType<PublishedMandate>()];
            if (parts.Length > 2 || mandates.IsEmpty)
                return null;
            return CalendarFeed.Of(parts[0], parts.Length == 2 ? mandates[0].Mandate.Title : mandates[0].Council.Names.In(language), mandates.Select(m => m.Followed), language);
        }
        return null;
    }
}
