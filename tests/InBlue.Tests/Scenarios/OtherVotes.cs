using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using NodaTime;

namespace InBlue.Tests.Scenarios;

[Collection(nameof(Browser))]
public sealed class OtherVotes(Browser browser)
{
    private static readonly string[] Of2020 =
        ["BEL", "CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT", "ZAF", "TUN", "GBR", "USA", "VNM"];

    [Theory]
    [InlineData("2020-03-06 14:00", "2020-03-09 14:00", 71)] // clocks went forward on Sunday 8 March
    [InlineData("2020-10-30 14:00", "2020-11-02 14:00", 73)] // and back on Sunday 1 November
    public async Task A_window_over_a_change_of_the_clocks_keeps_the_hours_that_the_call_states(string opens, string closes, int hours)
    {
        await using var play = await Play.AtAsync(opens[..10] + " 09:00");
        var vote = await play.CallAsync("S/2020/1", opens, closes);
        (play.Vote(vote).Closes - play.Vote(vote).Opens).ShouldBe(Duration.FromHours(hours));
        play.GoTo(closes[..10] + " 13:59:59");
        foreach (var member in Of2020)
            await play.VoteAsync(vote, member);
        play.GoTo(closes);
        await CountAndPublishAsync(play, vote, "S/2020/2", "2500 (2020)");
        play.Vote(vote).Count!.Counts.For.ShouldBe(15);
    }

