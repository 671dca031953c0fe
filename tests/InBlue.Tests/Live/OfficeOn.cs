using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Scenarios;
using NodaTime;
using NodaTime.Testing;

namespace InBlue.Tests.Live;

/// <summary>The use cases of one running program on some database: what is in its memory goes when it does.</summary>
internal sealed class OfficeOn : IAsyncDisposable
{
    public const string Symbol = "S/2020/600";

    public static readonly VoteName First = new("security-council", Symbol, 1);

    public static readonly byte[] CouncilFileBytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"));

    public static readonly Council SecurityCouncil = ((CouncilReading.Accepted)CouncilFile.Read(CouncilFileBytes)).Council;

    private readonly OpenRecord record;

    private OfficeOn(OpenRecord record, FakeClock clock)
    {
        (this.record, Clock) = (record, clock);
        Live = new LiveRecord(record, SecurityCouncil, CouncilFileBytes, clock);
        Changing = new ChangingVotes(Live);
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public FakeClock Clock { get; }

    public LiveRecord Live { get; }

    public ChangingVotes Changing { get; }

    public HandlingDrafts Drafts => new(Live);

    public Registering Registering => new(Live);

    public PuttingToTheVote Calling => new(Changing);

    public TakingLetters Letters => new(Changing);

    public Deciding Deciding => new(Changing);

    public Publishing Publishing => new(Changing);

    public TheEnd End => new(Changing);

    public Vote Vote => Live.Vote(First)!.State;

    /// <summary>On a database that the test holds, under a key of its own.</summary>
    public static OfficeOn Database(IRecordDatabase database, SigningKey key, FakeClock clock)
    {
        RecordWriter.Begin(database, () => key, SecurityCouncil.Id.Text, clock);
        return new OfficeOn(new OpenRecord(database, new RecordWriter(database, key, SecurityCouncil.Id.Text, clock)), clock);
    }

    /// <summary>On a file or a database, as another process would open it.</summary>
    public static OfficeOn At(RecordPlace place, FakeClock clock) => new(OpenRecord.ForWriting(place, SecurityCouncil.Id.Text, "live.example", clock), clock);

    public static SigningKey NewKey() => SigningKey.Generate(Origin.TryParse("live.example/security-council", out var origin) ? origin : throw new InvalidOperationException());

    public void GoTo(string local) => Clock.Reset(Play.At(local));

    public static CallTerms Terms(string opens, string closes) => Terms(Play.At(opens), Play.At(closes));

    public static CallTerms Terms(Instant opens, Instant closes) =>
        new(opens.InZone(SecurityCouncil.Zone).Date, opens.InZone(SecurityCouncil.Zone).ToOffsetDateTime(), closes.InZone(SecurityCouncil.Zone).ToOffsetDateTime(), SecurityCouncil.Zone.Id);

    public static Person PersonOf(PersonId id, Role role, string? member = null) => new(
        id, member is null ? $"Person {id}" : Play.NameOf(new MemberId(member)), role, member is null ? null : new MemberId(member),
        member is null ? null : new CapacityId("permanent-representative"), null, Gender.NotStated, new LocalDate(2019, 1, 1), null);

    /// <summary>The Director, two officers, and the permanent representatives of these members.</summary>
    public async Task RegisterAsync(params string[] members)
    {
        Person[] people =
        [
            PersonOf(Play.Director, Role.Director), PersonOf(Play.OfficerOne, Role.Officer), PersonOf(Play.OfficerTwo, Role.Officer),
            .. members.Select(m => PersonOf(Play.Delegate(new MemberId(m)), Role.Delegate, m)),
        ];
        foreach (var person in people)
            Play.Recorded(await Registering.AddAsync(Play.Director, person, Cancel));
    }

    public static DraftTextRead DraftText(string words = "remain seized of it") => new($"Draft\n\nConcerned by the matter,\n\n1. Decides to {words}.\n", 1, 1);

    public Task<Done<DraftEvent, DraftRefusal>> SubmitAsync(string symbol = Symbol, PersonId? by = null) =>
        Drafts.SubmitAsync(by ?? Play.OfficerOne, symbol, "The situation in Mali", [new MemberId("FRA")], Language.English, DraftText(), practice: false, null, Cancel);

    public async Task CallAsync(string symbol = Symbol, string opens = "2020-06-26 14:00", string closes = "2020-06-29 14:00")
    {
        Play.Recorded(await SubmitAsync(symbol));
        Play.Recorded(await Drafts.PutInBlueAsync(Play.OfficerOne, symbol, Cancel));
        Play.Recorded((await Calling.CallAsync(Play.Delegate(new MemberId("FRA")), symbol, Terms(opens, closes), Cancel)).Done);
    }

    public ReceivedBy Portal() => new(new ChannelId("portal"), Clock.GetCurrentInstant(), new Proof.ByServer());

    public static LetterInHand Letter(string text) => new(Encoding.UTF8.GetBytes(text), FileForm.Text, text);

    /// <summary>Every fact of the vote, in the order of the record.</summary>
    public ImmutableArray<VoteEvent> Facts(VoteName? vote = null) => FactsIn(Live.Database, vote ?? First);

    public static ImmutableArray<VoteEvent> FactsIn(IRecordDatabase database, VoteName vote) =>
        [.. database.EntriesOf(vote).Select(Payloads.Read).Select(p => VoteEventReader.Read(p.Kind, p.Body))];

    /// <summary>The log as a whole; and the bundle of each published vote, with the council's key.</summary>
    public void ShouldVerify()
    {
        LogAudit.Check(Live.Database, SecurityCouncil.Id.Text).Faults.ShouldBeEmpty();
        var key = VerifierKey.TryParse(Live.Database.Head(SecurityCouncil.Id.Text)!.Key)!;
        foreach (var vote in Live.Votes.Where(v => Live.Vote(v)!.State.Published is not null))
        {
            var report = BundleAudit.Check(BundleMaking.Make(Live.Database, vote), key);
            report.Faults.ShouldBeEmpty();
            report.Verified.ShouldBeTrue();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await record.Writer.DisposeAsync();
        if (record.Database is SqliteRecord sqlite)
            sqlite.Dispose();
    }
}
