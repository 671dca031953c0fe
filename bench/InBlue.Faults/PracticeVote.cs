using System.Globalization;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Practice;
using InBlue.Secretariat.Storage;
using InBlue.Web.Desk;
using NodaTime;

namespace InBlue.Faults;

/// <summary>One vote of the shipped council by the real use cases: called, with a letter of every member, open for more; and later taken to its publication.</summary>
public static class PracticeVote
{
    private static readonly byte[] CouncilFileBytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"));

    public static readonly Council Council = ((CouncilReading.Accepted)CouncilFile.Read(CouncilFileBytes)).Council;

    /// <summary>As another program would open it, with nothing in its memory.</summary>
    public static LiveOffice Open(RecordPlace place) => LiveOffice.Open(place, Council, CouncilFileBytes, "faults.example");

    public static async Task<VoteName> BeginAsync(RecordPlace place)
    {
        PracticeClock.TryBegin(place.DataPath, PracticeCast.Starts.InZoneStrictly(Council.Zone).ToInstant());
        await using var office = Open(place);
        var symbol = await PracticeCast.TakePlacesAsync(office, default) ?? throw new InvalidOperationException("There is no draft.");
        OffsetDateTime At(int day) => new LocalDateTime(2020, 6, day, 14, 0).InZoneStrictly(Council.Zone).ToOffsetDateTime();
        var terms = new CallTerms(new LocalDate(2020, 6, 26), At(26), At(29), Council.Zone.Id);
        var (vote, called) = await new PuttingToTheVote(office.Changing).CallAsync(President, symbol, terms, default);
        Must(called);
        await office.MoveClockAsync(terms.Opens.ToInstant(), default);
        foreach (var member in Council.SeatsOn(new LocalDate(2020, 6, 29)).Select(s => Council.Find(s.Member)!))
        {
            var text = ModelLetter.Of(member, symbol, office.Live.Vote(vote)!.State, Position.For, new LocalDate(2020, 6, 26)).ReplaceLineEndings("\n");
            await ReceiveAsync(office, vote, text);
        }
        foreach (var letter in office.Live.Vote(vote)!.State.Letters.Values)
            Must(await office.Letters.ConfirmAsync(vote, PracticeCast.OfficerOne, letter.Number, office.Readings.Of(vote, letter.Number).Reading!, default));
        return vote;
    }

    /// <summary>The digest of the letter that was acknowledged: one that is sent again, since nobody could tell whether it was written, may be there already.</summary>
    public static async Task<string> ReceiveAsync(LiveOffice office, VoteName vote, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var received = new ReceivedBy(new ChannelId("portal"), office.Live.Now, new Proof.ByServer());
        var letter = LettersInHand.Of(ReceivedFile.Open(bytes, "letter.txt"));
        Must(await office.Letters.ReceiveAsync(vote, PracticeCast.OfficerOne, letter, received, default));
        return Digest.Of(bytes).ToString();
    }

    /// <summary>What nobody has read is ruled out, as a chair would; then counted, signed, published. Gives the vote's bundle, which our verifier has verified.</summary>
    public static async Task<(byte[] Bundle, VerifierKey Key)> PublishAsync(RecordPlace place, VoteName vote)
    {
        await using var office = Open(place);
        Vote State() => office.Live.Vote(vote)!.State;
        await office.MoveClockAsync(State().Closes, default);
        var (one, two) = (PracticeCast.OfficerOne, PracticeCast.OfficerTwo);
        await Parallel.ForEachAsync(State().Letters.Values.Where(l => l.StandingIn(State().Call.Call, 1) is LetterStanding.Open).Select(l => l.Number).ToArray(), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (number, cancel) =>
        {
            Must(await office.Letters.HoldAsync(vote, one, number, [WhyHeld.Unreadable], cancel));
            Must(await office.Letters.RuleAsync(vote, President, number, null, "It cannot be made out.", cancel));
        });
        foreach (var channel in ClosingDecisions.NotDrained(State(), Council))
            Must(await office.Deciding.DrainAsync(vote, one, channel, office.Live.Now, 0, default));
        Must(await office.Deciding.CertifyAsync(vote, one, default));
        Must(await office.Deciding.CertifyAsync(vote, two, default));
        Must(await office.Deciding.CountAsync(vote, one, default));
        Must(await office.Deciding.NumberAsync(vote, one, "2531 (2020)", default));
        Must(await office.Deciding.SignAsync(vote, President, default));
        Must(await office.Deciding.AnnounceAsync(vote, one, null, "by videoconference", default));
        if (State().OpenIncident is not null)
            Must(await office.Deciding.CloseIncidentAsync(vote, one, "The server was down.", default));
        foreach (var of in ResultDecisions.WithoutEdition(State()))
            Must(await office.Publishing.ApproveAsync(vote, two, one, of, Editing.Of(office.Live, vote, of, edited: null, Language.English)!, default));
        Must(await office.Publishing.PublishAsync(vote, one, office.NextSymbol()!, default));
        var (bundle, key) = (BundleMaking.Make(office.Live.Database, vote), VerifierKey.TryParse(office.Live.Database.Head(vote.Council)!.Key)!);
        var report = BundleAudit.Check(bundle, key);
        return report.Verified ? (bundle, key) : throw new FaultFoundException($"The bundle does not verify: {string.Join("; ", report.Faults.Take(5))}");
    }

    private static PersonId President => PracticeCast.DelegateOf(Council.PresidentIn(new YearMonth(2020, 6))!.Value);

    private static IEnumerable<TEvent> Must<TEvent, TRefusal>(Done<TEvent, TRefusal> done) where TEvent : class where TRefusal : struct, Enum => done is Done<TEvent, TRefusal>.Recorded recorded
        ? recorded.Events
        : throw new FaultFoundException(string.Create(CultureInfo.InvariantCulture, $"Refused: {((Done<TEvent, TRefusal>.Refused)done).Why}"));
}
