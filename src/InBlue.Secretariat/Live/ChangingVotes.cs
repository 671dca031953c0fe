using System.Collections.Immutable;
using InBlue.Procedure;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Live;

using VoteDecision = Decision<VoteEvent, VoteRefusal>;
using VoteDone = Done<VoteEvent, VoteRefusal>;

/// <summary>A vote with who acts on it: what every decision about it takes.</summary>
public sealed record VoteInHand(VoteName Name, Vote Vote, Acting Acting);

/// <summary>The one way in which a vote changes: load, decide, write its papers, append.</summary>
public sealed class ChangingVotes(LiveRecord live)
{
    public LiveRecord Live => live;

    /// <summary>Refused where the person is not on file, or where there is no such vote.</summary>
    public Task<VoteDone> ChangeAsync(
        VoteName name, PersonId by, Func<VoteInHand, VoteDecision> decide, CancellationToken cancel, params ImmutableArray<ReadOnlyMemory<byte>> files) =>
        live.LineOf(name).ChangeAsync(vote => With(name, Decide(name, by, vote, decide), vote, files), cancel, files.Sum(f => (long)f.Length));

    /// <summary>Where what is decided makes files of its own.</summary>
    /// <param name="beside">What the decision rests on beside the vote itself, as it stands just before.</param>
    internal Task<VoteDone> ChangeAsync(
        VoteName name, PersonId by, Func<ImmutableArray<StreamVersion>> beside,
        Func<VoteInHand, (VoteDecision Decision, ImmutableArray<ReadOnlyMemory<byte>> Files)> decide, CancellationToken cancel) =>
        live.LineOf(name).ChangeAsync(vote =>
        {
            var (stand, files) = (beside(), ImmutableArray<ReadOnlyMemory<byte>>.Empty);
            var decision = Decide(name, by, vote, v =>
            {
                (var decided, files) = decide(v);
                return decided;
            });
            return With(name, decision, vote, files) with { Beside = stand };
        }, cancel);

    /// <summary>What the program does by itself, at the clock's word alone.</summary>
    internal Task<VoteDone> ChangeByItselfAsync(VoteName name, Func<Vote, Instant, VoteDecision> decide, CancellationToken cancel) =>
        live.LineOf(name).ChangeAsync(vote => With(name, vote is null ? VoteRefusal.NoSuchVote : decide(vote, live.Now), vote, []), cancel);

    internal static NewEntry Entry(VoteEvent happened) => new(VoteEventKinds.Of(happened), place => VoteEventWriter.Write(
        happened is VoteEvent.Published published
            ? published with { Last = new LastEntry(place.Previous!.Value.ToString(), place.Ordinal - 1) }
            : happened));

    /// <summary>The facts with the papers that follow from them, in one append: a paper is never without its fact, nor a fact without its paper.</summary>
    internal Wish<VoteEvent, VoteRefusal> With(VoteName name, VoteDecision decision, Vote? before, ImmutableArray<ReadOnlyMemory<byte>> files)
    {
        if (decision is not VoteDecision.Recorded { Events: { IsEmpty: false } events })
            return new Wish<VoteEvent, VoteRefusal>(decision, []);
        if (!events.All(Writable.Holds))
            return new Wish<VoteEvent, VoteRefusal>(VoteRefusal.UnfitWords, []);
        var after = events.Aggregate(before, Vote.Evolve)!;
        var issued = PaperMaking.For(events, ContextOf(name, after, files));
        return new Wish<VoteEvent, VoteRefusal>(events.AddRange(issued.Facts), files.AddRange(issued.Files));
    }

    /// <summary>What papers of the vote as it stands are written from.</summary>
    public PaperContext ContextOf(VoteName name, Vote vote) => ContextOf(name, vote, []) with { Register = live.Register };

    /// <param name="files">Files of this very change, which are not in the record yet.</param>
    internal PaperContext ContextOf(VoteName name, Vote vote, ImmutableArray<ReadOnlyMemory<byte>> files) =>
        new(name.Draft, (int)name.Ordinal, vote, live.CouncilOf(vote), live.RegisterAtHand, live.Now,
            file => live.Bytes(file) ?? files.Where(f => Files.Of(f) == file).Select(f => (ReadOnlyMemory<byte>?)f).FirstOrDefault());

    private VoteDecision Decide(VoteName name, PersonId by, Vote? vote, Func<VoteInHand, VoteDecision> decide) =>
        live.RegisterAtHand.Find(by) is not { } person ? VoteRefusal.NotOnFile
        : vote is null ? VoteRefusal.NoSuchVote
        : decide(new VoteInHand(name, vote, new Acting(live.CouncilOf(vote), person, live.Now)));
}
