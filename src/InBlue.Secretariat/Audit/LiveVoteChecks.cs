using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Bundles;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Receipts;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Audit;

/// <summary>A live vote that passed its checks.</summary>
public sealed record AuditedLiveVote(VoteName Name, Council Council, Vote Vote, RecordedArrivals Arrivals);

/// <summary>What the facts of a live vote say, held against the council file, the letters' texts and the rules: section 11, from <c>vote.council</c> on.</summary>
internal sealed class LiveVoteChecks(ImmutableArray<AuditedEntry> entries, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, List<Fault> faults)
{
    private readonly VoteEvent[] events = [.. entries.Select(e => e.Happened!)];
    private readonly Dictionary<string, SourceCharacters?> texts = [];

    /// <summary>Null where a check found a fault.</summary>
    public AuditedLiveVote? Run(VoteName name, Council council)
    {
        var called = (VoteEvent.Called)events[0];
        if (SeatsOfWindow.Of(council, called.Matter, called.Call.Opens.Date, called.Call.Closes.Date) is not SeatsOfWindow.Fixed seats)
        {
            faults.Add(new Fault(FaultCodes.Council, "the council file", "No single rule book is in force for this vote, or the seats change while it runs."));
            return null;
        }
        CheckMembers(council, [.. seats.Members], SeatedFrom(council, called.Call.Opens.Date));
        if (faults.Count > 0)
            return null;
        CheckReadings();
        if (faults.Count > 0)
            return null;
        var vote = CheckCounts(council, seats.Rules);
        return faults.Count > 0 ? null : new AuditedLiveVote(name, council, vote!, RecordedArrivals.Of(name, [.. entries.Select(e => (e.Happened!, e.Payload.RecordedAt))]));
    }

    /// <summary>Everybody who holds a seat on some day from this one on: whoever presides after the window may have come to the council since.</summary>
    private static ImmutableHashSet<MemberId> SeatedFrom(Council council, NodaTime.LocalDate day) =>
        [.. council.Seats.SelectMany(s => s.Holders).Where(h => h.To is null || h.To >= day).Select(h => h.Member)];

    private void CheckMembers(Council council, ImmutableHashSet<MemberId> seated, ImmutableHashSet<MemberId> seatedSince)
    {
        for (var i = 0; i < events.Length; i++)
        {
            foreach (var member in MembersNamedBy(events[i]).Where(m => !seated.Contains(m)))
                Add(FaultCodes.Council, i, $"{member} holds no seat in this window.");
            foreach (var member in PresidingIn(events[i]).Where(m => !seatedSince.Contains(m)))
                Add(FaultCodes.Council, i, $"{member} holds no seat since the window opened.");
            if (ReadingIn(events[i]) is { } reading && council.Find(reading.Capacity) is null)
                Add(FaultCodes.Council, i, $"The council knows no capacity {reading.Capacity}.");
        }
    }

    private void CheckReadings()
    {
        var textOf = new Dictionary<int, StoredFile?>();
        for (var i = 0; i < events.Length; i++)
        {
            foreach (var text in NamedFiles.TextsOf(events[i]))
                if (Characters(text) is null)
                    Add(FaultCodes.Reading, i, "A text that it names is not UTF-8.");
            switch (events[i])
            {
                case VoteEvent.LetterReceived f:
                    textOf[f.Letter] = f.Text;
                    break;
                case VoteEvent.LetterTranscribed f:
                    textOf[f.Letter] = f.Text;
                    break;
                case VoteEvent.LetterConfirmed f:
                    CheckEvidence(i, f.Reading, textOf[f.Letter]);
                    CheckConfirmed(i, f.Reading);
                    break;
                case VoteEvent.LetterRuled { Reading: { } reading } f:
                    CheckEvidence(i, reading, textOf[f.Letter]);
                    break;
            }
        }
    }

    private void CheckEvidence(int at, LetterReading reading, StoredFile? text)
    {
        var characters = text is null ? null : Characters(text);
        foreach (var words in reading.Evidence.Where(e => characters?.Slice(e.Start, e.End) != e.Quote))
            Add(FaultCodes.Reading, at, $"The words quoted for {words.Of} do not stand in the letter from {words.Start} to {words.End}.");
    }

    private void CheckConfirmed(int at, LetterReading reading)
    {
        foreach (var missing in ((string[])["member", "signatory", "capacity", "position"]).Except(reading.Evidence.Select(e => e.Of)))
            Add(FaultCodes.Reading, at, $"No words are quoted for {missing}.");
        foreach (var words in reading.Evidence.Where(e => e.Of == "signatory" && !ReadingChecks.Says(e.Quote, reading.Signatory)))
            Add(FaultCodes.Reading, at, $"\"{reading.Signatory}\" is not in the words quoted for {words.Of}.");
    }

    private Vote? CheckCounts(Council council, RuleBook rules)
    {
        Vote? vote = null;
        for (var i = 0; i < events.Length; i++)
        {
            if (events[i] is VoteEvent.Counted counted)
            {
                if (CountBases.Of(vote!, council) is not { } basis)
                    Add(FaultCodes.Count, i, "A timely letter was neither confirmed nor ruled on, so there can be no count.");
                else if (!Same(CountBases.Count(vote!, council, rules, basis), counted))
                    Add(FaultCodes.Count, i, "The count is not what the letters give under these rules.");
            }
            vote = Vote.Evolve(vote, events[i]);
        }
        return vote;
    }

    private static bool Same(VoteEvent.Counted right, VoteEvent.Counted counted) =>
        CanonicalJson.Write(VoteEventWriter.Write(right)).AsSpan().SequenceEqual(CanonicalJson.Write(VoteEventWriter.Write(counted)));

    private SourceCharacters? Characters(StoredFile file)
    {
        if (!texts.TryGetValue(file.Digest, out var characters))
            texts[file.Digest] = characters = SourceCharacters.Decode(files[$"files/{file.Digest}"].Span);
        return characters;
    }

    private static LetterReading? ReadingIn(VoteEvent happened) => happened switch
    {
        VoteEvent.LetterConfirmed f => f.Reading,
        VoteEvent.LetterRuled f => f.Reading,
        _ => null,
    };

    private static IEnumerable<MemberId> MembersNamedBy(VoteEvent happened) => happened switch
    {
        VoteEvent.Called f => [f.President, .. f.Draft.Sponsors],
        VoteEvent.Served f => [f.Member],
        VoteEvent.CallNoted f => [f.Member],
        VoteEvent.LetterConfirmed f => [f.Reading.Member],
        VoteEvent.LetterRuled { Reading: { } reading } => [reading.Member],
        VoteEvent.StatementReceived f => [f.Member],
        VoteEvent.Certified f => f.Basis.Without,
        VoteEvent.Counted f => [.. f.Basis.Without, .. f.Findings.SelectMany(x => x.Members)],
        _ => [],
    };

    private static IEnumerable<MemberId> PresidingIn(VoteEvent happened) => happened switch
    {
        VoteEvent.ResultSigned f => [f.President],
        VoteEvent.Announced f => [f.President],
        VoteEvent.ChairCeded f => [f.From, f.To],
        VoteEvent.PresidencyHandedOver f => [f.From, f.To],
        _ => [],
    };

    private void Add(string code, int at, string message) => faults.Add(new Fault(code, entries[at].Named.FileName, message));
}
