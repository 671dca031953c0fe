using InBlue.Procedure.Councils;
using InBlue.Record.Entries;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Tests.Reconstructing;

public sealed class FindingVotesByName
{
    [Fact]
    public async Task Where_two_councils_share_a_symbol_the_council_says_which_vote_is_meant()
    {
        using var example = new ExampleRecord();
        var first = await example.RecordAsync(ExampleRecord.ExampleBytes);
        var second = await RecordForAnotherCouncilAsync(example);
        await using var record = example.Open();

        foreach (var name in (string[])["S/2020/600", "S/2020/600#1"])
            FindingVotes.TextsOf(FindingVotes.Find(record.Database, name).ShouldBeOfType<FoundVote.Several>().Votes)
                .ShouldBe(["security-council:S/2020/600#1", "another-council:S/2020/600#1"], ignoreOrder: true);
        FindingVotes.Find(record.Database, "security-council:S/2020/600#1").ShouldBe(new FoundVote.One(first));
        FindingVotes.Find(record.Database, "another-council:S/2020/600#1").ShouldBe(new FoundVote.One(second));
    }

    [Fact]
    public async Task Where_one_council_voted_twice_the_number_is_enough()
    {
        using var example = new ExampleRecord();
        var first = await example.RecordAsync(ExampleRecord.ExampleBytes);
        var second = await example.RecordAsync([.. ExampleRecord.ExampleBytes, (byte)'\n']);
        await using var record = example.Open();

        FindingVotes.TextsOf(FindingVotes.Find(record.Database, "S/2020/600").ShouldBeOfType<FoundVote.Several>().Votes).ShouldBe(["S/2020/600#1", "S/2020/600#2"]);
        FindingVotes.Find(record.Database, "S/2020/600#2").ShouldBe(new FoundVote.One(second));
        FindingVotes.Find(record.Database, "S/2020/600#3").ShouldBeOfType<FoundVote.NoSuchVote>();
        (first.Ordinal, second.Ordinal).ShouldBe((1, 2));
    }

    private static async Task<VoteName> RecordForAnotherCouncilAsync(ExampleRecord example)
    {
        var accepted = ExampleRecord.Accept(ExampleRecord.ExampleBytes);
        accepted = accepted with { Council = accepted.Council with { Id = new CouncilId("another-council") } };
        var rules = SeatsAndRules.For(accepted.Council, AcceptedDocument.Matter, accepted.Opened.Call).ShouldNotBeNull();
        await using var record = OpenRecord.ForWriting(example.DataPath, accepted.Council.Id.Text, "council.example", example.Clock);
        return (await new RecordingReconstructions(record).RecordAsync(accepted, rules, TestContext.Current.CancellationToken)).ShouldBeOfType<RecordingOutcome.Recorded>().Vote;
    }
}
