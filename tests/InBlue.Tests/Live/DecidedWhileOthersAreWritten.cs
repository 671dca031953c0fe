using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Tests.Live.Forms;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>Letters that come while others are being written are decided upon those, and again where those do not come about.</summary>
public sealed class DecidedWhileOthersAreWritten : IDisposable
{
    private readonly Interrupted database = new(new MemoryRecord());
    private readonly FakeClock clock = new(Play.At("2020-06-26 13:00"));

    [Theory]
    [InlineData(null)]
    [InlineData(false)] // the disk takes nothing
    [InlineData(true)] // it takes everything and says that it did not
    public async Task Each_letter_is_there_once_with_its_receipts_and_its_own_number(bool? fault)
    {
        await using var office = OfficeOn.Database(database, OfficeOn.NewKey(), clock);
        await office.RegisterAsync("FRA", "BEL");
        await office.CallAsync();
        office.GoTo("2020-06-26 15:00");
        using var atTheDisk = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        database.OnCall = call =>
        {
            if (call != "Commit" || goOn.IsSet)
                return;
            atTheDisk.Set();
            goOn.Wait(OfficeOn.Cancel);
        };
        if (fault is { } after)
            database.FailAt(new Interruption("Commit", 1, after));

        // The first is held at the disk by another thread than the line's, since more wait behind it.
        var letters = Enumerable.Range(0, 60).Select(n => $"A letter with the mark {n}.").ToArray();
        var told = letters.Select(text => Task.Run(() => ReceiveAsync(office, text), OfficeOn.Cancel)).ToArray();
        atTheDisk.Wait(OfficeOn.Cancel);
        goOn.Set();

        var heard = await Task.WhenAll(told.Select(async t => await Xunit.Record.ExceptionAsync(() => t)));
        if (fault is null)
            heard.ShouldAllBe(e => e == null);
        foreach (var e in heard)
            (e is null || e == Interrupted.Fault).ShouldBeTrue();
        for (var i = 0; i < letters.Length; i++)
        {
            if (heard[i] is not null)
                await ReceiveAsync(office, letters[i]); // whoever heard of a fault sends it again
        }

        var onFile = office.Vote.Letters.Values.ToArray();
        onFile.Length.ShouldBe(letters.Length);
        onFile.Select(l => l.Number).ShouldBe(Enumerable.Range(1, letters.Length));
        onFile.Select(l => l.Arrival.File.Digest).Distinct().Count().ShouldBe(letters.Length);
        foreach (var letter in onFile)
            office.Vote.Papers.Count(p => p.Paper == PaperKind.Receipt && p.Letter == letter.Number).ShouldBe(2);
        SameFacts.Are(office.Vote, Vote.Fold(office.Facts())).ShouldBeTrue(); // what is in memory is what the record makes
        office.ShouldVerify();
    }

    private static async Task ReceiveAsync(OfficeOn office, string text) =>
        (await office.Letters.ReceiveAsync(OfficeOn.First, Play.Delegate(new MemberId("BEL")), OfficeOn.Letter(text), office.Portal(), OfficeOn.Cancel))
            .ShouldBeOfType<Done<VoteEvent, VoteRefusal>.Recorded>();

    public void Dispose() => database.Dispose();
}
