using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Words;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Web.Votes;

/// <summary>Both ends of the voting period as a clock in one place shows them.</summary>
public sealed record ZoneRow(string Where, string? Zone, string Opens, string Closes);

/// <param name="Chosen">The zone that the reader chose, where there is one of that name.</param>
/// <param name="IsUnknown">The reader asked for a zone that does not exist.</param>
public sealed record WindowTimes(ImmutableArray<ZoneRow> Rows, string OpensUtc, string ClosesUtc, string? Chosen, bool IsUnknown)
{
    public static WindowTimes Of(CallFact call, Language language, string? zone) => Of(call.Opens, call.Closes, call.Zone, language, zone);

    public static WindowTimes Of(CallTerms call, Language language, string? zone) => Of(call.Opens, call.Closes, call.Zone, language, zone);

    private static WindowTimes Of(OffsetDateTime from, OffsetDateTime to, string councils, Language language, string? zone)
    {
        var words = PageWords.In(language);
        var (opens, closes) = (from.ToInstant(), to.ToInstant());
        var asked = !string.IsNullOrEmpty(zone);
        var chosen = asked ? ZoneNames.Find(zone!) : null;
        ImmutableArray<ZoneRow> rows =
        [
            Row(words.WhereTheCouncilIs(ZoneNames.City(councils)), councils, from.LocalDateTime, to.LocalDateTime),
            Row(words.InUtc, null, opens.InUtc().LocalDateTime, closes.InUtc().LocalDateTime),
            .. chosen is null ? ImmutableArray<ZoneRow>.Empty : [Row(words.InYourZone, chosen.Id, opens.InZone(chosen).LocalDateTime, closes.InZone(chosen).LocalDateTime)],
        ];
        return new WindowTimes(rows, InstantPattern.General.Format(opens), InstantPattern.General.Format(closes), chosen?.Id, IsUnknown: asked && chosen is null);

        ZoneRow Row(string where, string? named, LocalDateTime begins, LocalDateTime ends) =>
            new(where, named, PageDates.DayAndHour(begins, language), PageDates.DayAndHour(ends, language));
    }
}
