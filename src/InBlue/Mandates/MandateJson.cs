using System.Text.Json.Nodes;
using InBlue.Import;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

namespace InBlue.Mandates;

/// <summary>A mandate as stable JSON: docs/cli.md says what each member is.</summary>
internal static class MandateJson
{
    public static JsonObject Head(string id, Mandate mandate) => new()
    {
        ["mandate"] = id, ["title"] = mandate.Title, ["resolution"] = mandate.Text.Resolution, ["document"] = mandate.Text.Document, ["adopted"] = FactWriter.Write(mandate.Text.Adopted),
        ["ends"] = Day(mandate.LastDay), ["published"] = Day(mandate.Published?.Date),
    };

    public static JsonObject Whole(string id, Mandate mandate, MandateOverview overview)
    {
        var json = Head(id, mandate);
        json["daysLeft"] = overview.DaysLeft;
        json["chapterVII"] = mandate.Text.Basis is not null ? "yes" : "no";
        json["next"] = Array(overview.Next, d => Due(mandate, d));
        json["overdue"] = Array(overview.Overdue, d => Due(mandate, d));
        json["figures"] = Array(overview.Figures, f => new JsonObject
        {
            ["commitment"] = f.Commitment.Number, ["label"] = MandateLabels.Of(mandate, f.Commitment.Content), ["measure"] = f.Number, ["sense"] = MandateCodes.Of(f.Measure.Sense), ["value"] = f.Measure.Value.ToString(), ["unit"] = Text(f.Measure.Unit),
            ["of"] = f.Measure.Of, ["latest"] = f.Latest is { } latest ? Value(latest) : null,
        });
        json["priorities"] = Array(overview.Priorities, c => c.Number);
        json["measures"] = Array(overview.Measures, c => new JsonObject
        {
            ["commitment"] = c.Number, ["label"] = MandateLabels.Of(mandate, c.Content),
            ["lastWording"] = c.LatestWording is { } w ? new JsonObject { ["wording"] = w.Wording, ["asAt"] = FactWriter.Write(w.AsAt), ["source"] = w.Source } : null,
        });
        json["awaitingTheCouncil"] = Array(overview.AwaitingTheCouncil, c => c.Number);
        json["open"] = Array(overview.Open, c => c.Number);
        json["owed"] = Array(overview.Owed, o => new JsonObject { ["commitment"] = o.Commitment.Number, ["occurrence"] = o.Occurrence, ["due"] = Due(o.Due) });
        json["instruments"] = Array(mandate.Instruments, i => new JsonObject
        {
            ["instrument"] = i.Instrument, ["kind"] = MandateCodes.Of(i.Kind), ["symbol"] = i.Symbol, ["date"] = FactWriter.Write(i.Date), ["effect"] = i.Effect,
        });
        json["texts"] = Array(mandate.Texts, t => new JsonObject { ["resolution"] = t.Resolution, ["document"] = t.Document, ["adopted"] = FactWriter.Write(t.Adopted), ["provisions"] = t.Provisions.Length });
        return json;
    }

    public static JsonObject Due(Mandate mandate, DueItem due) => new()
    {
        ["commitment"] = due.Commitment.Number, ["label"] = MandateLabels.Of(mandate, due.Commitment.Content), ["title"] = due.Commitment.Content.Title, ["occurrence"] = due.Occurrence.Number,
        ["textual"] = Due(due.Occurrence.Textual), ["working"] = FactWriter.Write(due.Occurrence.Working.Day), ["calendarKnown"] = LiveCodes.Of(due.Occurrence.Working.CalendarKnown),
        ["daysBeforeEnd"] = due.Occurrence.DaysBeforeEnd, ["instrument"] = due.Occurrence.Instrument, ["stage"] = MandateCodes.Of(due.Stage),
        ["symbol"] = due.LastStep?.Symbol,
        ["plan"] = due.Plan is { } plan ? new JsonObject
        {
            ["askInputs"] = FactWriter.Write(plan.AskInputs.Day), ["inputsIn"] = FactWriter.Write(plan.InputsIn.Day), ["clearance"] = FactWriter.Write(plan.Clearance.Day), ["translation"] = FactWriter.Write(plan.Translation.Day),
        } : null,
    };

