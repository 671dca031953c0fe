using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Receipts;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Receipts;

/// <summary>Receipts as a real vote gives them out, letter by letter, before its end.</summary>
public sealed class PromisedAtOnce
{
    private const string Symbol = "S/2020/600";

    private static SignedReceipt Receipt(Play play, VoteName vote, int letter) => ReceiptMaking.Make(play.Live.Database, play.DataPath, vote, letter);

    [Fact]
    public async Task Each_letter_has_its_receipt_at_once_the_same_each_time_and_finds_itself_in_the_published_record()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync(Symbol, "2020-06-26 14:00", "2020-06-29 14:00");
        var given = new List<(byte[] Receipt, LetterFate Fate)>();
        async Task PromiseAsync(Task<int> letter, LetterFate fate) => given.Add((Receipt(play, vote, await letter).ToBytes(), fate));

        await PromiseAsync(play.ReceiveAsync(vote, "VNM", Position.Abstain), LetterFate.BeforeOpening);
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Verifying.Live.GoodVotes.Ten)
            await PromiseAsync(play.VoteAsync(vote, member), LetterFate.Counted);
        await PromiseAsync(play.VoteAsync(vote, "BEL", Position.Against), LetterFate.Superseded);
        var held = await play.ReceiveAsync(vote, "TUN");
        await PromiseAsync(Task.FromResult(held), LetterFate.RuledOut);
        Play.Recorded(await play.Letters.HoldAsync(vote, Play.OfficerOne, held, [WhyHeld.NoSignatureSeen], TestContext.Current.CancellationToken));
        Play.Recorded(await play.Letters.RuleAsync(vote, play.President, held, null, "Nobody signed it.", TestContext.Current.CancellationToken));
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        await PromiseAsync(play.ReceiveAsync(vote, "ZAF"), LetterFate.Late);
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.RestartAsync();
        await play.PublishAsync(vote, "S/2020/625");
        var published = play.Bundle(vote);
        play.GoTo("2020-07-01 10:00");
        var (found, late) = (await play.ReceiveAsync(vote, "USA", received: play.Mailbox("2020-06-29 13:00", uid: 3)), await play.ReceiveAsync(vote, "GBR"));

        for (var letter = 1; letter <= given.Count; letter++)
        {
            var (receipt, fate) = given[letter - 1];
            Receipt(play, vote, letter).ToBytes().ShouldBe(receipt);
            var report = ReceiptAudit.Check(receipt, published, [play.Key]);
            (report.Verified, report.Arrival?.Letter, report.Fate).ShouldBe((true, letter, fate));
        }
        foreach (var (after, fate) in ((int, LetterFate)[])[(found, LetterFate.AfterTheCount), (late, LetterFate.Late)])
        {
            var receipt = Receipt(play, vote, after).ToBytes();
            ReceiptAudit.Check(receipt, published, [play.Key]).Why.ShouldBe(WhyNotShown.BundleOlder);
            ReceiptAudit.Check(receipt, play.Bundle(vote), [play.Key]).Fate.ShouldBe(fate);
        }
    }

    /// <summary>The first to write and the fourth are promised the same, by votes in which everything else differs.</summary>
    [Fact]
    public async Task It_tells_nothing_of_other_letters_of_the_size_of_the_log_or_of_a_position()
    {
        var bodies = new List<string>();
        foreach (var others in (string[][])[[], ["CHN", "FRA", "RUS"]])
        {
            await using var play = await Play.AtAsync("2020-06-26 13:00");
            var vote = await play.CallAsync(Symbol, "2020-06-26 14:00", "2020-06-29 14:00");
            play.GoTo("2020-06-26 15:00");
            foreach (var member in others)
                await play.VoteAsync(vote, member, Position.Against);
            bodies.Add(Receipt(play, vote, await play.ReceiveAsync(vote, "BEL")).Receipt.Body);
        }
        bodies[1].ShouldBe(bodies[0]);
    }

    /// <summary>Who sends the very bytes that another has sent is promised its own arrival, and learns nothing of the first.</summary>
    [Fact]
    public async Task A_letter_that_comes_again_has_a_receipt_of_that_arrival()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync(Symbol, "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        foreach (var member in Verifying.Live.GoodVotes.Ten)
            await play.VoteAsync(vote, member);
        play.GoTo("2020-06-26 16:00");
        await play.ReceiveAsync(vote, "BEL");
        var again = ReceiptMaking.Make(play.Live.Database, play.DataPath, vote, 1, Play.At("2020-06-26 16:00"));
        (again.Receipt.Received, again.Receipt.Recorded).ShouldBe(("2020-06-26T20:00:00.000Z", "2020-06-26T20:00:00.000Z"));
        Receipt(play, vote, 1).Receipt.Received.ShouldBe("2020-06-26T19:00:00.000Z");

        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, "S/2020/625");
        foreach (var receipt in (SignedReceipt[])[again, Receipt(play, vote, 1)])
            (ReceiptAudit.Check(receipt.ToBytes(), play.Bundle(vote), [play.Key]) is { Verified: true, Arrival.Letter: 1, Fate: LetterFate.Counted }).ShouldBeTrue();
    }

    [Theory]
    [InlineData(Stores.Sqlite), InlineData(Stores.Postgres)]
    public async Task On_every_store(string store)
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", store: store);
        var vote = await play.CallAsync(Symbol, "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        var letter = await play.VoteAsync(vote, "BEL");
        var receipt = Receipt(play, vote, letter);
        receipt.IsSignedBy(play.Key).ShouldBeTrue();
        receipt.Receipt.Received.ShouldBe("2020-06-26T19:00:00.000Z");
    }
}
