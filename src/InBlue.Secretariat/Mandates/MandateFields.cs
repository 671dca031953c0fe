using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

namespace InBlue.Secretariat.Mandates;

/// <summary>The common values of docs/record-format.md section 12, each read in its one form. Throws <see cref="MalformedException"/>.</summary>
internal static class MandateFields
{
    private const int MostText = 10_000;

    public static Quotation Words(this JsonFields fields) => new Quotation(fields.Offset("start"), fields.Offset("end"), fields.Prose("quote")) is { } words && words.Start < words.End
        ? words : throw new MalformedException(fields.PathOf("end"), "after the start");

    public static Quotation WordsIn(this JsonFields fields, string name) => fields.Within(name, Words);

    public static MandateText MandateText(this JsonFields fields, string name)
    {
        var text = fields.Within(name, f => new MandateText(
            f.Prose("resolution"), f.Symbol("document"), f.Date("adopted"), f.Code<Language>("language", LiveCodes.Of), f.Stored("file"), f.Offset("start"), f.Offset("end"),
            f.Has("vote") ? f.Within("vote", v => new AdoptedBy(v.Symbol("draft"), v.Number("ordinal"))) : null,
            f.Has("basis") ? f.WordsIn("basis") : null,
            f.List("provisions", Procedure.Mandates.MandateText.MostProvisions, p => new Provision(p.Prose("id"), p.OptionalProse("parent"), p.Prose("label"), p.OptionalProse("heading"), p.Offset("start"), p.Offset("end")))));
        return text.IsInOrder && !text.Provisions.IsEmpty ? text : throw new MalformedException(fields.PathOf(name), "a text with provisions that lie in it, each under an id of its own");
    }

    public static Commitment Commitment(this JsonFields fields, string name) => fields.Within(name, f => new Commitment(
        f.OptionalNumber("text"), f.OptionalProse("provision") ?? "", f.List("words", Procedure.Mandates.Commitment.MostParts, Words), f.Prose("title"), f.Code<CommitmentKind>("kind", MandateCodes.Of),
        f.List("addressees", Procedure.Mandates.Commitment.MostParts, a => new Addressee(a.Id("code"), a.Prose("words"))),
        f.Has("deliverable") ? f.Within("deliverable", d => new Deliverable(d.Code<DeliverableKind>("kind", MandateCodes.Of), d.Prose("title"))) : null,
        f.Within("trigger", Trigger))
    {
        Condition = f.OptionalProse("condition"),
        Rank = f.Has("rank") ? f.Within("rank", r => new Rank(r.Code<Priority>("priority", MandateCodes.Of), r.OptionalProse("after"))) : null,
        Links = f.List("links", Procedure.Mandates.Commitment.MostParts, l => new Link(l.Code<LinkKind>("kind", MandateCodes.Of), l.OptionalNumber("commitment"), l.Prose("target"))),
        Measures = f.List("measures", Procedure.Mandates.Commitment.MostParts, m => new Measure(m.Code<MeasureSense>("sense", MandateCodes.Of), m.Exact("value"), m.OptionalProse("unit") ?? "", m.Prose("of"))),
        Unclear = f.Texts("unclear"),
    } is { } content && content.Text is null == (content.Provision.Length == 0) ? content : throw new MalformedException(f.PathOf("provision"), "there exactly where the text is"));

    public static ReportedValue Value(JsonFields f) => new(f.Number("commitment"), f.Number("measure"), f.Exact("value"), f.Date("asAt"), f.Prose("source"), f.OptionalProse("quote"));

    /// <summary>A decimal number in its one spelling.</summary>
    public static ExactNumber Exact(this JsonFields fields, string name)
    {
        var text = fields.Text(name);
        return ExactNumber.TryParse(text) is { } value && value.ToString() == text ? value : throw new MalformedException(fields.PathOf(name), "a decimal number in its one spelling");
    }

    /// <summary>Objects in order, at most so many.</summary>
    public static ImmutableArray<T> List<T>(this JsonFields fields, string name, int most, Func<JsonFields, T> read)
    {
        var values = fields.Array(name);
        if (values.Length > most)
            throw new MalformedException(fields.PathOf(name), $"at most {most} items");
        return
        [
            .. values.Select((v, i) =>
            {
                var f = new JsonFields(v, fields.PathOf($"{name}[{i}]"));
                var item = read(f);
                f.Done();
                return item;
            }),
        ];
    }

    private static ImmutableArray<string> Texts(this JsonFields fields, string name)
    {
        var values = fields.Array(name);
        if (values.Length > Procedure.Mandates.Commitment.MostParts)
            throw new MalformedException(fields.PathOf(name), $"at most {Procedure.Mandates.Commitment.MostParts} items");
        return [.. values.Select((v, i) => JsonFields.AsText(v, fields.PathOf($"{name}[{i}]")) is var text && text.EnumerateRunes().Count() is >= 1 and <= MostText ? text : throw new MalformedException(fields.PathOf($"{name}[{i}]"), "a text"))];
    }

    private static Trigger Trigger(JsonFields f) => f.Text("when") switch
    {
        "on" => new Trigger.On(f.Date("day")),
        "by" => new Trigger.By(f.Date("day")),
        "in" => new Trigger.In(f.Date("month") is { Day: 1 } first ? first.ToYearMonth() : throw new MalformedException(f.PathOf("month"), "the first day of a month")),
        "until" => new Trigger.Until(f.Date("day")),
        "every" => new Trigger.Every(Interval(f), Start(f)),
        "within" => new Trigger.Within(Interval(f), Start(f)),
        "mandate-end" => new Trigger.AtMandateEnd(),
        "with" => new Trigger.With(f.Number("commitment"), f.Code<WhichOccurrence>("which", MandateCodes.Of)),
        "event" => new Trigger.Event(f.Prose("words")),
        "regularly" => new Trigger.Regularly(f.Prose("words")),
        "throughout" => new Trigger.Throughout(),
        "unclear" => new Trigger.Unclear(f.Prose("why")),
        _ => throw new MalformedException(f.PathOf("when"), "one that this version knows"),
    };

    private static Procedure.Mandates.Interval Interval(JsonFields f) => new(
        f.Integer("count") is >= 1 and <= Procedure.Mandates.Interval.Most and var count ? (int)count : throw new MalformedException(f.PathOf("count"), "from 1 to 1,000"),
        f.Code<IntervalUnit>("unit", MandateCodes.Of));

    private static SeriesStart Start(JsonFields fields) => fields.Within("start", f =>
    {
        var start = new SeriesStart(f.Code<StartKind>("kind", MandateCodes.Of), f.OptionalDate("day"));
        return (start.Kind is StartKind.Given) == (start.Day is not null) ? start : throw new MalformedException(f.PathOf("day"), "there exactly where the start is given");
    });
}
