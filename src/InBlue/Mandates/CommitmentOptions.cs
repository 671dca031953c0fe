using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using InBlue.Live;
using InBlue.Procedure.Mandates;
using InBlue.Verbs;
using InBlue.Verbs.Live;
using NodaTime;
using NodaTime.Text;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Mandates;

/// <summary>What a person changes in a commitment, part by part; what is not given stays as it is.</summary>
internal sealed class CommitmentOptions
{
    private readonly Option<string?> title = LiveVerb.Maybe("--title", "What it is called in lists.", "TEXT");
    private readonly Option<string?> kind = LiveVerb.Maybe("--kind", "decides, requests, urges, calls-upon, authorises …", "KIND");
    private readonly Option<string[]> to = new("--to") { Description = "Who is to act: CODE=WORDS, such as secretary-general=\"the Secretary-General\"; may be given more than once.", HelpName = "CODE=WORDS" };
    private readonly Option<string?> deliverable = LiveVerb.Maybe("--deliverable", "report, letter, roadmap, assessment, decision, information, update, other; or none.", "KIND");
    private readonly Option<string?> on = LiveVerb.Maybe("--on", "Due on that day.", "DAY");
    private readonly Option<string?> by = LiveVerb.Maybe("--by", "Due on that day at the latest.", "DAY");
    private readonly Option<string?> @in = LiveVerb.Maybe("--in", "Due in that month: 2021-04.", "MONTH");
    private readonly Option<string?> until = LiveVerb.Maybe("--until", "It holds until that day.", "DAY");
    private readonly Option<string?> every = LiveVerb.Maybe("--every", "A series: \"3 months\".", "INTERVAL");
    private readonly Option<string?> within = LiveVerb.Maybe("--within", "A term: \"30 days\".", "INTERVAL");
    private readonly Option<string?> from = LiveVerb.Maybe("--from", "Where a series or a term begins: adoption, or a day.", "START");
    private readonly Option<string?> inReport = LiveVerb.Maybe("--in-report", "It goes into the reports of another commitment: 62, 62:first, 62:each, 62:last.", "NUMBER");
    private readonly Option<string?> when = LiveVerb.Maybe("--when", "mandate-end, throughout; or the words of an event, or of an interval that is not stated, as event:WORDS, regularly:WORDS, unclear:WHY.", "WHEN");
    private readonly Option<string?> condition = LiveVerb.Maybe("--condition", "On what condition, in the text's words.", "TEXT");
    private readonly Option<string[]> measure = new("--measure") { Description = "A figure: SENSE:VALUE:OF, such as ceiling:13289:\"military personnel\" or quota:30%:women. May be given more than once.", HelpName = "FIGURE" };
    private readonly Option<string?> priority = LiveVerb.Maybe("--priority", "first-strategic, second-strategic, priority-task, other-task; or none.", "PRIORITY");

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[title, kind, to, deliverable, on, by, @in, until, every, within, from, inReport, when, condition, measure, priority])
            command.Options.Add(option);
    }

    /// <summary>Throws <see cref="WrongUseException"/> where something is not of its form, or where two times are given.</summary>
    public Commitment Change(ParseResult parsed, Commitment content)
    {
        content = content with
        {
            Title = parsed.GetValue(title) ?? content.Title,
            Kind = parsed.GetValue(kind) is { } k ? Given.Code<CommitmentKind>(k, "kind of commitment") : content.Kind,
            Condition = parsed.GetValue(condition) ?? content.Condition,
            Trigger = TriggerIn(parsed) ?? content.Trigger,
        };
        if (parsed.GetValue(to) is { Length: > 0 } addressees)
            content = content with { Addressees = [.. addressees.Select(AddresseeOf)] };
        if (parsed.GetValue(deliverable) is { } d)
            content = content with { Deliverable = d == "none" ? null : new Deliverable(Given.Code<DeliverableKind>(d, "deliverable"), content.Deliverable?.Title ?? content.Title) };
        if (parsed.GetValue(measure) is { Length: > 0 } measures)
            content = content with { Measures = [.. measures.Select(MeasureOf)] };
        if (parsed.GetValue(priority) is { } p)
            content = content with { Rank = p == "none" ? null : new Rank(Given.Code<Priority>(p, "priority"), content.Rank?.After) };
        return content.Trigger is Trigger.Unclear || TriggerIn(parsed) is null ? content : content with { Unclear = [.. content.Unclear.Where(u => u is "addressee" && parsed.GetValue(to) is not { Length: > 0 })] };
    }

    public static Interval IntervalOf(string text)
    {
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is [var count, var unit] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Interval(number, unit.TrimEnd('s') switch
            {
                "day" => IntervalUnit.Days,
                "week" => IntervalUnit.Weeks,
                "month" => IntervalUnit.Months,
                "year" => IntervalUnit.Years,
                _ => throw Wrong(text),
            })
            : throw Wrong(text);

        static WrongUseException Wrong(string text) => new($"\"{text}\" is no interval: write \"3 months\", in days, weeks, months or years.");
    }

    private Trigger? TriggerIn(ParseResult parsed)
    {
        var given = new List<Trigger>();
        if (parsed.GetValue(on) is { } o)
            given.Add(new Trigger.On(Given.Day(o)));
        if (parsed.GetValue(by) is { } b)
            given.Add(new Trigger.By(Given.Day(b)));
        if (parsed.GetValue(until) is { } u)
            given.Add(new Trigger.Until(Given.Day(u)));
        if (parsed.GetValue(@in) is { } m)
            given.Add(new Trigger.In(YearMonthPattern.Iso.Parse(m) is { Success: true } month ? month.Value : throw new WrongUseException($"\"{m}\" is no month: write 2021-04.")));
        if (parsed.GetValue(every) is { } e)
            given.Add(new Trigger.Every(IntervalOf(e), StartIn(parsed)));
        if (parsed.GetValue(within) is { } w)
            given.Add(new Trigger.Within(IntervalOf(w), StartIn(parsed)));
        if (parsed.GetValue(inReport) is { } r)
            given.Add(ReportOf(r));
        if (parsed.GetValue(when) is { } x)
            given.Add(WhenOf(x));
        return given.Count > 1 ? throw new WrongUseException("Give one time only: --on, --by, --in, --until, --every, --within, --in-report or --when.") : given.FirstOrDefault();
    }

    private SeriesStart StartIn(ParseResult parsed) => parsed.GetValue(from) switch
    {
        null => SeriesStart.NotStated,
        "adoption" => SeriesStart.Adoption,
        var day => SeriesStart.On(Given.Day(day)),
    };

    private static Trigger.With ReportOf(string text)
    {
        var parts = text.Split(':');
        return parts.Length is 1 or 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Trigger.With(number, parts.Length == 1 ? WhichOccurrence.Each : Given.Code<WhichOccurrence>(parts[1], "report"))
            : throw new WrongUseException($"\"{text}\" names no report: write 62, 62:first, 62:each or 62:last.");
    }

    private static Trigger WhenOf(string text)
    {
        var (code, words) = text.IndexOf(':', StringComparison.Ordinal) is var stop and >= 0 ? (text[..stop], text[(stop + 1)..].Trim()) : (text, "");
        return code switch
        {
            "mandate-end" when words.Length == 0 => new Trigger.AtMandateEnd(),
            "throughout" when words.Length == 0 => new Trigger.Throughout(),
            "event" when words.Length > 0 => new Trigger.Event(words),
            "regularly" when words.Length > 0 => new Trigger.Regularly(words),
            "unclear" when words.Length > 0 => new Trigger.Unclear(words),
            _ => throw new WrongUseException($"\"{text}\" says no time: write mandate-end, throughout, event:WORDS, regularly:WORDS or unclear:WHY."),
        };
    }

    private static Addressee AddresseeOf(string text) => text.IndexOf('=', StringComparison.Ordinal) is var at and > 0 && at < text.Length - 1
        && Record.Entries.ValueForms.IsId(text[..at]) ? new Addressee(text[..at], text[(at + 1)..])
        : text is Addressee.NotAssigned or Addressee.Council ? new Addressee(text, "-")
        : throw new WrongUseException($"\"{text}\" names nobody: write CODE=WORDS, such as secretary-general=\"the Secretary-General\".");

    private static Measure MeasureOf(string text)
    {
        var parts = text.Split(':', 3);
        if (parts is not [var sense, var value, { Length: > 0 } of])
            throw new WrongUseException($"\"{text}\" is no figure: write SENSE:VALUE:OF, such as ceiling:13289:\"military personnel\".");
        return new Measure(Given.Code<MeasureSense>(sense, "sense of a figure"), Figures.Exact(value.TrimEnd('%')), value.EndsWith('%') ? "percent" : "", of);
    }
}