    public static JsonObject Commitment(Mandate mandate, CommitmentOnFile commitment, WorkingCalendar calendar)
    {
        var content = commitment.Content;
        return new JsonObject
        {
            ["commitment"] = commitment.Number, ["status"] = MandateCodes.Of(commitment.Status), ["text"] = content.Text, ["provision"] = Text(content.Provision), ["label"] = Text(MandateLabels.Of(mandate, content)),
            ["title"] = content.Title, ["kind"] = MandateCodes.Of(content.Kind),
            ["words"] = Array(content.Words, w => new JsonObject { ["start"] = w.Start, ["end"] = w.End, ["quote"] = w.Quote }),
            ["addressees"] = Array(content.Addressees, a => new JsonObject { ["code"] = a.Code, ["words"] = a.Words }),
            ["deliverable"] = content.Deliverable is { } d ? MandateCodes.Of(d.Kind) : null,
            ["trigger"] = Trigger(content.Trigger), ["condition"] = content.Condition,
            ["rank"] = content.Rank is { } rank ? new JsonObject { ["priority"] = MandateCodes.Of(rank.Priority), ["after"] = rank.After } : null,
            ["measures"] = Array(content.Measures, m => new JsonObject { ["sense"] = MandateCodes.Of(m.Sense), ["value"] = m.Value.ToString(), ["unit"] = Text(m.Unit), ["of"] = m.Of }),
            ["links"] = Array(content.Links, l => new JsonObject { ["kind"] = MandateCodes.Of(l.Kind), ["commitment"] = l.Commitment, ["target"] = l.Target }),
            ["unclear"] = Array(content.Unclear, u => u),
            ["acceptedBy"] = commitment.Acceptance?.By.Text, ["readBy"] = commitment.SecondReading?.By.Text, ["because"] = commitment.Because,
            ["occurrences"] = commitment.IsInForce ? Array(Occurrences.Of(mandate, commitment, calendar), o => new JsonObject
            {
                ["occurrence"] = o.Number, ["textual"] = Due(o.Textual), ["working"] = FactWriter.Write(o.Working.Day), ["stage"] = MandateCodes.Of(Courses.Of(mandate, commitment, o.Number) is [.., var last] ? last.Stage : CourseStage.Planned), ["instrument"] = o.Instrument,
            }) : [],
            ["values"] = Array(commitment.Values, Value),
            ["wordings"] = Array(commitment.Wordings, w => new JsonObject { ["wording"] = w.Wording, ["asAt"] = FactWriter.Write(w.AsAt), ["source"] = w.Source }),
            ["history"] = Array(commitment.History, h => new JsonObject { ["fact"] = MandateEventForms.Write(h.Happened).Kind, ["instrument"] = h.Instrument, ["text"] = h.Content.Text, ["title"] = h.Content.Title }),
        };
    }

    internal static JsonNode? Day(LocalDate? day) => day is { } there ? FactWriter.Write(there) : null;

    internal static JsonNode Due(DueBy due) => due.IsMonth ? FactWriter.Write(due.Day)[..7] : FactWriter.Write(due.Day);

    private static JsonNode? Text(string text) => text.Length == 0 ? null : text;

    private static JsonObject Value(ReportedValue value) => new()
    {
        ["measure"] = value.Measure, ["value"] = value.Value.ToString(), ["asAt"] = FactWriter.Write(value.AsAt), ["source"] = value.Source, ["quote"] = value.Quote,
    };

    /// <summary>As the record stores it.</summary>
    internal static JsonNode? Trigger(Trigger trigger) => JsonNode.Parse(Record.Json.CanonicalJson.Write(MandateForms.Write(trigger)));

    internal static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> write) => new([.. items.Select(write)]);
}
