using System.Diagnostics;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Json;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Live;

using static LiveForms;

/// <summary>Facts of a live vote as bodies of entries: docs/record-format.md section 11, in its order.</summary>
public static class VoteEventWriter
{
    public static JsonValue Write(VoteEvent happened) => happened switch
    {
        VoteEvent.Called f => JsonValue.ObjectOf(
            ("by", f.By.Text),
            ("call", JsonValue.ObjectOf(
                ("closes", FactWriter.Write(f.Call.Closes)), ("date", FactWriter.Write(f.Call.Date)), ("opens", FactWriter.Write(f.Call.Opens)), ("zone", f.Call.Zone))),
            ("council", LiveForms.Write(f.Council)),
            ("draft", JsonValue.ObjectOf(
                ("inBlue", LiveForms.Write(f.Draft.InBlue)),
                ("item", f.Draft.Item),
                ("operative", f.Draft.Operative),
                ("preambular", f.Draft.Preambular),
                ("sponsors", LiveForms.Write(f.Draft.Sponsors)),
                ("texts", JsonValue.ArrayOf(f.Draft.Texts.Select(LiveForms.Write))))),
            ("matter", f.Matter),
            ("practice", LiveCodes.Of(f.Practice)),
            ("president", f.President.Text)),
        VoteEvent.Served f => JsonValue.ObjectOf(
            ("at", LiveForms.Write(f.At)), ("by", f.By.Text), ("channel", f.Channel.Text), ("member", f.Member.Text), ("note", f.Note), ("number", f.Number is { } which ? which : (JsonValue?)null), ("paper", LiveCodes.Of(f.Paper)), ("step", LiveCodes.Of(f.Step))),
        VoteEvent.TextAttached f => JsonValue.ObjectOf(("by", f.By.Text), ("job", f.Job), ("text", LiveForms.Write(f.Text))),
        VoteEvent.PaperIssued f => JsonValue.ObjectOf(
            ("by", f.By.Text), ("html", LiveForms.Write(f.Html)), ("language", LiveCodes.Of(f.Language)), ("letter", f.Letter is { } letter ? letter : (JsonValue?)null),
            ("number", f.Number is { } issued ? issued : (JsonValue?)null), ("paper", LiveCodes.Of(f.Paper)), ("text", LiveForms.Write(f.Text))),
        VoteEvent.LetterReceived f => JsonValue.ObjectOf(
            ("by", f.By.Text), ("channel", f.Channel.Text), ("file", LiveForms.Write(f.File)), ("form", LiveCodes.Of(f.Form)), ("letter", f.Letter),
            ("proof", LiveForms.Write(f.Proof)), ("received", LiveForms.Write(f.Received)), ("text", WriteOptional(f.Text))),
        VoteEvent.LetterReceivedAgain f => JsonValue.ObjectOf(
            ("by", f.By.Text), ("channel", f.Channel.Text), ("letter", f.Letter), ("proof", LiveForms.Write(f.Proof)), ("received", LiveForms.Write(f.Received))),
        VoteEvent.LetterTranscribed f => JsonValue.ObjectOf(("by", f.By.Text), ("letter", f.Letter), ("text", LiveForms.Write(f.Text))),
        VoteEvent.LetterConfirmed f => JsonValue.ObjectOf(("by", f.By.Text), ("letter", f.Letter), ("reading", LiveForms.Write(f.Reading))),
        VoteEvent.LetterHeld f => JsonValue.ObjectOf(("by", f.By.Text), ("letter", f.Letter), ("why", JsonValue.ArrayOf(f.Why.Select(w => (JsonValue)LiveCodes.Of(w))))),
        VoteEvent.CallNoted f => JsonValue.ObjectOf(
            ("at", LiveForms.Write(f.At)), ("by", f.By.Text), ("letter", f.Letter is { } letter ? letter : (JsonValue?)null), ("member", f.Member.Text), ("note", f.Note), ("spoke", f.Spoke)),
        VoteEvent.LetterRuled f => JsonValue.ObjectOf(
            ("admitted", LiveCodes.Of(f.Admitted)), ("by", f.By.Text), ("letter", f.Letter), ("reading", f.Reading is { } reading ? LiveForms.Write(reading) : null), ("reason", f.Reason)),
        VoteEvent.LetterAcknowledged f => JsonValue.ObjectOf(("by", f.By.Text), ("letter", f.Letter)),
        VoteEvent.Closed f => JsonValue.ObjectOf(("end", LiveForms.Write(f.End)), ("noticed", LiveForms.Write(f.Noticed))),
        VoteEvent.IncidentOpened f => JsonValue.ObjectOf(("from", LiveForms.Write(f.From)), ("to", LiveForms.Write(f.To))),
        VoteEvent.IncidentClosed f => JsonValue.ObjectOf(("by", f.By.Text), ("note", f.Note)),
        VoteEvent.ChannelDrained f => JsonValue.ObjectOf(("arrivals", f.Arrivals), ("by", f.By.Text), ("channel", f.Channel.Text), ("upTo", LiveForms.Write(f.UpTo))),
        VoteEvent.Certified f => JsonValue.ObjectOf(
            ("by", f.By.Text), ("letters", LiveForms.Write(f.Basis.Letters)), ("notCounted", LiveForms.Write(f.Basis.NotCounted)), ("without", LiveForms.Write(f.Basis.Without))),
        VoteEvent.Counted f => JsonValue.ObjectOf(
            ("counts", FactWriter.Write(f.Counts)),
            ("findings", JsonValue.ArrayOf(f.Findings.Select(x => FactWriter.Write(new FindingFact(x.Condition, x.Figure, x.Holds, x.Limit, x.Members))))),
            ("letters", LiveForms.Write(f.Basis.Letters)),
            ("notCounted", LiveForms.Write(f.Basis.NotCounted)),
            ("outcome", Codes.Of(f.Outcome)),
            ("reason", Codes.Of(f.Reason)),
            ("without", LiveForms.Write(f.Basis.Without))),
        VoteEvent.CountReopened f => JsonValue.ObjectOf(("by", f.By.Text), ("letter", f.Letter), ("reason", f.Reason)),
        VoteEvent.ResolutionNumbered f => JsonValue.ObjectOf(("by", f.By.Text), ("number", f.Number)),
        VoteEvent.ResultSigned f => JsonValue.ObjectOf(("by", f.By.Text), ("president", f.President.Text)),
        VoteEvent.Announced f => JsonValue.ObjectOf(("at", LiveForms.Write(f.At)), ("by", f.By.Text), ("how", f.How), ("president", f.President.Text)),
        VoteEvent.StatementReceived f => JsonValue.ObjectOf(
            ("by", f.By.Text), ("channel", f.Channel.Text), ("file", LiveForms.Write(f.File)), ("form", LiveCodes.Of(f.Form)), ("member", f.Member.Text), ("proof", LiveForms.Write(f.Proof)),
            ("received", LiveForms.Write(f.Received)), ("slot", LiveCodes.Of(f.Slot)), ("statement", f.Statement), ("text", WriteOptional(f.Text))),
        VoteEvent.EditionApproved f => JsonValue.ObjectOf(
            ("by", f.By.Text),
            ("changes", JsonValue.ArrayOf(f.Edition.Changes.Select(c => (JsonValue)JsonValue.ObjectOf(("is", c.Is.Length == 0 ? null : c.Is), ("part", c.Part is EditionPart.Heading ? LiveCodes.Of(c.Part) : null), ("was", c.Was.Length == 0 ? null : c.Was))))),
            ("drafted", f.Drafted.Text),
            ("heading", f.Edition.Heading),
            ("language", LiveCodes.Of(f.Edition.Language)),
            ("letter", f.Of.Letter is { } letter ? letter : (JsonValue?)null),
            ("original", JsonValue.ArrayOf(f.Edition.Original.Select(l => (JsonValue)LiveCodes.Of(l)))),
            ("signed", f.Edition.Signed),
            ("statement", f.Of.Statement is { } statement ? statement : (JsonValue?)null),
            ("text", LiveForms.Write(f.Edition.Text))),
        VoteEvent.ChairCeded f => JsonValue.ObjectOf(("by", f.By.Text), ("from", f.From.Text), ("reason", f.Reason), ("to", f.To.Text)),
        VoteEvent.PresidencyHandedOver f => JsonValue.ObjectOf(
            ("at", LiveForms.Write(f.At)), ("from", f.From.Text), ("papers", JsonValue.ArrayOf(f.Papers.Select(p => (JsonValue)LiveCodes.Of(p)))), ("rulings", LiveForms.Write(f.Rulings)), ("to", f.To.Text)),
        VoteEvent.Published { Last: { } last } f => JsonValue.ObjectOf(
            ("by", f.By.Text), ("date", FactWriter.Write(f.Date)), ("document", f.Document), ("html", LiveForms.Write(f.Html)),
            ("last", JsonValue.ObjectOf(("digest", last.Digest), ("ordinal", last.Ordinal))), ("text", LiveForms.Write(f.Text))),
        VoteEvent.Corrected f => JsonValue.ObjectOf(("by", f.By.Text), ("file", LiveForms.Write(f.File)), ("reason", f.Reason), ("symbol", f.Symbol)),
        VoteEvent.Reissued f => JsonValue.ObjectOf(("by", f.By.Text), ("date", FactWriter.Write(f.Date)), ("file", LiveForms.Write(f.File)), ("reason", f.Reason)),
        _ => throw new UnreachableException(happened.GetType().Name),
    };
}
