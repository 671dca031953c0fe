using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

namespace InBlue.Secretariat.Mandates;

/// <summary>The common values of docs/record-format.md section 12, each written in its one form.</summary>
public static class MandateForms
{
    public static JsonValue Write(Quotation words) => JsonValue.ObjectOf(("end", words.End), ("quote", words.Quote), ("start", words.Start));

    public static JsonValue Write(MandateText text) => JsonValue.ObjectOf(
        ("adopted", FactWriter.Write(text.Adopted)),
        ("basis", text.Basis is { } basis ? Write(basis) : null),
        ("document", text.Document),
        ("end", text.End),
        ("file", LiveForms.Write(text.File)),
        ("language", LiveCodes.Of(text.Language)),
        ("provisions", JsonValue.ArrayOf(text.Provisions.Select(Write))),
        ("resolution", text.Resolution),
        ("start", text.Start),
        ("vote", text.Vote is { } vote ? JsonValue.ObjectOf(("draft", vote.Draft), ("ordinal", vote.Ordinal)) : null));

    public static JsonValue Write(Commitment content) => JsonValue.ObjectOf(
        ("addressees", JsonValue.ArrayOf(content.Addressees.Select(a => (JsonValue)JsonValue.ObjectOf(("code", a.Code), ("words", a.Words))))),
        ("condition", content.Condition),
        ("deliverable", content.Deliverable is { } d ? JsonValue.ObjectOf(("kind", MandateCodes.Of(d.Kind)), ("title", d.Title)) : null),
        ("kind", MandateCodes.Of(content.Kind)),
        ("links", JsonValue.ArrayOf(content.Links.Select(l => (JsonValue)JsonValue.ObjectOf(("commitment", l.Commitment is { } to ? to : (JsonValue?)null), ("kind", MandateCodes.Of(l.Kind)), ("target", l.Target))))),
        ("measures", JsonValue.ArrayOf(content.Measures.Select(m => (JsonValue)JsonValue.ObjectOf(
            ("of", m.Of), ("sense", MandateCodes.Of(m.Sense)), ("unit", m.Unit.Length == 0 ? null : m.Unit), ("value", m.Value.ToString()))))),
        ("provision", content.Provision.Length == 0 ? null : content.Provision),
        ("rank", content.Rank is { } rank ? JsonValue.ObjectOf(("after", rank.After), ("priority", MandateCodes.Of(rank.Priority))) : null),
        ("text", content.Text is { } text ? text : (JsonValue?)null),
        ("title", content.Title),
        ("trigger", Write(content.Trigger)),
        ("unclear", JsonValue.ArrayOf(content.Unclear.Select(u => (JsonValue)u))),
        ("words", JsonValue.ArrayOf(content.Words.Select(Write))));

    public static JsonValue Write(Trigger trigger) => trigger switch
    {
        Trigger.On t => Of("on", ("day", FactWriter.Write(t.Day))),
        Trigger.By t => Of("by", ("day", FactWriter.Write(t.Day))),
        Trigger.In t => Of("in", ("month", FactWriter.Write(t.Month.OnDayOfMonth(1)))),
        Trigger.Until t => Of("until", ("day", FactWriter.Write(t.Day))),
        Trigger.Every t => Of("every", ("count", t.Interval.Count), ("start", Write(t.Start)), ("unit", MandateCodes.Of(t.Interval.Unit))),
        Trigger.Within t => Of("within", ("count", t.Interval.Count), ("start", Write(t.Start)), ("unit", MandateCodes.Of(t.Interval.Unit))),
        Trigger.AtMandateEnd => Of("mandate-end"),
        Trigger.With t => Of("with", ("commitment", t.Commitment), ("which", MandateCodes.Of(t.Which))),
        Trigger.Event t => Of("event", ("words", t.Words)),
        Trigger.Regularly t => Of("regularly", ("words", t.Words)),
        Trigger.Throughout => Of("throughout"),
        Trigger.Unclear t => Of("unclear", ("why", t.Why)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static JsonValue Write(ReportedValue value) => JsonValue.ObjectOf(
        ("asAt", FactWriter.Write(value.AsAt)), ("commitment", value.Commitment), ("measure", value.Measure), ("quote", value.Quote), ("source", value.Source), ("value", value.Value.ToString()));

    private static JsonValue Write(Provision provision) => JsonValue.ObjectOf(
        ("end", provision.End), ("heading", provision.Heading), ("id", provision.Id), ("label", provision.Label), ("parent", provision.Parent), ("start", provision.Start));

    private static JsonValue Write(SeriesStart start) =>
        JsonValue.ObjectOf(("day", start.Day is { } day ? FactWriter.Write(day) : (JsonValue?)null), ("kind", MandateCodes.Of(start.Kind)));

    private static JsonValue.Object Of(string when, params ReadOnlySpan<(string, JsonValue?)> members) => JsonValue.ObjectOf([("when", when), .. members]);
}
