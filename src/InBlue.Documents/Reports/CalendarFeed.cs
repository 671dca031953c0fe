using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using InBlue.Documents.Dates;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using NodaTime;
using Calendar = Ical.Net.Calendar;

namespace InBlue.Documents.Reports;

using static MandateWords;

/// <summary>
/// What falls due, as a calendar that people subscribe to (RFC 5545): whole days, which take up nobody's time. A date that an instrument moves keeps its identifier, so
/// that it moves in the reader's calendar too.
/// </summary>
public static class CalendarFeed
{
    public const string Type = "text/calendar; charset=utf-8";

    /// <param name="council">The council's id, which tells its mandates from those of another.</param>
    /// <param name="name">What the reader's calendar calls it.</param>
    public static string Of(string council, string name, IEnumerable<FollowedMandate> mandates, Language language)
    {
        var calendar = new Calendar { ProductId = $"-//InBlue//Mandates//{(language is Language.French ? "FR" : "EN")}", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", OneLine(name));
        foreach (var row in Cycles.Of(mandates).Where(r => r.Due is not null))
            calendar.Events.Add(Event(council, row, language));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Event(string council, CycleRow row, Language language)
    {
        var (mandate, due) = (row.Of.Mandate, row.Due!.Value);
        var made = new CalendarEvent
        {
            Uid = UidOf(council, row),
            Summary = OneLine($"{mandate.Title}: {Matter(row, language)}"),
            Description = string.Join('\n', Description(row, language)),
            Start = Day(due.IsMonth ? due.Day.With(DateAdjusters.StartOfMonth) : due.Day),
            Sequence = SequenceOf(row),
            Transparency = TransparencyType.Transparent,
            DtStamp = new CalDateTime((mandate.Published?.Date ?? mandate.Text.Adopted).ToDateTimeUnspecified(), CalDateTime.UtcTzId, hasTime: true), // the same record gives the same bytes
        };
        if (due.IsMonth)
            made.End = Day(due.Day.PlusDays(1)); // the day after the last
        return made;
    }

    /// <summary>Occurrences are counted anew under each text of the mandate.</summary>
    private static string UidOf(string council, CycleRow row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Of.Id}-{row.Of.Mandate.Texts.Length}-{(row.Commitment is { } c ? $"{c.Number}-{row.Occurrence!.Number}" : "end")}@{council}.inblue");

    /// <summary>Grows whenever an instrument moves the date, or the end on which it may depend: then the reader's calendar takes the new one.</summary>
    private static int SequenceOf(CycleRow row) => Math.Max(0, row.Of.Mandate.Ends.Length - 1)
        + (row is { Commitment: { } c, Occurrence: { } o } ? c.History.Count(h => h.Happened is MandateEvent.OccurrenceMoved moved && moved.Occurrence == o.Number) : 0);

    private static string Matter(CycleRow row, Language language) => row.Commitment is not { } commitment
        ? In(language, ("the mandate ends", "le mandat prend fin"))
        : $"{(commitment.Content.Deliverable is { } d ? Deliverable(d.Kind, language) + ", " : "")}{Place(row, language)}: {commitment.Content.Title}";

    private static string Place(CycleRow row, Language language) => row.Label.Length > 0
        ? In(language, ($"paragraph {row.Label}", $"paragraphe {row.Label}"))
        : In(language, ("by an instrument", "par un instrument"));

    private static IEnumerable<string> Description(CycleRow row, Language language)
    {
        yield return In(language, ($"Resolution {row.Of.Mandate.Text.Resolution}", $"Résolution {row.Of.Mandate.Text.Resolution}")) + (row.Label.Length > 0 ? $", {Place(row, language)}" : "");
        if (row is not { Commitment: { } commitment, Occurrence: { } occurrence })
            yield break;
        yield return string.Join(", ", commitment.Content.Addressees.Select(a => Addressee(a, language)));
        if (occurrence.Working.Day != occurrence.Textual.Day)
            yield return In(language, ("Last working day before it: ", "Dernier jour ouvrable qui précède\u00A0: ")) + DateWords.Day(occurrence.Working.Day, language);
        yield return Stage(row.Stage!.Value, language) + (row.Symbol is { } symbol ? $", {symbol}" : "");
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static CalDateTime Day(LocalDate day) => new(day.Year, day.Month, day.Day);
}
