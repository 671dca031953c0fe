using System.Collections.Immutable;
using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Published;
using InBlue.Web.Words;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Web.Votes;

/// <summary>What happened on a day, or at an instant where one is known. <paramref name="Machine"/> is for the datetime attribute.</summary>
public sealed record CourseStep(string When, string Machine, string What);

/// <summary>A vote's course in the order of time, as far as the document tells it.</summary>
public static class Course
{
    private enum Rank { Called, Opens, Letters, Closes, Decided, Announced, Published, Recorded }

    private static readonly OffsetDateTimePattern LocalInstant = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<+HH:mm>");

    /// <summary>Of a live vote, to the second where the record has the instant.</summary>
    public static ImmutableArray<CourseStep> Of(PublishedLive live, Language language)
    {
        var (words, vote, zone) = (PageWords.In(language), live.Vote, live.Council.Zone);
        return
        [
            Day(vote.Call.Call.Date, words.Called),
            At(vote.Opens, words.Opens),
            At(vote.Closes, words.Closes),
            .. vote.Announced is { } announced ? [At(announced.At, words.AnnouncedBy(live.NameOf(announced.President, language), announced.How))] : Array.Empty<CourseStep>(),
            Day(vote.Published!.Date, words.PublishedAs(vote.Published.Document)),
            .. vote.Corrigenda.Select(c => new CourseStep("", "", words.CorrectedBy(c.Symbol))),
            .. vote.Reissues.Select(r => Day(r.Date, words.Reissued)),
        ];

        CourseStep Day(LocalDate day, string what) => new(DateWords.Day(day, language), LocalDatePattern.Iso.Format(day), what);

        CourseStep At(Instant at, string what) =>
            new($"{HourWords.DayToTheMinute(at.InZone(zone).LocalDateTime, language)}, {ZoneNames.City(zone.Id)}", InstantPattern.ExtendedIso.Format(at), what);
    }

    public static ImmutableArray<CourseStep> Of(RecordedVote vote, Language language)
    {
        var words = PageWords.In(language);
        var (call, stated) = (vote.Opened.Call, vote.Opened.Stated);
        var steps = new List<(LocalDate Day, Rank Rank, CourseStep Step)>();

        OnDay(call.Date, Rank.Called, words.Called);
        AtInstant(call.Opens, Rank.Opens, words.Opens);
        foreach (var day in vote.Letters.GroupBy(l => l.Date))
            OnDay(day.Key, Rank.Letters, words.LettersDated(day.Count(), string.Join(", ", vote.InOrder(day, l => l.Member).Select(l => vote.NameOf(l.Member, language)))));
        AtInstant(call.Closes, Rank.Closes, words.Closes);
        if (stated.Adopted is { } decided && stated.Outcome != StatedOutcome.NotStated)
            OnDay(decided, Rank.Decided, stated.Outcome == StatedOutcome.Adopted ? words.AdoptedOn(stated.Resolution) : words.NotAdoptedOn);
        if (vote.Opened.Announced is { } announced)
            OnDay(announced, Rank.Announced, words.ToBeAnnounced);
        OnDay(vote.Published.Date, Rank.Published, words.PublishedAs(vote.Published.Document));
        if (InstantPattern.ExtendedIso.Parse(vote.RecordedAt) is { Success: true, Value: var recorded })
        {
            var utc = recorded.InUtc().LocalDateTime;
            steps.Add((utc.Date, Rank.Recorded, new CourseStep($"{PageDates.DayAndHour(utc, language)}\u00A0UTC", vote.RecordedAt, words.EnteredInRecord)));
        }
        return [.. steps.OrderBy(s => s.Day).ThenBy(s => s.Rank).Select(s => s.Step)];

        void OnDay(LocalDate day, Rank rank, string what) => steps.Add((day, rank, new CourseStep(DateWords.Day(day, language), LocalDatePattern.Iso.Format(day), what)));

        void AtInstant(OffsetDateTime at, Rank rank, string what) =>
            steps.Add((at.Date, rank, new CourseStep($"{PageDates.DayAndHour(at.LocalDateTime, language)}, {ZoneNames.City(call.Zone)}", LocalInstant.Format(at), what)));
    }
}
