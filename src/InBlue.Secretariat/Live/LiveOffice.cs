using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Live;

/// <summary>The secretariat over one record: the record opened, and every use case at hand.</summary>
public sealed class LiveOffice : IAsyncDisposable
{
    private readonly OpenRecord record;
    private readonly LastSeen seen;

    private LiveOffice(OpenRecord record, LiveRecord live, string dataPath)
    {
        (this.record, Live, DataPath) = (record, live, dataPath);
        Changing = new ChangingVotes(live);
        Access = new AccessLog(dataPath);
        seen = new LastSeen(dataPath);
    }

    public string DataPath { get; }

    public LiveRecord Live { get; }

    public ChangingVotes Changing { get; }

    public AccessLog Access { get; }

    public TakingLetters Letters => new(Changing);

    public Deciding Deciding => new(Changing);

    public Publishing Publishing => new(Changing);

    public HandlingDrafts Drafts => new(Live);

    public ProposingReadings Readings => new(Live);

    /// <summary>Begins the council's log where there is none. What the clock has brought about meanwhile is recorded by <see cref="PassTimeAsync"/>.</summary>
    public static LiveOffice Open(RecordPlace place, Council council, ReadOnlyMemory<byte> councilFile, string originBase)
    {
        var clock = PracticeClock.For(place.DataPath);
        var record = OpenRecord.ForWriting(place, council.Id.Text, originBase, clock);
        return new LiveOffice(record, new LiveRecord(record, council, councilFile, clock), place.DataPath);
    }

    /// <summary>Closes votes whose end has passed, and hands over the presidency.</summary>
    public async Task PassTimeAsync(CancellationToken cancel)
    {
        await new TheEnd(Changing).PassAsync(seen.Read(), cancel);
        seen.Write(Live.Now);
    }

    /// <summary>What whoever runs the record should know of its clock; null where nothing is to be said. A practice clock is moved on purpose.</summary>
    public ClockWarning? ClockWarning() => Live.Clock is PracticeClock ? null : Storage.ClockWarning.Of(Live.Database, Live.Council.Id.Text, Live.Now);

    /// <summary>The next end of a vote that is still open; null where none is.</summary>
    public Instant? NextEnd() => Live.Unpublished.Select(v => Live.Vote(v)!.State).Where(v => v.Closed is null).Min(v => (Instant?)v.Closes);

    /// <summary>Moves a practice clock forward as if a server had been running all the while. False where it is no practice clock, or where it would go back.</summary>
    public async Task<bool> MoveClockAsync(Instant to, CancellationToken cancel)
    {
        if (Live.Clock is not PracticeClock clock || to < Live.Now)
            return false;
        var ends = Live.Unpublished.Select(v => Live.Vote(v)!.State).Where(v => v.Closed is null).Select(v => v.Closes);
        foreach (var stop in ends.Where(end => end > Live.Now && end < to).Order().Append(to))
        {
            seen.Write(Live.Now);
            if (!clock.TryMoveTo(stop))
                return false;
            await PassTimeAsync(cancel);
        }
        return true;
    }

    /// <summary>The next free symbol of the council's one series of drafts and documents, counting everything that the record has filed. Null where there is none.</summary>
    public string? NextSymbol() => Live.Council.Symbols is { } symbols
        ? symbols.NextFree(symbols.Drafts, Live.Council.YearAt(Live.Now), Live.SymbolsTaken())?.Text
        : null;

    /// <summary>An officer who opens what is not released is logged first; anybody else is refused.</summary>
    public bool MayOpen(PersonId by, VoteName name, Vote vote, string what)
    {
        if (Visibilities.IsReleased(vote, Live.CouncilOf(vote), Live.Now))
            return true;
        var acting = Live.Find(by) is { } person ? new Acting(Live.CouncilOf(vote), person, Live.Now) : null;
        if (acting is null || (acting.UnlessOfficer() is not null && acting.UnlessPresident(vote.ChairOn(acting.Council, Live.Now)) is not null))
            return false;
        Access.Opened(by, name, what, Live.Now);
        return true;
    }

    public ValueTask DisposeAsync() => record.DisposeAsync();
}
