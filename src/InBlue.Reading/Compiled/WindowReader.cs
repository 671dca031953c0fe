using System.Globalization;
using System.Text.RegularExpressions;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Compiled;

/// <summary>Both ends of the voting period as the call states them, in the council's zone. Nothing is computed or supposed.</summary>
internal static class WindowReader
{
    /// <summary>Null, with a fault, where the ends are not both plain.</summary>
    public static (ZonedDateTime Opens, ZonedDateTime Closes)? Read(Desk desk, CleanText text)
    {
        var matches = desk.Words.Call.Window.Matches(text.Folded);
        if (matches.Count == 0)
        {
            NotFound(desk, text);
            return null;
        }
        if (matches.Select(m => m.Value).Distinct().Count() > 1)
        {
            desk.Fault(FaultKind.WindowsDiffer, text, matches[1].Index, matches[1].Index + matches[1].Length, matches[0].Value, matches[1].Value);
            return null;
        }
        if (MomentAt(desk, text, matches[0].Groups["opens"], "call.opens") is not { } opens
            || MomentAt(desk, text, matches[0].Groups["closes"], "call.closes") is not { } closes)
            return null;
        if (ZonedDateTime.Comparer.Instant.Compare(opens, closes) < 0)
            return (opens, closes);
        var group = matches[0].Groups["closes"];
        desk.Fault(FaultKind.WindowEndsBeforeItBegins, text, group.Index, group.Index + group.Length, Iso(opens.LocalDateTime), Iso(closes.LocalDateTime));
        return null;
    }

    private static void NotFound(Desk desk, CleanText text)
    {
        var begins = desk.Words.Call.WindowBegins.Match(text.Folded);
        var (start, end) = begins.Success ? Sentences.Around(text, begins.Index, begins.Index + begins.Length) : (0, 0);
        desk.Fault(FaultKind.WindowMissing, text, start, end, Desk.Shown(text.Text[start..end]));
    }

    private static ZonedDateTime? MomentAt(Desk desk, CleanText text, Group said, string of)
    {
        var date = desk.Dates.First(text.Folded, said.Index, said.Index + said.Length);
        if (date is null)
            return null; // a day of no calendar: DateReader.Check has said so
        if (TimeIn(desk, said.Value) is not { } time)
        {
            desk.Fault(FaultKind.TimeUnclear, text, said.Index, said.Index + said.Length, said.Value);
            return null;
        }
        var local = date.Value.Date + time;
        var mapped = desk.Council.Zone.MapLocal(local);
        if (mapped.Count == 1)
        {
            desk.Evidence.Add(Evidence.From(of, text, said.Index, said.Index + said.Length));
            return mapped.Single();
        }
        var kind = mapped.Count == 0 ? FaultKind.TimeSkipped : FaultKind.TimeAmbiguous;
        desk.Fault(kind, text, said.Index, said.Index + said.Length, Iso(local), desk.Council.Zone.Id);
        return null;
    }

    /// <summary>Null for a time that could mean two, such as "12 p.m.", or none, such as "25 heures".</summary>
    private static LocalTime? TimeIn(Desk desk, string said)
    {
        var match = desk.Words.TimeOfDay.Match(said);
        if (match.Groups["noon"].Success)
            return LocalTime.Noon;
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } m ? int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value;
        var isProper = half.Length == 0 ? hour < 24 : hour is > 0 and < 12;
        return isProper && minute < 60 ? new LocalTime(half == "p" ? hour + 12 : hour, minute) : null;
    }

    private static string Iso(LocalDateTime local) => local.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
