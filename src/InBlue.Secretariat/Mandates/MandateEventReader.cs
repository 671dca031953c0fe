using System.Collections.Frozen;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Mandates;

/// <summary>Bodies of entries as facts about a mandate: exactly the forms of docs/record-format.md section 12.</summary>
public static class MandateEventReader
{
    /// <summary>Whether this version knows the kind, of a mandate.</summary>
    public static bool Knows(string kind) => Kinds.Contains(kind);

    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(StringComparer.Ordinal,
        "mandate.opened", "mandate.end-stated", "mandate.renewed", "commitment.proposed", "commitment.accepted", "commitment.rejected", "commitment.split", "commitment.merged", "commitment.read",
        "commitment.changed", "commitment.carried-over", "commitment.ended", "provision.no-duty", "instrument.recorded", "occurrence.moved", "occurrence.advanced", "input.recorded", "values.reported",
        "wording.reported", "statement.linked", "register.published");

    /// <summary>Throws <see cref="MalformedException"/>.</summary>
    public static MandateEvent Read(string kind, JsonValue body)
    {
        var f = new JsonFields(body, "body");
        MandateEvent happened = kind switch
        {
            "mandate.opened" => new MandateEvent.Opened(f.Person("by"), f.Prose("title"), f.Stored("council"), f.MandateText("text")),
            "mandate.end-stated" => ReadEnd(f),
            "commitment.proposed" => new MandateEvent.Proposed(f.Person("by"), f.Number("commitment"), f.Commitment("content")),
            "commitment.accepted" => new MandateEvent.Accepted(f.Person("by"), f.Number("commitment"), f.Commitment("content")),
            "commitment.rejected" => new MandateEvent.Rejected(f.Person("by"), f.Number("commitment"), f.Prose("reason")),
            "commitment.split" => new MandateEvent.Split(f.Person("by"), f.Number("commitment"), f.Numbers("into")),
            "commitment.merged" => new MandateEvent.Merged(f.Person("by"), f.Numbers("commitments"), f.Number("into")),
            "commitment.read" => new MandateEvent.SecondRead(f.Person("by"), f.Number("commitment")),
            "provision.no-duty" => new MandateEvent.NoDuty(f.Person("by"), f.Number("text"), f.Prose("provision"), f.Prose("because")),
            "instrument.recorded" => new MandateEvent.InstrumentRecorded(f.Person("by"), f.Number("instrument"), f.Code<InstrumentKind>("kind", MandateCodes.Of), f.Prose("symbol"), f.Date("date"), f.Prose("effect")),
            "commitment.changed" => new MandateEvent.Changed(f.Person("by"), f.Number("commitment"), f.Number("instrument"), f.Commitment("content")),
            "occurrence.moved" => new MandateEvent.OccurrenceMoved(f.Person("by"), f.Number("commitment"), f.Number("occurrence"), f.Number("instrument"), f.Date("to")),
            "occurrence.advanced" => ReadAdvance(f),
            "input.recorded" => new MandateEvent.Input(
                f.Person("by"), f.Number("commitment"), f.Number("occurrence"), f.Prose("section"), f.Prose("contributor"), f.Code<InputStage>("stage", MandateCodes.Of), f.Date("day"), f.OptionalProse("note")),
            "values.reported" => new MandateEvent.ValuesReported(f.Person("by"), f.List("values", FollowingDecisions.MostValuesAtOnce, MandateFields.Value) is { IsEmpty: false } values ? values : throw new MalformedException(f.PathOf("values"), "at least one")),
            "wording.reported" => new MandateEvent.WordingReported(f.Person("by"), f.Number("commitment"), f.Prose("wording"), f.Date("asAt"), f.Prose("source")),
            "statement.linked" => new MandateEvent.StatementLinked(f.Person("by"), f.Member("member"), f.Prose("statement"), f.Prose("provision"), f.WordsIn("words"), f.OptionalStored("file")),
            "mandate.renewed" => new MandateEvent.Renewed(f.Person("by"), f.MandateText("text")),
            "commitment.carried-over" => new MandateEvent.CarriedOver(f.Person("by"), f.Number("commitment"), f.Code<RenewalOutcome>("outcome", MandateCodes.Of), f.Commitment("content")),
            "commitment.ended" => new MandateEvent.Ended(f.Person("by"), f.Number("commitment"), f.Prose("because"), f.OptionalNumber("instrument")),
            "register.published" => new MandateEvent.Published(
                f.Person("by"), f.Date("date"),
                f.List("occurrences", RenewalDecisions.MostPublished, o => new PublishedOccurrence(o.Number("commitment"), o.Number("number"), o.Date("textual"), o.Answer("month"))),
                f.Within("last", l => new LastEntry(l.Digest("digest").ToString(), l.Natural("ordinal")))),
            _ => throw new MalformedException("kind", "one that this version knows of a mandate"),
        };
        f.Done();
        return happened;
    }

    private static MandateEvent.EndStated ReadEnd(JsonFields f)
    {
        var end = new MandateEvent.EndStated(f.Person("by"), f.Date("ends"), f.OptionalProse("provision"), f.OptionalNumber("instrument"));
        return (end.Provision is null) != (end.Instrument is null) ? end : throw new MalformedException("body", "of exactly one of provision and instrument");
    }

    private static MandateEvent.Advanced ReadAdvance(JsonFields f)
    {
        var step = new MandateEvent.Advanced(
            f.Person("by"), f.Number("commitment"), f.Number("occurrence"), f.Code<CourseStage>("stage", MandateCodes.Of), f.Date("on"), f.OptionalProse("symbol"), f.OptionalProse("note"));
        return (step.Stage is CourseStage.Issued) == (step.Symbol is not null) ? step : throw new MalformedException("body.symbol", "there exactly where it is issued");
    }
}
