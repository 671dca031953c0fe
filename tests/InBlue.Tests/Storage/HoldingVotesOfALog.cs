using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Audit;

namespace InBlue.Tests.Storage;

/// <summary>What the entries of votes say of themselves, held against the numbers that a database has of them.</summary>
public sealed class HoldingVotesOfALog
{
    private readonly VotesOfALog votes = new();

    private static readonly VoteName Draft = VoteName.DraftOf(TestLog.Council, "S/1"), Vote = TestLog.Vote("S/1");

    public HoldingVotesOfALog() => votes.OfNoVote();

    private static Digest DigestOf(long number) => Digest.Of(BitConverter.GetBytes(number));

    /// <summary>The entry with this number, behind the one with another.</summary>
    private void Take(VoteName vote, long number, long ordinal, long? behind) =>
        votes.Take(CanonicalJson.Write(vote.ToJson()), ordinal, behind is { } before ? DigestOf(before) : null, DigestOf(number));

    private string Held(VoteName vote, params long[] numbers) => string.Join("; ", votes.Hold(vote, [.. numbers]).Select(f => $"{f.Code} {f.Where}"));

    [Fact]
    public void A_draft_whose_entries_were_erased_still_holds_together()
    {
        votes.Erased(DigestOf(1));
        Take(Draft, 2, 1, behind: 1);
        votes.Erased(DigestOf(3));
        votes.Erased(DigestOf(4));
        Take(Draft, 5, 4, behind: 4);
        Take(Draft, 6, 5, behind: 5);
        Held(Draft, 1, 2, 3, 4, 5, 6).ShouldBe("");
        votes.NotHeld().ShouldBeEmpty();
    }

    [Fact]
    public void What_follows_an_erased_entry_names_it_and_its_own_ordinal()
    {
        votes.Erased(DigestOf(1));
        Take(Draft, 2, 1, behind: 7);
        votes.Erased(DigestOf(3));
        Take(Draft, 4, 4, behind: 3);
        Held(Draft, 1, 2, 3, 4).ShouldBe("vote.chain S/1#0, entry 2; vote.chain S/1#0, entry 4");
    }

    [Fact]
    public void An_entry_that_was_erased_out_of_a_vote_is_a_fault()
    {
        Take(Vote, 1, 0, behind: null);
        votes.Erased(DigestOf(2));
        Take(Vote, 3, 2, behind: 2);
        Held(Vote, 1, 2, 3).ShouldBe("log.entry S/1#1, entry 2");
    }

    [Fact]
    public void What_cannot_be_read_is_in_its_place_all_the_same()
    {
        Take(Vote, 1, 0, behind: null);
        votes.Unreadable(DigestOf(2));
        Take(Vote, 3, 2, behind: 2);
        Held(Vote, 1, 2, 3).ShouldBe("");
    }

    [Fact]
    public void Two_entries_of_one_ordinal_are_not_both_in_their_place()
    {
        Take(Vote, 1, 0, behind: null);
        Take(Vote, 2, 1, behind: 1);
        Take(Vote, 3, 1, behind: 1);
        Take(Vote, 4, 2, behind: 3);
        Held(Vote, 1, 2, 4).ShouldBe("vote.chain S/1#1, entry 4");
        votes.NotHeld().ShouldBe([3]);
    }

    [Fact]
    public void A_first_entry_that_comes_twice_is_in_its_place_once()
    {
        Take(Vote, 1, 0, behind: null);
        Take(Vote, 2, 0, behind: null);
        Held(Vote, 2).ShouldBe("vote.chain S/1#1, entry 2");
        votes.NotHeld().ShouldBe([1]);
    }

    [Fact]
    public void An_entry_is_in_one_vote_only()
    {
        Take(Vote, 1, 0, behind: null);
        Take(Draft, 2, 0, behind: null);
        Held(Vote, 1, 1).ShouldBe("vote.chain S/1#1, entry 1");
        Held(Draft, 1).ShouldBe("vote.chain S/1#0, entry 1");
        Held(TestLog.Vote("S/9"), 2).ShouldBe("vote.chain S/9#1, entry 2");
        votes.NotHeld().ShouldBeEmpty(); // each was named
    }

    [Fact]
    public void What_was_added_since_is_not_of_the_log_that_was_read()
    {
        Take(Vote, 1, 0, behind: null);
        Held(Vote, 1, 2, 3).ShouldBe("");
    }
}
