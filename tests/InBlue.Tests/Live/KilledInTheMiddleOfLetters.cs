using System.Globalization;
using InBlue.Procedure.WrittenVotes;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime.Testing;
using static InBlue.Tests.Live.OfficeOn;

namespace InBlue.Tests.Live;

/// <summary>A real second process that takes in letters and is killed in the middle of them, again and again; then the vote goes on to its end.</summary>
public abstract class KilledInTheMiddleOfLetters(ITestRecord folder) : IDisposable
{
    private const string Call = "receive-until-killed";

    /// <summary>The other process: it says on its output which letters were acknowledged, and nothing before.</summary>
    public static async Task<int?> RunIfAskedAsync(string[] args)
    {
        if (args is not [Call, var place, var run])
            return null;
        await using var office = At(OtherProcess.PlaceOf(place), new FakeClock(Play.At("2020-06-26 15:00")));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(client => Task.Run(async () =>
        {
            for (var n = 0; ; n++)
            {
                var received = Play.Recorded(await WholeVote.ReceiveAsync(office, $"Letter {run}.{client}.{n}\n")).OfType<VoteEvent.LetterReceived>().Single();
                lock (Console.Out)
                    Console.Out.WriteLine(received.File.Digest);
            }
        })));
        return 0;
    }

    [Fact]
    public async Task Every_acknowledged_letter_is_on_file_once_with_its_receipt_and_the_vote_goes_on()
    {
        var clock = new FakeClock(Play.At("2020-06-26 13:00"));
        await using (var office = At(folder.Place, clock))
        {
            await office.RegisterAsync("FRA");
            await office.CallAsync();
        }
        var acknowledged = new List<string>();
        for (var run = 0; run < 3; run++)
        {
            acknowledged.AddRange(await ReceiveAndKillAsync(run, after: 12 + 7 * run));
            clock.Reset(Play.At("2020-06-26 15:00"));
            await using var office = At(folder.Place, clock);
            var letters = office.Vote.Letters.Values.ToList();
            letters.Select(l => l.Arrival.File.Digest).Distinct().Count().ShouldBe(letters.Count);
            acknowledged.Except(letters.Select(l => l.Arrival.File.Digest)).ShouldBeEmpty();
            foreach (var letter in letters)
            {
                office.Live.Bytes(letter.Arrival.File).ShouldNotBeNull();
                office.Vote.Papers.Count(p => p.Paper is PaperKind.Receipt && p.Letter == letter.Number).ShouldBe(2); // in English and in French
            }
            office.ShouldVerify();
        }

        await using var after = At(folder.Place, clock);
        await Settling.PublishAsync(after);
        after.Vote.Count!.Counts.Absent.ShouldBe(15);
        after.ShouldVerify();
    }

    private async Task<List<string>> ReceiveAndKillAsync(int run, int after)
    {
        using var process = OtherProcess.Start(Call, OtherProcess.TextOf(folder), run.ToString(CultureInfo.InvariantCulture));
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(Cancel) is { } line)
        {
            said.Add(line);
            if (said.Count == after)
                process.Kill();
        }
        await process.WaitForExitAsync(Cancel);
        said.Count.ShouldBeGreaterThanOrEqualTo(after);
        return said;
    }

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class KilledInTheMiddleOfLettersOnSqlite() : KilledInTheMiddleOfLetters(new SqliteFolder());

public sealed class KilledInTheMiddleOfLettersOnPostgres() : KilledInTheMiddleOfLetters(new PostgresDatabase());
