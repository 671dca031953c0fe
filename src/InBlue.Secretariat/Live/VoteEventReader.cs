using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Json;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Live;

/// <summary>Bodies of entries as facts of a live vote, in exactly the form of docs/record-format.md section 11. Throws <see cref="MalformedException"/>.</summary>
public static class VoteEventReader
{
    public static VoteEvent Read(string kind, JsonValue body)
    {
        var f = new JsonFields(body, "body");
        VoteEvent happened = kind switch
        {
            VoteEventKinds.Called => ReadCalled(f),
            VoteEventKinds.Served => Numbered(new VoteEvent.Served(
                f.Person("by"), Paper(f), f.Member("member"), f.Code<ServiceStep>("step", LiveCodes.Of), f.Channel(), f.Instant("at"), f.OptionalProse("note"), f.OptionalNumber("number"))),
            VoteEventKinds.TextAttached => ReadTextAttached(f),
            VoteEventKinds.PaperIssued => Numbered(new VoteEvent.PaperIssued(
                f.Person("by"), Paper(f), f.Code<Language>("language", LiveCodes.Of), f.OptionalNumber("letter"), f.Stored("html"), f.Stored("text"), f.OptionalNumber("number"))),
            VoteEventKinds.LetterReceived => new VoteEvent.LetterReceived(
                f.Person("by"), f.Number("letter"), f.Stored("file"), f.Code<FileForm>("form", LiveCodes.Of), f.OptionalStored("text"), f.Channel(), f.Instant("received"), f.ReadProof()),
            VoteEventKinds.LetterReceivedAgain => new VoteEvent.LetterReceivedAgain(f.Person("by"), f.Number("letter"), f.Channel(), f.Instant("received"), f.ReadProof()),
            VoteEventKinds.LetterTranscribed => new VoteEvent.LetterTranscribed(f.Person("by"), f.Number("letter"), f.Stored("text")),
            VoteEventKinds.LetterConfirmed => new VoteEvent.LetterConfirmed(f.Person("by"), f.Number("letter"), f.Reading("reading")),
            VoteEventKinds.LetterHeld => ReadHeld(f),
            VoteEventKinds.CallNoted => new VoteEvent.CallNoted(
                f.Person("by"), f.OptionalNumber("letter"), f.Member("member"), f.Prose("spoke"), f.Instant("at"), f.Prose("note")),
            VoteEventKinds.LetterRuled => ReadRuled(f),
            VoteEventKinds.LetterAcknowledged => new VoteEvent.LetterAcknowledged(f.Person("by"), f.Number("letter")),
            VoteEventKinds.Closed => new VoteEvent.Closed(f.Instant("end"), f.Instant("noticed")),
            VoteEventKinds.IncidentOpened => ReadIncident(f),
            VoteEventKinds.IncidentClosed => new VoteEvent.IncidentClosed(f.Person("by"), f.Prose("note")),
            VoteEventKinds.ChannelDrained => new VoteEvent.ChannelDrained(f.Person("by"), f.Channel(), f.Instant("upTo"), f.Arrivals()),
            VoteEventKinds.Certified => new VoteEvent.Certified(f.Person("by"), f.Basis()),
            VoteEventKinds.Counted => ReadCounted(f),
            VoteEventKinds.CountReopened => new VoteEvent.CountReopened(f.Person("by"), f.Number("letter"), f.Prose("reason")),
            VoteEventKinds.ResolutionNumbered => new VoteEvent.ResolutionNumbered(f.Person("by"), f.Prose("number")),
            VoteEventKinds.ResultSigned => new VoteEvent.ResultSigned(f.Person("by"), f.Member("president")),
            VoteEventKinds.Announced => new VoteEvent.Announced(f.Person("by"), f.Member("president"), f.Instant("at"), f.Prose("how")),
            VoteEventKinds.StatementReceived => new VoteEvent.StatementReceived(
                f.Person("by"), f.Number("statement"), f.Code<StatementSlot>("slot", LiveCodes.Of), f.Member("member"), f.Stored("file"), f.Code<FileForm>("form", LiveCodes.Of),
                f.OptionalStored("text"), f.Channel(), f.Instant("received"), f.ReadProof()),
            VoteEventKinds.EditionApproved => ReadEdition(f),
            VoteEventKinds.ChairCeded => new VoteEvent.ChairCeded(f.Person("by"), f.Member("from"), f.Member("to"), f.Prose("reason")),
            VoteEventKinds.PresidencyHandedOver => new VoteEvent.PresidencyHandedOver(
                f.Instant("at"), f.Member("from"), f.Member("to"), f.Numbers("rulings"), f.CodesOf<PaperKind>("papers", LiveCodes.Of)),
            VoteEventKinds.Published => new VoteEvent.Published(
                f.Person("by"), f.Date("date"), f.Symbol("document"), f.Stored("html"), f.Stored("text"),
                f.Within("last", l => new LastEntry(l.Digest("digest").ToString(), l.Natural("ordinal")))),
            VoteEventKinds.Corrected => new VoteEvent.Corrected(f.Person("by"), f.Symbol("symbol"), f.Stored("file"), f.Prose("reason")),
            VoteEventKinds.Reissued => new VoteEvent.Reissued(f.Person("by"), f.Date("date"), f.Stored("file"), f.Prose("reason")),
            _ => throw new MalformedException("kind", "one that this version knows inside a live vote"),
        };
        f.Done();
        return happened;
    }

