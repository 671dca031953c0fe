using System.Diagnostics;
using System.Globalization;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Practice;
using InBlue.Web.Desk;
using NodaTime;

namespace InBlue.Bench;

/// <summary>From a letter's last byte to its durable receipt, and from the end of a vote to its published document. Every use case is the real one.</summary>
internal static class LiveBench
{
    private const int AtOnce = 200;

    public static async Task RunAsync(string folder)
    {
        foreach (var seats in (int[])[15, 193])
        {
            var rounds = new List<double[]>();
            for (var round = 0; round < 5; round++)
                rounds.Add(await PlayAsync(Path.Combine(folder, $"live-{seats}-{round}.db"), seats, round == 4));
            string[] parts = ["close", "drain, certify twice, count", "number, sign, announce", "publish"];
            foreach (var (part, at) in parts.Append("closing, counting and publishing in all").Select((p, at) => (p, at)))
            {
                var times = rounds[1..4].Select(r => at == parts.Length ? r[0] + r[1] + r[3] : r[at]).Order().ToArray(); // the first warms up
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{$"{seats} seats: {part}",-60} {times[times.Length / 2],10:F2} ms  [{times[0]:F2} .. {times[^1]:F2}]"));
            }
        }
    }

    private static async Task<double[]> PlayAsync(string path, int seats, bool withReceipts)
    {
        var file = LiveCouncil.Of(seats);
        var council = CouncilFile.Read(file) switch
        {
            CouncilReading.Accepted accepted => accepted.Council,
            CouncilReading.Refused refused => throw new InvalidOperationException(string.Join("; ", refused.Faults.Take(3))),
            _ => throw new UnreachableException(),
        };
        PracticeClock.TryBegin(path, PracticeCast.Starts.InZoneStrictly(council.Zone).ToInstant());
        await using var office = LiveOffice.Open(path, council, file, "bench.example");
        var symbol = await PracticeCast.TakePlacesAsync(office, default) ?? throw new InvalidOperationException("no draft");
        var president = PracticeCast.DelegateOf(council.PresidentIn(new YearMonth(2020, 6))!.Value);
        OffsetDateTime At(int day) => new LocalDateTime(2020, 6, day, 14, 0).InZoneStrictly(council.Zone).ToOffsetDateTime();
        var terms = new CallTerms(new LocalDate(2020, 6, 26), At(26), At(29), council.Zone.Id);
        var (vote, called) = await new PuttingToTheVote(office.Changing).CallAsync(president, symbol, terms, default);
        Must(called);
        await office.MoveClockAsync(terms.Opens.ToInstant(), default);

        var letters = council.SeatsOn(new LocalDate(2020, 6, 29)).Select(s => council.Find(s.Member)!).Select(m => (m, Text(m, symbol))).ToArray();
        foreach (var (member, text) in letters)
            Must(await ReceiveAsync(member, text));
        if (withReceipts)
            await ReceiptsAsync(seats, letters[0].Item2, text => FromAsync(PracticeCast.OfficerOne, text)); // an officer, whom no delegation's share binds
        foreach (var letter in office.Live.Vote(vote)!.State.Letters.Values.Take(seats))
            Must(await office.Letters.ConfirmAsync(vote, PracticeCast.OfficerOne, letter.Number, office.Readings.Of(vote, letter.Number).Reading!, default));
        return await EndAsync(office, vote, terms.Closes.ToInstant(), president);

        byte[] Text(Member member, string draft) =>
            Encoding.UTF8.GetBytes(ModelLetter.Of(member, draft, office.Live.Vote(vote)!.State, Position.For, new LocalDate(2020, 6, 26)).ReplaceLineEndings("\n"));

        Task<Done<VoteEvent, VoteRefusal>> ReceiveAsync(Member member, byte[] text) => FromAsync(PracticeCast.DelegateOf(member.Id), text);

        Task<Done<VoteEvent, VoteRefusal>> FromAsync(Procedure.People.PersonId by, byte[] text) => office.Letters.ReceiveAsync(
            vote, by, LettersInHand.Of(ReceivedFile.Open(text, "letter.txt")), new ReceivedBy(new ChannelId("portal"), office.Live.Now, new Proof.ByServer()), default);
    }

