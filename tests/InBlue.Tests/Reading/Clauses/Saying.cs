using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Reading.Clauses;

namespace InBlue.Tests.Reading.Clauses;

/// <summary>Readings in one short line each, so that a test shows what is understood of a sentence.</summary>
internal static class Saying
{
    public static ProvisionClauses French(string text) => ClauseReader.Read(text, Language.French);

    public static ProvisionClauses English(string text) => ClauseReader.Read(text, Language.English);

    public static string[] NormalForms(ProvisionClauses read) => [.. read.Clauses.Select(c => ClauseVerbs.Code(c.Verb) + (c.Repeated ? " again" : ""))];

    public static string[] Addressees(ProvisionClauses read) => [.. read.Clauses.Select(c => string.Join(" + ", c.Addressees.Select(a => a.Naming is Naming.Named ? a.Code.Length > 0 ? a.Code : a.Words : $"{a.Naming}: {a.Code}")))];

    public static string[] References(ProvisionClauses read) =>
        [.. read.References.Select(r => $"{r.Kind} {string.Join(", ", r.Targets)}{(r.Within.Count > 0 ? " of " + string.Join(", ", r.Within) : "")}{(r.Direction is Direction.Unstated ? "" : " " + r.Direction)}")];

    public static string[] Dates(ProvisionClauses read) => [.. read.Dates.Select(Date)];

    public static string Date(DateMention date) =>
        $"{date.Sense}{(date.Part is PeriodPart.Whole ? "" : " " + date.Part)} {Printed(date.Date)}{(date.Doubt is DateDoubt.None or DateDoubt.SenseUnclear ? "" : " " + date.Doubt)}";

    public static string[] Intervals(ProvisionClauses read) => [.. read.Intervals.Select(Interval)];

    public static string Interval(IntervalMention interval) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(interval.AtLeast ? "at least " : "")}{interval.Sense}{(interval.Count is { } count ? $" {count}" : "")}{(interval.Unit is { } unit ? $" {unit}" : "")}{(interval.Times > 1 ? $" x{interval.Times}" : "")}{(interval.Anchor is IntervalAnchor.Unstated ? "" : $" from {interval.Anchor}")}");

    public static string[] Quantities(ProvisionClauses read) =>
        [.. read.Quantities.Select(q => string.Create(CultureInfo.InvariantCulture, $"{q.Sense} {(q.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) : "?")}{(q.Decimals > 0 ? $" with {q.Decimals} decimals" : "")} {q.Unit} {q.Of}").TrimEnd())];

    public static string[] Events(ProvisionClauses read) => [.. read.Events.Select(Event)];

    public static string Event(EventMention happening) => $"{happening.Kind}{(happening.Sense is DateSense.Unclear ? "" : " " + happening.Sense)}{(happening.Ordinal is { } ordinal ? $" {ordinal.ToString(CultureInfo.InvariantCulture)}" : "")}";

    private static string Printed(StatedDate date) => string.Join('-', new[] { date.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "?", date.Month?.ToString("00", CultureInfo.InvariantCulture), date.Day?.ToString("00", CultureInfo.InvariantCulture) }.Where(part => part is not null));
}
