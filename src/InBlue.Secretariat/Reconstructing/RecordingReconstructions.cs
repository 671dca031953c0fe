using System.Collections.Immutable;
using System.Diagnostics;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>What became of a document that was to be recorded.</summary>
public abstract record RecordingOutcome
{
    public sealed record Recorded(VoteName Vote) : RecordingOutcome;

    /// <summary>The same bytes were recorded before; nothing was written.</summary>
    public sealed record AlreadyThere(VoteName Vote) : RecordingOutcome;

    /// <summary>A draft or a live vote of this record has the document's symbol, or the resolution's number. Nothing was written.</summary>
    public sealed record Taken(string What, string By) : RecordingOutcome;
}

/// <summary>Records the reconstruction of a vote: all of its entries at once, or none.</summary>
public sealed class RecordingReconstructions(OpenRecord record)
{
    private const int MostTries = 5;

    /// <summary>The caller has seen to it that the seats and rules of the window are clear.</summary>
    public async Task<RecordingOutcome> RecordAsync(AcceptedDocument accepted, SeatsAndRules rules, CancellationToken cancel)
    {
        var counted = VoteChecks.Count(rules, accepted.LetterFacts);
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var vote = NextVoteOn(accepted);
            var beside = TakenByLiveVotes.Beside(record.Database, accepted);
            if (TakenByLiveVotes.Find(record.Database, accepted) is var (taken, by))
                return new RecordingOutcome.Taken(taken, by);
            switch (await record.Writer.AppendAsync(Append(vote, accepted, counted) with { Beside = beside }, cancel))
            {
                case AppendOutcome.Appended:
                    return new RecordingOutcome.Recorded(vote);
                case AppendOutcome.AlreadyThere there:
                    return new RecordingOutcome.AlreadyThere(there.Vote);
                case AppendOutcome.SomeoneWasFirst:
                    break; // decide again, on what is there now
                default:
                    throw new UnreachableException();
            }
        }
        throw new RecordUnusableException($"Others were recording votes on {accepted.Document.Draft.Symbol.Text} at the same time, {MostTries} times over. Nothing was written; try again.");
    }

    /// <summary>One symbol can be voted on twice: another document about it is its next vote.</summary>
    private VoteName NextVoteOn(AcceptedDocument accepted)
    {
        var council = accepted.Council.Id.Text;
        var before = record.Database.Votes(council).Count(v => v.Draft == accepted.Document.Draft.Symbol.Text);
        return new VoteName(council, accepted.Document.Draft.Symbol.Text, before + 1);
    }

    private static Append Append(VoteName vote, AcceptedDocument accepted, VoteFact.Counted counted) => new(
        vote,
        ExpectedVersion: 0,
        [
            Entry(accepted.Opened),
            .. accepted.LetterFacts.Select(Entry),
            .. accepted.StatementFacts.Select(Entry),
            Entry(counted),
            new NewEntry(FactKinds.Published, place => FactWriter.Write(
                new VoteFact.Published(accepted.Document.Date, accepted.Document.Symbol.Text, place.Previous!.Value, place.Ordinal - 1))),
        ],
        [accepted.CouncilFile, accepted.Source],
        Digest.Of(accepted.Source.Span));

    private static NewEntry Entry(VoteFact fact)
    {
        var body = FactWriter.Write(fact);
        return new NewEntry(FactKinds.Of(fact), _ => body);
    }
}
