using System.Diagnostics;
using InBlue.Procedure.Mandates;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Mandates;

using static MandateForms;

/// <summary>Facts about a mandate as bodies of entries, and back: docs/record-format.md section 12.</summary>
public static class MandateEventForms
{
    public static (string Kind, JsonValue Body) Write(MandateEvent happened) => happened switch
    {
        MandateEvent.Opened f => ("mandate.opened", JsonValue.ObjectOf(("by", f.By.Text), ("council", LiveForms.Write(f.Council)), ("text", MandateForms.Write(f.Text)), ("title", f.Title))),
        MandateEvent.EndStated f => ("mandate.end-stated", JsonValue.ObjectOf(("by", f.By.Text), ("ends", FactWriter.Write(f.Ends)), ("instrument", Optional(f.Instrument)), ("provision", f.Provision))),
        MandateEvent.Proposed f => ("commitment.proposed", JsonValue.ObjectOf(("by", f.By.Text), ("commitment", f.Commitment), ("content", MandateForms.Write(f.Content)))),
        MandateEvent.Accepted f => ("commitment.accepted", JsonValue.ObjectOf(("by", f.By.Text), ("commitment", f.Commitment), ("content", MandateForms.Write(f.Content)))),
        MandateEvent.Rejected f => ("commitment.rejected", JsonValue.ObjectOf(("by", f.By.Text), ("commitment", f.Commitment), ("reason", f.Reason))),
        MandateEvent.Split f => ("commitment.split", JsonValue.ObjectOf(("by", f.By.Text), ("commitment", f.Commitment), ("into", LiveForms.Write(f.Into)))),
        MandateEvent.Merged f => ("commitment.merged", JsonValue.ObjectOf(("by", f.By.Text), ("commitments", LiveForms.Write(f.Commitments)), ("into", f.Into))),
        MandateEvent.SecondRead f => ("commitment.read", JsonValue.ObjectOf(("by", f.By.Text), ("commitment", f.Commitment))),
        MandateEvent.NoDuty f => ("provision.no-duty", JsonValue.ObjectOf(("because", f.Because), ("by", f.By.Text), ("provision", f.Provision), ("text", f.Text))),
        MandateEvent.InstrumentRecorded f => ("instrument.recorded", JsonValue.ObjectOf(
            ("by", f.By.Text), ("date", FactWriter.Write(f.Date)), ("effect", f.Effect), ("instrument", f.Instrument), ("kind", MandateCodes.Of(f.Kind)), ("symbol", f.Symbol))),
        MandateEvent.Changed f => ("commitment.changed", JsonValue.ObjectOf(("by", f.By.Text), ("commitment", f.Commitment), ("content", MandateForms.Write(f.Content)), ("instrument", f.Instrument))),
        MandateEvent.OccurrenceMoved f => ("occurrence.moved", JsonValue.ObjectOf(
            ("by", f.By.Text), ("commitment", f.Commitment), ("instrument", f.Instrument), ("occurrence", f.Occurrence), ("to", FactWriter.Write(f.To)))),
        MandateEvent.Advanced f => ("occurrence.advanced", JsonValue.ObjectOf(
            ("by", f.By.Text), ("commitment", f.Commitment), ("note", f.Note), ("occurrence", f.Occurrence), ("on", FactWriter.Write(f.On)), ("stage", MandateCodes.Of(f.Stage)), ("symbol", f.Symbol))),
        MandateEvent.Input f => ("input.recorded", JsonValue.ObjectOf(
            ("by", f.By.Text), ("commitment", f.Commitment), ("contributor", f.Contributor), ("day", FactWriter.Write(f.Day)), ("note", f.Note), ("occurrence", f.Occurrence), ("section", f.Section),
            ("stage", MandateCodes.Of(f.Stage)))),
        MandateEvent.ValuesReported f => ("values.reported", JsonValue.ObjectOf(("by", f.By.Text), ("values", JsonValue.ArrayOf(f.Values.Select(MandateForms.Write))))),
        MandateEvent.WordingReported f => ("wording.reported", JsonValue.ObjectOf(
            ("asAt", FactWriter.Write(f.AsAt)), ("by", f.By.Text), ("commitment", f.Commitment), ("source", f.Source), ("wording", f.Wording))),
        MandateEvent.StatementLinked f => ("statement.linked", JsonValue.ObjectOf(
            ("by", f.By.Text), ("file", LiveForms.WriteOptional(f.File)), ("member", f.Member.Text), ("provision", f.Provision), ("statement", f.Statement), ("words", MandateForms.Write(f.Words)))),
        MandateEvent.Renewed f => ("mandate.renewed", JsonValue.ObjectOf(("by", f.By.Text), ("text", MandateForms.Write(f.Text)))),
        MandateEvent.CarriedOver f => ("commitment.carried-over", JsonValue.ObjectOf(
            ("by", f.By.Text), ("commitment", f.Commitment), ("content", MandateForms.Write(f.Content)), ("outcome", MandateCodes.Of(f.Outcome)))),
        MandateEvent.Ended f => ("commitment.ended", JsonValue.ObjectOf(("because", f.Because), ("by", f.By.Text), ("commitment", f.Commitment), ("instrument", Optional(f.Instrument)))),
        MandateEvent.Published f => ("register.published", JsonValue.ObjectOf(
            ("by", f.By.Text), ("date", FactWriter.Write(f.Date)),
            ("last", f.Last is { } last ? JsonValue.ObjectOf(("digest", last.Digest), ("ordinal", last.Ordinal)) : throw new ArgumentException("The entry before it is not known yet.")),
            ("occurrences", JsonValue.ArrayOf(f.Occurrences.Select(o => (JsonValue)JsonValue.ObjectOf(
                ("commitment", o.Commitment), ("month", LiveCodes.Of(o.IsMonth)), ("number", o.Number), ("textual", FactWriter.Write(o.Textual)))))))),
        _ => throw new UnreachableException(happened.GetType().Name),
    };

    private static JsonValue? Optional(int? number) => number is { } there ? there : (JsonValue?)null;
}
