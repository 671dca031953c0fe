using InBlue.Procedure.Mandates;
using NodaTime;
using NodaTime.Text;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Web.Desk.Mandates;

/// <summary>What a person changes in a commitment by a form. What is left empty stays as it is.</summary>
public static class CommitmentForm
{
    /// <summary>Null where a field is not of its form.</summary>
    public static Commitment? Change(Mandate mandate, Commitment content, MandateForm form)
    {
        if (Trigger(form, content.Trigger) is not { } trigger)
            return null;
        var to = form["to"] is { } words ? new Addressee(CodeOf(words, mandate), words) : null;
        return content with
        {
            Title = form["title"] ?? content.Title,
            Kind = form.Code<CommitmentKind>("kind") ?? content.Kind,
            Addressees = to is null ? content.Addressees : [to],
            Deliverable = form["deliverable"] is "none" ? null : form.Code<DeliverableKind>("deliverable") is { } kind ? new Deliverable(kind, content.Deliverable?.Title ?? form["title"] ?? content.Title) : content.Deliverable,
            Trigger = trigger,
            Unclear = [.. content.Unclear.Where(u => u is "addressee" ? to is null : trigger == content.Trigger)], // what the person has settled is unclear no more
        };
    }

    private static Trigger? Trigger(MandateForm form, Trigger stands)
    {
        var (day, interval, words) = (form.Day("day"), IntervalIn(form), form["words"]);
        return form["when"] switch
        {
            null => stands,
            "on" when day is { } d => new Trigger.On(d),
            "by" when day is { } d => new Trigger.By(d),
            "until" when day is { } d => new Trigger.Until(d),
            "in" when form["month"] is { } text && YearMonthPattern.Iso.Parse(text) is { Success: true, Value: var month } => new Trigger.In(month),
            "every" when interval is { } i => new Trigger.Every(i, StartIn(day)),
            "within" when interval is { } i => new Trigger.Within(i, StartIn(day)),
            "with" when form.Number("carrier") is > 0 and var carrier && form.Code<WhichOccurrence>("which") is { } which => new Trigger.With(carrier, which),
            "mandate-end" => new Trigger.AtMandateEnd(),
            "throughout" => new Trigger.Throughout(),
            "event" when words is not null => new Trigger.Event(words),
            "regularly" when words is not null => new Trigger.Regularly(words),
            _ => null,
        };
    }

    /// <summary>Without a day of its own a series begins with the adoption.</summary>
    private static SeriesStart StartIn(LocalDate? day) => day is { } given ? SeriesStart.On(given) : SeriesStart.Adoption;

    private static Interval? IntervalIn(MandateForm form) => form.Number("count") is > 0 and var count && form.Code<IntervalUnit>("unit") is { } unit ? new Interval(count, unit) : null;

    /// <summary>The code that the register already has for these words; what has none is gathered by its words.</summary>
    private static string CodeOf(string words, Mandate mandate) => mandate.Commitments.Values.SelectMany(c => c.Content.Addressees)
        .FirstOrDefault(a => a.Words.Equals(words, StringComparison.OrdinalIgnoreCase))?.Code ?? "other";
}
