using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Receipts;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Scenarios;
using InBlue.Web.Published;

namespace InBlue.Tests.Receipts;

/// <summary>Where what a vote's entry said is gone, the rest is still told, and nothing is said of what may have been in it.</summary>
public sealed class WithheldArrivals
{
    [Fact]
    public async Task The_other_letters_have_their_receipts_and_what_is_withheld_is_named()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        play.GoTo("2020-06-26 15:00");
        await play.ReceiveAsync(vote, "BEL");
        await play.ReceiveAsync(vote, "EST");
        play.GoTo("2020-06-26 15:10");
        await play.ReceiveAsync(vote, "BEL"); // the same bytes again
        var whole = RecordedArrivals.Load(play.Live.Database, vote);
        (whole.All.Length, whole.Withheld.Length, whole.All[2].Letter).ShouldBe((3, 0, 1));
        var gone = play.Live.Database.EntriesOf(vote).First(e => Payload.Read(e.Payload!.Value.Span).Kind == "letter.received").Number; // Belgium's
        var receipt = ReceiptMaking.Make(play.Live.Database, play.DataPath, vote, 1);
        using (var write = play.Live.Database.BeginWrite(vote.Council))
        {
            write.EraseEntry(vote.Council, gone);
            write.Commit();
        }

        var arrivals = RecordedArrivals.Load(play.Live.Database, vote);
        (arrivals.All.ShouldHaveSingleItem().Letter, arrivals.Withheld.ShouldHaveSingleItem()).ShouldBe((2, gone));
        arrivals.LastRecordedAt.ShouldBe(whole.LastRecordedAt);
        ReceiptMaking.Make(play.Live.Database, play.DataPath, vote, 2).Receipt.File.ToString().ShouldBe(whole.All[1].File.Digest);
        Should.Throw<RecordUnusableException>(() => ReceiptMaking.Make(play.Live.Database, play.DataPath, vote, 1)).Message.ShouldContain($"Withheld of this vote: entries {gone}.");

        var letters = new PublishedLetters(play.Live.Database, isPublic: v => v == vote);
        letters.WithheldOf(vote).ShouldBe([gone]);
        letters.Of(receipt.Receipt).ShouldBeNull();
        letters.WithheldOf(vote with { Ordinal = 2 }).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_vote_of_which_nothing_can_be_read_says_nothing_and_accuses_nobody()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        var entries = play.Live.Database.EntriesOf(vote);
        using (var write = play.Live.Database.BeginWrite(vote.Council))
        {
            foreach (var entry in entries)
                write.EraseEntry(vote.Council, entry.Number);
            write.Commit();
        }
        var arrivals = RecordedArrivals.Load(play.Live.Database, vote);
        (arrivals.All.Length, arrivals.Withheld.Length, arrivals.LastRecordedAt).ShouldBe((0, entries.Length, ""));
        arrivals.MayEndBefore(new Receipt(play.Key.Origin, vote, Digest.Of("x"u8), "2020-06-26T19:00:00.000Z", "2020-06-26T19:00:00.000Z")).ShouldBeTrue();
    }
}
