using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;
using InBlue.Tests.Verifying;
using NodaTime;
using NodaTime.Testing;
using NodaTime.Text;

namespace InBlue.Tests.Scenarios;

/// <summary>A council at work on a clock that the test moves: every use case is the real one, on a real record.</summary>
internal sealed class Play : IAsyncDisposable
{
    public static readonly PersonId OfficerOne = new("officer.one"), OfficerTwo = new("officer.two"), Director = new("director");

    private readonly ITestRecord folder;
    private readonly byte[] councilFile;
    private OpenRecord record;

    private Play(FakeClock clock, byte[] councilFile, Council council, ITestRecord folder)
    {
        (Clock, this.councilFile, Council, this.folder) = (clock, councilFile, council, folder);
        record = null!;
        Open();
    }

    public FakeClock Clock { get; }

    public OpenRecord Record => record;

    public Council Council { get; }

    public RecordPlace Place => folder.Place;

    public string DataPath => Place.DataPath;

    public LiveRecord Live { get; private set; } = null!;

    public ChangingVotes Changing { get; private set; } = null!;

    public TakingLetters Letters => new(Changing);

    public Deciding Deciding => new(Changing);

    public Publishing Publishing => new(Changing);

    public static async Task<Play> AtAsync(string local, string zone = "America/New_York", Func<string, string>? councilText = null, string store = Stores.Sqlite)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"));
        var bytes = Encoding.UTF8.GetBytes(councilText is null ? text : councilText(text));
        var council = ((CouncilReading.Accepted)CouncilFile.Read(bytes)).Council;
        var play = new Play(new FakeClock(At(local, zone)), bytes, council, Stores.New(store));
        await play.PutOnFileAsync();
        return play;
    }

    public static Instant At(string local, string zone = "America/New_York") =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss").Parse(local.Length == 16 ? local + ":00" : local).Value.InZoneStrictly(DateTimeZoneProviders.Tzdb[zone]).ToInstant();

    /// <summary>The clock only goes forward.</summary>
    public void GoTo(string local)
    {
        var to = At(local, Council.Zone.Id);
        to.ShouldBeGreaterThanOrEqualTo(Clock.GetCurrentInstant());
        Clock.Reset(to);
    }

    /// <summary>Everything in memory is gone, as after a power cut.</summary>
    public async Task RestartAsync()
    {
        await record.DisposeAsync();
        Open();
    }

    public Task PassTimeAsync(Instant? lastSeen = null) => new TheEnd(Changing).PassAsync(lastSeen, CancellationToken.None);

    public CallTerms Terms(string opens, string closes) => new(
        LocalDatePattern.Iso.Parse(opens[..10]).Value,
        At(opens, Council.Zone.Id).InZone(Council.Zone).ToOffsetDateTime(), At(closes, Council.Zone.Id).InZone(Council.Zone).ToOffsetDateTime(), Council.Zone.Id);

    /// <summary>A draft submitted, put in blue and called.</summary>
    public async Task<VoteName> CallAsync(string symbol, string opens, string closes, string sponsor = "FRA", bool practice = false)
    {
        var drafts = new HandlingDrafts(Live);
        var text = new DraftTextRead($"Draft {symbol}\n\nConcerned by the matter,\n\n1. Decides to remain seized of it.\n", 1, 1);
        Recorded(await drafts.SubmitAsync(OfficerOne, symbol, "The situation in Mali", [new MemberId(sponsor)], Language.English, text, practice, null, default));
        Recorded(await drafts.PutInBlueAsync(OfficerOne, symbol, default));
        var (vote, done) = await new PuttingToTheVote(Changing).CallAsync(President, symbol, Terms(opens, closes), default);
        Recorded(done);
        return vote;
    }

    /// <summary>The permanent representative of the member that presides now.</summary>
    public PersonId President => Delegate(Council.PresidentIn(Clock.GetCurrentInstant().InZone(Council.Zone).Date.ToYearMonth())!.Value);

    public static PersonId Delegate(MemberId member) => new($"pr.{member.Text.ToLowerInvariant()}");

    public static string NameOf(MemberId member) => $"Signatory of {member.Text}";

    /// <summary>A member's letter as text, with the words of its position.</summary>
    public static string LetterText(MemberId member, string symbol, Position position, string? signatory = null) =>
        $"Permanent Mission {member.Text}\n\n{member.Text} {Verb(position)} {symbol}.\n\n(Signed) {signatory ?? NameOf(member)}\nPermanent Representative\n";

    /// <summary>Received in the portal now, and confirmed by the first officer; gives the letter's number.</summary>
    public async Task<int> VoteAsync(VoteName vote, string member, Position position = Position.For)
    {
        var number = await ReceiveAsync(vote, member, position);
        Recorded(await Letters.ConfirmAsync(vote, OfficerOne, number, Reading(vote, member, position), default));
        return number;
    }

    public async Task<int> ReceiveAsync(VoteName vote, string member, Position position = Position.For, string? signatory = null, ReceivedBy? received = null)
    {
        var before = Vote(vote).Letters.Count;
        var text = LetterText(new MemberId(member), vote.Draft, position, signatory);
        Recorded(await Letters.ReceiveAsync(vote, OfficerOne, new LetterInHand(Encoding.UTF8.GetBytes(text), FileForm.Text, text), received ?? Portal(), default));
        return before + 1;
    }

    public ReceivedBy Portal() => new(new ChannelId("portal"), Clock.GetCurrentInstant(), new Proof.ByServer());

    public ReceivedBy Mailbox(string local, long uid) =>
        new(new ChannelId("mail"), At(local, Council.Zone.Id), new Proof.ByMailbox("votes", 7, uid, new string('a', 64)));

    public LetterReading Reading(VoteName vote, string member, Position position = Position.For, string? signatory = null, string capacity = "permanent-representative")
    {
        var id = new MemberId(member);
        var text = LetterText(id, vote.Draft, position, signatory);
        return new LetterReading(id, signatory ?? NameOf(id), new CapacityId(capacity), Clock.GetCurrentInstant().InZone(Council.Zone).Date, position,
            [Words("member", member), Words("position", Verb(position)), Words("signatory", signatory ?? NameOf(id)), Words("capacity", "Permanent Representative"), Words("draft", vote.Draft)]);

        Words Words(string of, string words) => new(of, text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length, words);
    }

    public Vote Vote(VoteName vote) => Live.Vote(vote)!.State;

    public async Task DrainAsync(VoteName vote)
    {
        foreach (var channel in ClosingDecisions.NotDrained(Vote(vote), Council))
            Recorded(await Deciding.DrainAsync(vote, OfficerOne, channel, Clock.GetCurrentInstant(), 0, default));
    }

    public async Task CertifyAndCountAsync(VoteName vote)
    {
        Recorded(await Deciding.CertifyAsync(vote, OfficerOne, default));
        Recorded(await Deciding.CertifyAsync(vote, OfficerTwo, default));
        Recorded(await Deciding.CountAsync(vote, OfficerOne, default));
    }

    /// <summary>From the count to the published document.</summary>
    public async Task PublishAsync(VoteName vote, string document, string resolution = "2531 (2020)")
    {
        if (Vote(vote).Count!.Outcome is Outcome.Adopted)
            Recorded(await Deciding.NumberAsync(vote, OfficerOne, resolution, default));
        Recorded(await Deciding.SignAsync(vote, President, default));
        await AnnounceAndPublishAsync(vote, document);
    }

    public async Task AnnounceAndPublishAsync(VoteName vote, string document)
    {
        Recorded(await Deciding.AnnounceAsync(vote, OfficerOne, null, "by videoconference", default));
        foreach (var of in ResultDecisions.WithoutEdition(Vote(vote)))
            Recorded(await Publishing.ApproveAsync(vote, OfficerTwo, OfficerOne, of, new EditionInHand(Language.English, [Language.English], "Letter", "As received.\n", "Signatory", []), default));
        Recorded(await Publishing.PublishAsync(vote, OfficerOne, document, default));
    }

    /// <summary>The whole log, and the bundle of a published vote with the council's key: both verifiers find nothing.</summary>
    public async Task VerifyAsync(Browser browser, VoteName vote)
    {
        var bundle = Bundle(vote);
        await using var page = await PageVerifier.OpenAsync(browser);
        (await page.VerifyAsync(bundle, Key)).ShouldBe(new Verdict(true, "established", ""));
    }

    /// <summary>The bundle of a published vote, which our own verifier accepts, as it does the log.</summary>
    public byte[] Bundle(VoteName vote)
    {
        LogAudit.Check(Live.Database, Council.Id.Text).Faults.ShouldBeEmpty();
        var bundle = BundleMaking.Make(Live.Database, vote);
        var report = BundleAudit.Check(bundle, Key);
        report.Faults.ShouldBeEmpty();
        report.Verified.ShouldBeTrue();
        return bundle;
    }

    public VerifierKey Key => VerifierKey.TryParse(Live.Database.Head(Council.Id.Text)!.Key)!;

    public static ImmutableArray<TEvent> Recorded<TEvent, TRefusal>(Done<TEvent, TRefusal> done) where TEvent : class where TRefusal : struct, Enum =>
        done is Done<TEvent, TRefusal>.Refused refused ? throw new ShouldAssertException($"Refused: {refused.Why}") : ((Done<TEvent, TRefusal>.Recorded)done).Events;

    public static void Refused<TEvent, TRefusal>(TRefusal why, Done<TEvent, TRefusal> done) where TEvent : class where TRefusal : struct, Enum =>
        done.ShouldBe(new Done<TEvent, TRefusal>.Refused(why));

    public async ValueTask DisposeAsync()
    {
        await record.DisposeAsync();
        folder.Dispose();
    }

    private void Open()
    {
        record = OpenRecord.ForWriting(Place, Council.Id.Text, "play.example", Clock);
        Live = new LiveRecord(record, Council, councilFile, Clock);
        Changing = new ChangingVotes(Live);
    }

    private async Task PutOnFileAsync()
    {
        var registering = new Registering(Live);
        var from = new LocalDate(2019, 1, 1);
        foreach (var (id, role) in ((PersonId, Role)[])[(Director, Role.Director), (OfficerOne, Role.Officer), (OfficerTwo, Role.Officer)])
            Recorded(await registering.AddAsync(Director, new Person(id, $"Person {id}", role, null, null, null, Gender.NotStated, from, null), default));
        foreach (var member in Council.Members.Select(m => m.Id))
            Recorded(await registering.AddAsync(Director, new Person(
                Delegate(member), NameOf(member), Role.Delegate, member, new CapacityId("permanent-representative"), null, Gender.NotStated, from, null), default));
    }

    private static string Verb(Position position) => position switch
    {
        Position.For => "votes in favour of",
        Position.Against => "votes against",
        Position.Abstain => "abstains on",
        Position.NotParticipating => "does not participate in the vote on",
        _ => throw new ArgumentOutOfRangeException(nameof(position)),
    };
}