    private static PaperKind Paper(JsonFields f) => f.Code<PaperKind>("paper", LiveCodes.Of);

    private static VoteEvent Numbered(VoteEvent happened) => happened
        is VoteEvent.Served { Number: not null, Paper: not (PaperKind.Corrigendum or PaperKind.Reissue) } or VoteEvent.PaperIssued { Number: not null, Paper: not (PaperKind.Corrigendum or PaperKind.Reissue) }
        ? throw new MalformedException("body.number", "absent: only a corrigendum or a reissue has one") : happened;

    private static VoteEvent.Called ReadCalled(JsonFields fields)
    {
        var call = fields.Within("call", f => new CallTerms(f.Date("date"), f.LocalInstant("opens"), f.LocalInstant("closes"), f.Prose("zone")));
        if (call.Opens.ToInstant() >= call.Closes.ToInstant())
            throw new MalformedException("body.call.closes", "after the opening");
        var draft = fields.Within("draft", f => new CalledDraft(f.Prose("item"), f.Members("sponsors"), f.Instant("inBlue"), f.Offset("preambular"), f.Offset("operative"),
            [.. f.Array("texts").Select((v, i) => Whole(new JsonFields(v, f.PathOf($"texts[{i}]")), LiveForms.DraftText))]));
        if (draft.Sponsors.IsEmpty)
            throw new MalformedException("body.draft.sponsors", "a list of at least one");
        if (draft.Texts.Count(t => t.Authentic) != 1 || draft.Texts.Select(t => t.Language).Distinct().Count() != draft.Texts.Length)
            throw new MalformedException("body.draft.texts", "texts in different languages, one of them authentic");
        return new VoteEvent.Called(fields.Person("by"), fields.Member("president"), call, fields.Stored("council"), draft, fields.Id("matter"), fields.Answer("practice"));
    }

    private static VoteEvent.TextAttached ReadTextAttached(JsonFields f)
    {
        var text = f.Within("text", LiveForms.DraftText);
        return text.Authentic ? throw new MalformedException("body.text.authentic", "no: a translation") : new VoteEvent.TextAttached(f.Person("by"), text, f.Prose("job"));
    }

    private static VoteEvent.LetterHeld ReadHeld(JsonFields f)
    {
        var why = f.CodesOf<WhyHeld>("why", LiveCodes.Of);
        return why.IsEmpty || why.Distinct().Count() != why.Length
            ? throw new MalformedException("body.why", "at least one reason, none twice")
            : new VoteEvent.LetterHeld(f.Person("by"), f.Number("letter"), why);
    }

    private static VoteEvent.LetterRuled ReadRuled(JsonFields f)
    {
        var ruled = new VoteEvent.LetterRuled(f.Person("by"), f.Number("letter"), f.Has("reading") ? f.Reading("reading") : null, f.Prose("reason"));
        return f.Answer("admitted") == ruled.Admitted ? ruled : throw new MalformedException("body.reading", "there exactly when the letter is admitted");
    }

    private static VoteEvent.IncidentOpened ReadIncident(JsonFields f)
    {
        var incident = new VoteEvent.IncidentOpened(f.Instant("from"), f.Instant("to"));
        return incident.From <= incident.To ? incident : throw new MalformedException("body.to", "at or after its beginning");
    }

    private static VoteEvent.Counted ReadCounted(JsonFields f) => new(
        f.Basis(),
        FactReader.ReadCounts(f),
        [.. FactReader.ReadFindings(f).Select(x => new FindingFigures(x.Condition, x.Figure, x.Holds, x.Limit, x.Members))],
        f.Code<Outcome>("outcome", Codes.Of),
        f.Code<Reason>("reason", Codes.Of));

    private static VoteEvent.EditionApproved ReadEdition(JsonFields f)
    {
        var of = new EditionOf(f.OptionalNumber("letter"), f.OptionalNumber("statement"));
        if (of.Letter is null == of.Statement is null)
            throw new MalformedException("body.letter", "there, or the statement, and not both");
        var changes = f.Array("changes").Select((v, i) => Whole(new JsonFields(v, f.PathOf($"changes[{i}]")), ReadChange)).ToImmutableArray();
        return new VoteEvent.EditionApproved(f.Person("by"), f.Person("drafted"), of, new Edition(
            f.Code<Language>("language", LiveCodes.Of), f.CodesOf<Language>("original", LiveCodes.Of), f.Prose("heading"), f.Stored("text"), f.Prose("signed"), changes));
    }

    private static EditionChange ReadChange(JsonFields f)
    {
        EditionPart? named = f.Has("part") ? f.Code<EditionPart>("part", LiveCodes.Of) : null;
        if (named is EditionPart.Text)
            throw new MalformedException(f.PathOf("part"), "heading; a change of the text has none");
        var part = named ?? EditionPart.Text;
        var change = new EditionChange(f.OptionalProse("was") ?? "", f.OptionalProse("is") ?? "", part);
        return change is { Was: "", Is: "" } ? throw new MalformedException(f.PathOf("is"), "there, or what was") : change;
    }

    private static T Whole<T>(JsonFields fields, Func<JsonFields, T> read)
    {
        var value = read(fields);
        fields.Done();
        return value;
    }
}
