using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Receipts;

namespace InBlue.Tests.Scenarios;

/// <summary>The same bytes too early or too late, and in time, are two letters, of which the one in time can count: a copy sent by anybody undoes nothing.</summary>
public sealed class TheSameLetterInTimeAndOutsideIt
{
    private static readonly string[] Others = ["CHN", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT", "TUN", "GBR"];

    /// <summary>What happened, but for the papers that were issued with it.</summary>
    private static async Task<ImmutableArray<VoteEvent>> ReceiveAsync(Play play, VoteName vote, ReceivedBy received)
    {
        var text = Play.LetterText(new MemberId("BEL"), vote.Draft, Position.For);
        return Play.Recorded(await play.Letters.ReceiveAsync(vote, Play.OfficerOne, new LetterInHand(Encoding.UTF8.GetBytes(text), FileForm.Text, text), received, TestContext.Current.CancellationToken))
            .RemoveAll(happened => happened is VoteEvent.PaperIssued);
    }

    private static async Task<(Play Play, VoteName Vote)> CalledAsync()
    {
        var play = await Play.AtAsync("2020-06-26 13:00");
        return (play, await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-29 14:00"));
    }

    private static async Task CloseAndCountAsync(Play play, VoteName vote)
    {
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
    }

    [Fact]
    public async Task Counts_when_it_comes_again_in_time_and_its_receipts_say_which_of_the_two_does()
    {
        var (play, vote) = await CalledAsync();
        await using var _ = play;
        var early = play.Mailbox("2020-06-26 12:30", uid: 1);
        (await ReceiveAsync(play, vote, early)).ShouldHaveSingleItem().ShouldBeOfType<VoteEvent.LetterReceived>().Letter.ShouldBe(1);
        (await ReceiveAsync(play, vote, play.Portal())).ShouldHaveSingleItem().ShouldBeOfType<VoteEvent.LetterReceivedAgain>().Letter.ShouldBe(1);

        play.GoTo("2020-06-26 15:00");
        var timely = play.Mailbox("2020-06-26 14:30", uid: 2);
        (await ReceiveAsync(play, vote, timely)).ShouldHaveSingleItem().ShouldBeOfType<VoteEvent.LetterReceived>().Letter.ShouldBe(2);
        (await ReceiveAsync(play, vote, play.Portal())).ShouldHaveSingleItem().ShouldBeOfType<VoteEvent.LetterReceivedAgain>().Letter.ShouldBe(2);
        foreach (var readTwice in (ReceivedBy[])[early, timely])
            (await ReceiveAsync(play, vote, readTwice)).ShouldBeEmpty();

        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, 2, play.Reading(vote, "BEL"), TestContext.Current.CancellationToken));
        Play.Refused(VoteRefusal.LetterDoesNotCount, await play.Letters.ConfirmAsync(vote, Play.OfficerOne, 1, play.Reading(vote, "BEL"), TestContext.Current.CancellationToken));
        foreach (var member in Others)
            await play.VoteAsync(vote, member);
        await CloseAndCountAsync(play, vote);
        var basis = play.Vote(vote).Count!.Basis;
        basis.NotCounted.ShouldBe([new NotCounted(1, WhyNotCounted.BeforeOpening)]);
        basis.Letters.ShouldContain(2);

        await play.RestartAsync();
        await play.PublishAsync(vote, "S/2020/625");
        var bundle = play.Bundle(vote);
        foreach (var (letter, fate) in ((int, LetterFate)[])[(1, LetterFate.BeforeOpening), (2, LetterFate.Counted)])
            ReceiptAudit.Check(ReceiptMaking.Make(play.Live.Database, play.DataPath, vote, letter).ToBytes(), bundle, [play.Key])
                .ShouldSatisfyAllConditions(r => r.Verified.ShouldBeTrue(), r => r.Arrival!.Letter.ShouldBe(letter), r => r.Fate.ShouldBe(fate));
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task Reopens_the_count_when_it_is_found_after_it_to_have_come_in_time_too(bool late)
    {
        var (play, vote) = await CalledAsync();
        await using var _ = play;
        if (!late)
            await ReceiveAsync(play, vote, play.Portal());
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Others)
            await play.VoteAsync(vote, member);
        if (late)
        {
            play.GoTo("2020-06-29 14:00");
            (await ReceiveAsync(play, vote, play.Portal())).ShouldHaveSingleItem().ShouldBeOfType<VoteEvent.LetterReceived>();
        }
        await CloseAndCountAsync(play, vote);

        var found = await ReceiveAsync(play, vote, play.Mailbox("2020-06-28 09:00", uid: 3));
        found.Length.ShouldBe(2);
        found[0].ShouldBeOfType<VoteEvent.LetterReceived>();
        found[1].ShouldBeOfType<VoteEvent.CountReopened>();
    }

    [Theory]
    [InlineData("2020-06-26 13:30"), InlineData("2020-06-29 14:00")]
    public async Task Goes_on_counting_when_a_copy_of_it_comes_too_early_or_too_late(string received)
    {
        var (play, vote) = await CalledAsync();
        await using var _ = play;
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        foreach (var member in Others)
            await play.VoteAsync(vote, member);
        await CloseAndCountAsync(play, vote);

        var copy = play.Mailbox(received, uid: 4);
        (await ReceiveAsync(play, vote, copy)).ShouldHaveSingleItem().ShouldBeOfType<VoteEvent.LetterReceivedAgain>().Letter.ShouldBe(1);
        (await ReceiveAsync(play, vote, copy)).ShouldBeEmpty();
        play.Vote(vote).Count!.Basis.Letters.ShouldContain(1);
        await play.PublishAsync(vote, "S/2020/625");
        play.Bundle(vote).ShouldNotBeEmpty();
    }
}
