using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Record.Entries;
using InBlue.Record.Json;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>Bodies of entries as facts, in exactly the form of docs/record-format.md section 5. Throws <see cref="MalformedException"/>.</summary>
public static class FactReader
{
    public static VoteFact Read(string kind, JsonValue body)
    {
        var fields = new JsonFields(body, "body");
        VoteFact fact = kind switch
        {
            FactKinds.Reconstructed => ReadReconstructed(fields),
            FactKinds.Letter => ReadLetter(fields),
            FactKinds.Statement => new VoteFact.Statement(fields.Annex("annex"), fields.Span(), ReadEvidence(fields), fields.Member("member")),
            FactKinds.Counted => ReadCounted(fields),
            FactKinds.Published => ReadPublished(fields),
            _ => throw new MalformedException("kind", "one that this version knows inside a vote"),
        };
        fields.Done();
        return fact;
    }

    private static VoteFact.Reconstructed ReadReconstructed(JsonFields fields) => new(
        fields.OptionalDate("announced"),
        fields.Within("call", ReadCall),
        fields.Within("council", f => new FileFact(f.Natural("bytes"), f.Digest("file"))),
        fields.Within("document", f => new DocumentFact(f.Date("date"), ReadLanguage(f), f.Member("president"), f.Prose("signatory"), f.Symbol("symbol"))),
        fields.Within("draft", f => new DraftFact(f.Span(), f.Prose("item"), f.Offset("operative"), f.Offset("preambular"), ReadSponsors(f))),
        ReadEvidence(fields),
        fields.Id("matter"),
        fields.OptionalProse("notice"),
        fields.Within("source", f => new SourceFact(f.Natural("bytes"), f.Natural("characters"), f.Digest("file"), f.Prose("name"))),
        fields.Within("stated", f => new StatedFact(f.OptionalDate("adopted"), f.Code<StatedOutcome>("outcome", Codes.Of), f.OptionalProse("resolution"))));

    private static CallFact ReadCall(JsonFields fields)
    {
        var call = new CallFact(fields.Annex("annex"), fields.LocalInstant("opens"), fields.LocalInstant("closes"), fields.Date("date"), fields.Prose("zone"));
        return call.Opens.ToInstant() < call.Closes.ToInstant()
            ? call
            : throw new MalformedException(fields.PathOf("closes"), "after the opening");
    }

    private static Language ReadLanguage(JsonFields fields) => fields.Text("language") switch
    {
        "en" => Language.English,
        "fr" => Language.French,
        _ => throw new MalformedException(fields.PathOf("language"), "en or fr"),
    };

    private static ImmutableArray<MemberId> ReadSponsors(JsonFields fields) =>
        fields.Members("sponsors") is { IsEmpty: false } sponsors ? sponsors : throw new MalformedException(fields.PathOf("sponsors"), "a list of at least one");

    private static VoteFact.Letter ReadLetter(JsonFields fields)
    {
        var confirmed = fields.Code<Confirmed>("confirmed", Codes.Of);
        var ruling = fields.TakeOptional("ruling") is { } value ? ReadRuling(new JsonFields(value, "body.ruling")) : null;
        var reading = fields.Text("reading");
        if (reading != (ruling is null ? "clear" : "ruled"))
            throw new MalformedException("body.reading", "clear without a ruling, ruled with one");
        if (ruling is not null && confirmed != Confirmed.Person)
            throw new MalformedException("body.confirmed", "person where a person ruled");
        var position = fields.Code<Position>("position", Codes.Of);
        if (position == Position.Absent)
            throw new MalformedException("body.position", "a position that a letter can take");
        return new VoteFact.Letter(fields.Annex("annex"), new CapacityId(fields.Id("capacity")), confirmed, fields.Date("date"), fields.Symbol("draft"),
            fields.Span(), ReadEvidence(fields), fields.Member("member"), position, ruling, fields.Prose("signatory"));
    }

    private static string ReadRuling(JsonFields fields)
    {
        var reason = fields.Prose("reason");
        fields.Done();
        return reason;
    }

    private static VoteFact.Counted ReadCounted(JsonFields fields)
    {
        var notKnown = fields.Array("notKnown").Select((v, i) => JsonFields.AsText(v, $"body.notKnown[{i}]"));
        if (!notKnown.SequenceEqual(["authority", "time"]))
            throw new MalformedException("body.notKnown", "authority and time");
        return new VoteFact.Counted(
            ReadCounts(fields),
            ReadFindings(fields),
            fields.Code<Outcome>("outcome", Codes.Of),
            fields.Code<Reason>("reason", Codes.Of));
    }

    internal static Counts ReadCounts(JsonFields fields) =>
        fields.Within("counts", f => new Counts(f.Offset("for"), f.Offset("against"), f.Offset("abstain"), f.Offset("notParticipating"), f.Offset("absent")));

    internal static ImmutableArray<FindingFact> ReadFindings(JsonFields fields) =>
        [.. fields.Array("findings").Select((v, i) => ReadFinding(new JsonFields(v, $"body.findings[{i}]")))];

    private static FindingFact ReadFinding(JsonFields fields)
    {
        var holds = fields.Text("holds") switch
        {
            "yes" => true,
            "no" => false,
            _ => throw new MalformedException(fields.PathOf("holds"), "yes or no"),
        };
        var finding = new FindingFact(fields.Id("condition"), fields.Natural("figure"), holds, fields.Natural("limit"), fields.Members("members"));
        fields.Done();
        return finding;
    }

    private static VoteFact.Published ReadPublished(JsonFields fields)
    {
        var (digest, ordinal) = fields.Within("last", f => (f.Digest("digest"), f.Natural("ordinal")));
        return new VoteFact.Published(fields.Date("date"), fields.Symbol("document"), digest, ordinal);
    }

    internal static ImmutableArray<EvidenceFact> ReadEvidence(JsonFields fields, int least = 1)
    {
        var evidence = fields.Array("evidence").Select((v, i) => ReadOneEvidence(new JsonFields(v, fields.PathOf($"evidence[{i}]")))).ToImmutableArray();
        return evidence.Length >= least && evidence.Length <= 100 ? evidence : throw new MalformedException(fields.PathOf("evidence"), $"a list of {least} to 100");
    }

    private static EvidenceFact ReadOneEvidence(JsonFields fields)
    {
        var of = fields.Text("of");
        if (of.Length is < 1 or > 40 || !of.All(c => char.IsAsciiLetter(c) || c is '.' or '-'))
            throw new MalformedException(fields.PathOf("of"), "1 to 40 letters, full stops and hyphens");
        var span = fields.Span();
        var evidence = new EvidenceFact(of, span.Start, span.End, fields.Prose("quote"));
        fields.Done();
        return evidence;
    }
}