    [Fact]
    public async Task A_vote_of_December_is_signed_and_announced_by_a_President_who_came_in_January()
    {
        await using var play = await Play.AtAsync("2020-12-30 13:00", councilText: text => text.Replace("\"month\": \"2021-01\", \"member\": \"TUN\"", "\"month\": \"2021-01\", \"member\": \"IND\"", StringComparison.Ordinal));
        var vote = await play.CallAsync("S/2020/1300", "2020-12-30 14:00", "2020-12-31 14:00");
        play.GoTo("2020-12-31 13:00");
        foreach (var member in Of2020)
            await play.VoteAsync(vote, member);
        play.GoTo("2020-12-31 14:00");
        await play.PassTimeAsync();
        play.GoTo("2021-01-01 09:00");
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, "S/2021/1", "2560 (2020)");
        play.Vote(vote).Signed!.President.ShouldBe(new MemberId("IND"));
        play.Vote(vote).HandOvers.ShouldHaveSingleItem().To.ShouldBe(new MemberId("IND"));
        await play.VerifyAsync(browser, vote);
    }

    [Fact]
    public async Task A_Saturday_counts_where_the_call_states_it()
    {
        await using var play = await Play.AtAsync("2020-07-10 15:00");
        var vote = await play.CallAsync("S/2020/684", "2020-07-10 16:00", "2020-07-11 16:00");
        play.GoTo("2020-07-11 15:00");
        foreach (var member in Of2020)
            await play.VoteAsync(vote, member, member is "CHN" or "RUS" or "DOM" ? Position.Abstain : Position.For);
        play.GoTo("2020-07-11 16:00");
        await CountAndPublishAsync(play, vote, "S/2020/700", "2533 (2020)");
        play.Vote(vote).Count!.Outcome.ShouldBe(Outcome.Adopted);
    }

    [Fact]
    public async Task Two_votes_under_one_symbol_are_two_votes()
    {
        await using var play = await Play.AtAsync("2020-07-10 09:00");
        var amendment = await play.CallAsync("S/2020/667", "2020-07-10 10:00", "2020-07-10 12:00");
        Play.Refused(VoteRefusal.AnotherVoteOpen, (await new PuttingToTheVote(play.Changing)
            .CallAsync(play.President, "S/2020/667", play.Terms("2020-07-10 13:00", "2020-07-10 15:00"), TestContext.Current.CancellationToken)).Done);
        play.GoTo("2020-07-10 11:00");
        foreach (var member in Of2020)
            await play.VoteAsync(amendment, member, member is "RUS" or "CHN" ? Position.For : Position.Against);
        play.GoTo("2020-07-10 12:00");
        await CountAndPublishAsync(play, amendment, "S/2020/690", null);
        play.Vote(amendment).Count!.Reason.ShouldBe(Reason.RequiredNumber);

        var (draft, done) = await new PuttingToTheVote(play.Changing).CallAsync(play.President, "S/2020/667", play.Terms("2020-07-10 13:00", "2020-07-10 15:00"), TestContext.Current.CancellationToken);
        Play.Recorded(done);
        draft.Ordinal.ShouldBe(2);
        play.GoTo("2020-07-10 14:00");
        foreach (var member in Of2020)
            await play.VoteAsync(draft, member, member is "RUS" or "CHN" ? Position.Against : Position.For);
        play.GoTo("2020-07-10 15:00");
        await CountAndPublishAsync(play, draft, "S/2020/691", null);
        var vetoed = play.Vote(draft).Count!;
        (vetoed.Outcome, vetoed.Reason, vetoed.Counts.For).ShouldBe((Outcome.NotAdopted, Reason.NegativeVote, 13));
        vetoed.Findings.Single(f => !f.Holds).Members.Select(m => m.Text).ShouldBe(["CHN", "RUS"]);
    }

    [Fact]
    public async Task Competing_drafts_under_one_item_are_called_together_and_a_letter_is_held_that_does_not_say_which()
    {
        await using var play = await Play.AtAsync("2020-10-12 10:00");
        var one = await play.CallAsync("S/2020/1001", "2020-10-12 14:00", "2020-10-13 14:00", "RUS");
        var other = await play.CallAsync("S/2020/1002", "2020-10-12 14:00", "2020-10-13 14:00", "GBR");
        play.Vote(one).Call.Draft.Item.ShouldBe(play.Vote(other).Call.Draft.Item);
        play.GoTo("2020-10-12 15:00");
        await play.VoteAsync(other, "FRA");
        await play.VoteAsync(one, "FRA", Position.Against);

        var text = "Permanent Mission of Belgium\n\nBelgium votes in favour of the draft resolution.\n\n(Signed) Signatory of BEL\nPermanent Representative\n";
        Play.Recorded(await play.Letters.ReceiveAsync(
            one, Play.OfficerOne, LettersInHand.OfText(text), play.Portal(), TestContext.Current.CancellationToken));
        new ProposingReadings(play.Live).Of(one, 2).Why.ShouldContain(WhyHeld.SymbolMissing);
    }

    [Fact]
    public async Task A_timely_letter_found_after_the_count_reopens_it()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Of2020.Take(8))
            await play.VoteAsync(vote, member);
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        play.Vote(vote).Count!.Outcome.ShouldBe(Outcome.NotAdopted);

        play.GoTo("2020-06-29 14:40");
        var found = await play.ReceiveAsync(vote, "RUS", received: play.Mailbox("2020-06-29 13:59:59", uid: 9));
        play.Vote(vote).Count.ShouldBeNull();
        Play.Refused(VoteRefusal.NotCounted, await play.Deciding.SignAsync(vote, play.President, TestContext.Current.CancellationToken));
        Play.Refused(VoteRefusal.LettersOpen, await play.Deciding.CertifyAsync(vote, Play.OfficerOne, TestContext.Current.CancellationToken));
        Play.Recorded(await play.Letters.ConfirmAsync(vote, Play.OfficerOne, found, play.Reading(vote, "RUS"), TestContext.Current.CancellationToken));
        await play.CertifyAndCountAsync(vote);
        play.Vote(vote).Count!.Outcome.ShouldBe(Outcome.Adopted);
        await play.PublishAsync(vote, "S/2020/625");
        await play.VerifyAsync(browser, vote);
    }

    [Fact]
    public async Task A_letter_that_comes_after_the_publication_is_kept_and_changes_nothing()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Of2020.Take(14))
            await play.VoteAsync(vote, member);
        play.GoTo("2020-06-29 14:00");
        await CountAndPublishAsync(play, vote, "S/2020/625", "2531 (2020)");
        play.GoTo("2020-07-03 10:00");
        await play.ReceiveAsync(vote, "VNM", Position.Against);
        Play.Recorded(await play.Publishing.CorrectAsync(vote, Play.OfficerOne, "S/2020/625/Corr.1", "On page 2, for \"fourteen\" read \"14\".\n", "A misprint.", TestContext.Current.CancellationToken));
        Play.Recorded(await play.Publishing.ReissueAsync(vote, Play.OfficerTwo, "The document once more.\n", "Technical reasons.", TestContext.Current.CancellationToken));
        play.Vote(vote).Count!.Counts.Absent.ShouldBe(1);
        await play.VerifyAsync(browser, vote);
    }

    [Fact]
    public async Task The_chair_passes_to_the_next_in_English_alphabetical_order_and_to_nobody_else()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-29 14:00");
        var france = play.President;
        Play.Refused(VoteRefusal.NotNextInOrder, await play.Deciding.CedeChairAsync(vote, france, new MemberId("IDN"), "Directly concerned.", TestContext.Current.CancellationToken));
        Play.Refused(VoteRefusal.PresidentOnly, await play.Deciding.CedeChairAsync(vote, Play.Delegate(new MemberId("DEU")), new MemberId("IDN"), "Mine.", TestContext.Current.CancellationToken));
        Play.Recorded(await play.Deciding.CedeChairAsync(vote, france, new MemberId("DEU"), "Directly concerned.", TestContext.Current.CancellationToken));
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Of2020)
            await play.VoteAsync(vote, member);
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        Play.Recorded(await play.Deciding.NumberAsync(vote, Play.OfficerOne, "2531 (2020)", TestContext.Current.CancellationToken));
        Play.Refused(VoteRefusal.PresidentOnly, await play.Deciding.SignAsync(vote, france, TestContext.Current.CancellationToken));
        Play.Recorded(await play.Deciding.SignAsync(vote, Play.Delegate(new MemberId("DEU")), TestContext.Current.CancellationToken));
        await play.AnnounceAndPublishAsync(vote, "S/2020/625");
        await play.VerifyAsync(browser, vote);
    }

    [Fact]
    public async Task Fifteen_letters_at_the_same_moment_are_all_on_file()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/600", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-29 13:59:59");
        var sent = Of2020.Select(member => Task.Run(() => play.Letters.ReceiveAsync(
            vote, Play.OfficerOne, new LetterInHand(System.Text.Encoding.UTF8.GetBytes(Play.LetterText(new MemberId(member), vote.Draft, Position.For)), FileForm.Text, null), play.Portal(), TestContext.Current.CancellationToken)));
        foreach (var done in await Task.WhenAll(sent))
            Play.Recorded(done);
        play.Vote(vote).Letters.Keys.ShouldBe(Enumerable.Range(1, 15));
    }

    private async Task CountAndPublishAsync(Play play, InBlue.Record.Entries.VoteName vote, string document, string? resolution)
    {
        await play.PassTimeAsync();
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, document, resolution ?? "none");
        await play.VerifyAsync(browser, vote);
    }
}
