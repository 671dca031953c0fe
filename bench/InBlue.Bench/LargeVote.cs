using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Bench;

/// <summary>
/// A vote of an invented council with as many seats as wished, each with its letter. It is recorded as facts: a document with more than 399 annexes
/// cannot be read, since their numbers are Roman.
/// </summary>
internal sealed class LargeVote(int seats)
{
    private const string Draft = "S/2020/1";
    private static readonly OffsetDateTime Opens = new LocalDateTime(2020, 6, 1, 14, 0).WithOffset(Offset.Zero);

    private readonly StringBuilder text = new();

    public Council Council { get; } = ((CouncilReading.Accepted)CouncilFile.Read(CouncilOf(seats))).Council;

    public async Task<VoteName> RecordAsync(OpenRecord record)
    {
        var council = CouncilOf(seats);
        var opened = Opened(council.Length);
        var letters = Enumerable.Range(0, seats).Select(Letter).ToImmutableArray();
        var source = Encoding.UTF8.GetBytes(text.ToString());
        opened = opened with { Source = new SourceFact(source.Length, text.Length, Digest.Of(source), "invented.txt"), Council = new FileFact(council.Length, Digest.Of(council)) };
        var counted = VoteChecks.Count(SeatsAndRules.For(Council, opened.Matter, opened.Call)!, letters);
        var vote = new VoteName(Council.Id.Text, Draft, 1);
        var append = new Append(vote, ExpectedVersion: 0,
            [
                Entry(opened),
                .. letters.Select(Entry),
                Entry(counted),
                new NewEntry(FactKinds.Published, place => FactWriter.Write(
                    new VoteFact.Published(opened.Document.Date, opened.Document.Symbol, place.Previous!.Value, place.Ordinal - 1))),
            ],
            [council, source], Digest.Of(source));
        return await record.Writer.AppendAsync(append, CancellationToken.None) is AppendOutcome.Appended ? vote : throw new InvalidOperationException("not appended");
    }

    private static NewEntry Entry(VoteFact fact)
    {
        var body = FactWriter.Write(fact);
        return new NewEntry(FactKinds.Of(fact), _ => body);
    }

    private VoteFact.Reconstructed Opened(int councilBytes)
    {
        var evidence = ImmutableArray.Create(
            Say("document.symbol", "S/2020/2"), Say("document.date", "3 June 2020"), Say("document.president", "A. President"),
            Say("call.date", "1 June 2020"), Say("call.opens", "1 June 2020, 2 p.m."), Say("call.closes", "2 June 2020, 2 p.m."), Say("draft.symbol", Draft));
        var draft = Say("draft", "1. Decides to remain seized of the matter.");
        return new VoteFact.Reconstructed(
            null,
            new CallFact("I", Opens, Opens.Date.PlusDays(1).At(Opens.TimeOfDay).WithOffset(Offset.Zero), Opens.Date, "UTC"),
            new FileFact(councilBytes, default),
            new DocumentFact(new LocalDate(2020, 6, 3), Language.English, new MemberId(MemberOf(0)), "A. President", "S/2020/2"),
            new DraftFact(new SpanFact(draft.Start, draft.End), "The item", 1, 0, [new MemberId(MemberOf(0))]),
            evidence, "substantive", null, new SourceFact(0, 0, default, "x"), new StatedFact(null, StatedOutcome.NotStated, null));
    }

    private VoteFact.Letter Letter(int seat)
    {
        var start = text.Length;
        var name = string.Create(CultureInfo.InvariantCulture, $"Signatory {seat}");
        var evidence = ImmutableArray.Create(
            Say("member", NameOf(seat)), Say("capacity", "Permanent Representative"), Say("date", "2 June 2020"),
            Say("draft", Draft), Say("position", "votes in favour of the draft resolution"), Say("signatory", name));
        return new VoteFact.Letter(AnnexOf(seat), new CapacityId("permanent-representative"), Confirmed.Flag, new LocalDate(2020, 6, 2), Draft,
            new SpanFact(start, text.Length), evidence, new MemberId(MemberOf(seat)), Position.For, null, name);
    }

    /// <summary>Writes the words into the source, on a line of their own among others, and points to them.</summary>
    private EvidenceFact Say(string of, string words)
    {
        text.Append("I have the honour to write: ");
        var start = text.Length;
        text.Append(words);
        var end = text.Length;
        text.Append(".\n");
        return new EvidenceFact(of, start, end, words);
    }

    /// <summary>Not a number, but of its letters and different for each seat, which is all that a record asks.</summary>
    private static string AnnexOf(int seat) => new([.. Enumerable.Range(0, 6).Select(digit => "IVXLC"[seat / (int)Math.Pow(5, digit) % 5])]);

    private static string MemberOf(int seat) => string.Create(CultureInfo.InvariantCulture, $"M{seat:0000}");

    private static string NameOf(int seat) => string.Create(CultureInfo.InvariantCulture, $"Member {seat}");

    private static byte[] CouncilOf(int seats)
    {
        static string Each(int seats, Func<int, string> write) => string.Join(",\n", Enumerable.Range(0, seats).Select(write));
        return Encoding.UTF8.GetBytes($$$"""
            {
            "id": "large", "names": { "en": "A large council" }, "zone": "UTC", "languages": ["en"], "visibility": "announcement",
            "members": [{{{Each(seats, i => $$"""{ "id": "{{MemberOf(i)}}", "names": { "en": "{{NameOf(i)}}" } }""")}}}],
            "groups": [{ "id": "permanent", "names": { "en": "Permanent members" } }],
            "seats": [{{{Each(seats, i => $$"""{ "id": "seat-{{i}}", "groups": [{{(i % 10 == 0 ? "\"permanent\"" : "")}}], "holders": [{ "member": "{{MemberOf(i)}}", "from": "2000-01-01" }] }"""
                .Replace("\"groups\": [], ", "", StringComparison.Ordinal))}}}],
            "presidency": [{ "month": "2020-06", "member": "{{{MemberOf(0)}}}" }],
            "capacities": [{ "id": "permanent-representative", "maySign": "yes", "names": { "en": "Permanent Representative" }, "source": "invented" }],
            "ruleBooks": [{ "matter": "substantive", "silence": "absent", "source": "invented", "condition": { "all": [
                { "id": "two-thirds", "source": "invented", "share": ["for"], "base": ["for", "against"], "atLeast": [2, 3] },
                { "id": "no-veto", "source": "invented", "noneOf": "permanent", "position": "against" }] } }]
            }
            """);
    }
}