    /// <summary>The letters of this part are copies with a mark of their own, so that each is another letter; they stay unconfirmed.</summary>
    private static async Task ReceiptsAsync(int seats, byte[] text, Func<byte[], Task<Done<VoteEvent, VoteRefusal>>> receive)
    {
        if (seats != 15)
            return;
        byte[] Another(int number) => [.. text, .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\nCopy {number}\n"))];
        var alone = new double[AtOnce];
        for (var i = 0; i < AtOnce; i++)
        {
            var letter = Another(i);
            var watch = Stopwatch.StartNew();
            Must(await receive(letter));
            alone[i] = watch.Elapsed.TotalMilliseconds;
        }
        Print("from a letter's last byte to its receipt, alone", alone);
        for (var round = 1; round <= 4; round++)
        {
            var first = AtOnce * round;
            var together = Stopwatch.StartNew();
            var each = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => Task.Run(async () =>
            {
                Must(await receive(Another(first + i)));
                return together.Elapsed.TotalMilliseconds;
            })));
            Print($"the same with {AtOnce} letters at once, from the first's, round {round}", each);
        }
    }

    private static async Task<double[]> EndAsync(LiveOffice office, VoteName vote, Instant end, Procedure.People.PersonId president)
    {
        var (one, two) = (PracticeCast.OfficerOne, PracticeCast.OfficerTwo);
        var close = Stopwatch.StartNew();
        await office.MoveClockAsync(end, default);
        close.Stop();
        var count = Stopwatch.StartNew();
        foreach (var channel in ClosingDecisions.NotDrained(office.Live.Vote(vote)!.State, office.Live.Council))
            Must(await office.Deciding.DrainAsync(vote, one, channel, office.Live.Now, 0, default));
        if (office.Live.Vote(vote)!.State.Letters.Count > office.Live.Council.SeatsOn(new LocalDate(2020, 6, 29)).Length)
            return [double.NaN, double.NaN, double.NaN, double.NaN]; // the round that took the receipts has letters that nobody confirmed
        Must(await office.Deciding.CertifyAsync(vote, one, default));
        Must(await office.Deciding.CertifyAsync(vote, two, default));
        Must(await office.Deciding.CountAsync(vote, one, default));
        count.Stop();
        var result = Stopwatch.StartNew();
        Must(await office.Deciding.NumberAsync(vote, one, "2531 (2020)", default));
        Must(await office.Deciding.SignAsync(vote, president, default));
        Must(await office.Deciding.AnnounceAsync(vote, one, null, "by videoconference", default));
        result.Stop();
        foreach (var of in ResultDecisions.WithoutEdition(office.Live.Vote(vote)!.State)) // days of editors' work, not the program's
            Must(await office.Publishing.ApproveAsync(vote, two, one, of, Editing.Of(office.Live, vote, of, edited: null, Language.English)!, default));
        var publish = Stopwatch.StartNew();
        Must(await office.Publishing.PublishAsync(vote, one, office.NextSymbol()!, default));
        publish.Stop();
        var report = BundleAudit.Check(BundleMaking.Make(office.Live.Database, vote), VerifierKey.TryParse(office.Live.Database.Head(office.Live.Council.Id.Text)!.Key));
        return report.Verified ? [close.Elapsed.TotalMilliseconds, count.Elapsed.TotalMilliseconds, result.Elapsed.TotalMilliseconds, publish.Elapsed.TotalMilliseconds]
            : throw new InvalidOperationException($"not verified: {string.Join("; ", report.Faults.Take(5))}");
    }

    private static void Print(string what, double[] times)
    {
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60} {times[times.Length / 2],10:F2} ms  [{times[0]:F2} .. {times[^1]:F2}]"));
    }

    private static void Must<TEvent, TRefusal>(Done<TEvent, TRefusal> done) where TEvent : class where TRefusal : struct, Enum
    {
        if (done is Done<TEvent, TRefusal>.Refused { Why: var why })
            throw new InvalidOperationException($"refused: {why}");
    }
}
