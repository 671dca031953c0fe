using InBlue.Procedure.WrittenVotes;
using InBlue.Tests.Live.Forms;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>Letters that come while others are being written are decided upon those, and again where those do not come about.</summary>
public sealed class DecidedWhileOthersAreWritten
{
    [Theory]
    [InlineData(null)]
    [InlineData(false)] // the disk takes nothing
    [InlineData(true)] // it takes everything and says that it did not
    public async Task Each_letter_is_there_once_with_its_receipts_and_its_own_number(bool? fault)
    {
        using var database = new Interrupted(new MemoryRecord());
        await using var office = OfficeOn.Database(database, OfficeOn.NewKey(), new FakeClock(Play.At("2020-06-26 13:00")));
        await office.RegisterAsync("FRA", "BEL");
        await office.CallAsync();
        office.GoTo("2020-06-26 15:00");
        using var held = database.HoldAtCommit(OfficeOn.Cancel);
        if (fault is { } after)
            database.FailAt(new Interruption("Commit", 1, after));

        // The first is held at the disk by another thread than the line's, since more wait behind it.
        var letters = Enumerable.Range(0, 60).Select(n => $"A letter with the mark {n}.").ToArray();
        var told = letters.Select(text => Task.Run(async () => Play.Recorded(await WholeVote.ReceiveAsync(office, text)), OfficeOn.Cancel)).ToArray();
        held.WaitUntilThere();
        held.LetGo();

        var heard = await Task.WhenAll(told.Select(async t => await Xunit.Record.ExceptionAsync(() => t)));
        heard.ShouldAllBe(e => e == null || e == Interrupted.Fault);
        heard.Any(e => e is not null).ShouldBe(fault is not null);
        for (var i = 0; i < letters.Length; i++)
        {
            if (heard[i] is not null)
                Play.Recorded(await WholeVote.ReceiveAsync(office, letters[i])); // whoever heard of a fault sends it again
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
}
