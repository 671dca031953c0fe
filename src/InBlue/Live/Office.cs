using System.CommandLine;
using InBlue.Import;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Record.Entries;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Live;
using InBlue.Verbs;

namespace InBlue.Live;

/// <summary>The secretariat as a live verb finds it: the record opened, votes whose end has passed closed, and somebody who acts.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly OpenRecord record;

    private Office(OpenRecord record, LiveRecord live, string dataPath, PersonId by)
    {
        (this.record, Live, By) = (record, live, by);
        Changing = new ChangingVotes(live);
        Access = new AccessLog(dataPath);
        DataPath = dataPath;
    }

    public string DataPath { get; }

    public LiveRecord Live { get; }

    public ChangingVotes Changing { get; }

    public AccessLog Access { get; }

    /// <summary>Who acts, as --as says.</summary>
    public PersonId By { get; }

    public TakingLetters Letters => new(Changing);

    public Deciding Deciding => new(Changing);

    public Publishing Publishing => new(Changing);

    public HandlingDrafts Drafts => new(Live);

    public ProposingReadings Readings => new(Live);

    /// <summary>Throws <see cref="WrongUseException"/> where the council file is faulty.</summary>
    public static async Task<Office> OpenAsync(ParseResult parsed, LiveOptions options, CancellationToken cancel)
    {
        var dataPath = parsed.GetValue(options.Data)!;
        var (council, file) = CouncilAt(parsed.GetValue(options.Council)!);
        var clock = PracticeClock.For(dataPath);
        var record = OpenRecord.ForWriting(dataPath, council.Id.Text, Origins.Base(dataPath), clock);
        var office = new Office(record, new LiveRecord(record, council, file, clock), dataPath, new PersonId(parsed.GetValue(options.As) ?? ""));
        var seen = new LastSeen(dataPath);
        await new TheEnd(office.Changing).PassAsync(seen.Read(), cancel);
        seen.Write(office.Live.Now);
        return office;
    }

    /// <summary>Throws <see cref="WrongUseException"/> with every fault of the file.</summary>
    public static ReadCouncil CouncilAt(string path)
    {
        var refusals = new List<Refusal>();
        return ReadFiles.Council(path, path, refusals) ?? throw new WrongUseException(string.Join(Environment.NewLine, refusals.Select(f => $"{f.Where}: {f.Message}")));
    }

    /// <summary>Throws <see cref="WrongUseException"/> where several live votes are meant, or none.</summary>
    public VoteName Find(string text)
    {
        var matches = Live.Votes.Where(v => v.Draft == text || $"{v.Draft}#{v.Ordinal}" == text).ToArray();
        return matches switch
        {
            [var one] => one,
            [] => throw new WrongUseException(Live.Votes is { IsEmpty: false } all
                ? $"There is no live vote on {text}. There are: {string.Join(", ", all.Select(v => $"{v.Draft}#{v.Ordinal}"))}."
                : $"There is no live vote on {text}, nor any other. Submit a draft, put it in blue and call the vote first."),
            _ => throw new WrongUseException($"{text} was voted on more than once. Say which: {string.Join(", ", matches.Select(v => $"{v.Draft}#{v.Ordinal}"))}."),
        };
    }

    /// <summary>The next free symbol of the council's one series of drafts and documents, counting everything that the record has filed.</summary>
    public string NextSymbol()
    {
        var symbols = Live.Council.Symbols ?? throw new WrongUseException("The council file states no symbols. Complete it (docs/councils.md).");
        return symbols.NextFree(symbols.Drafts, Live.Council.YearAt(Live.Now), Live.SymbolsTaken())?.Text ?? throw new WrongUseException("The series of symbols is used up for this year.");
    }

    /// <summary>An officer who opens what is not released is logged first; anybody else is refused.</summary>
    public bool MayOpen(VoteName name, Procedure.WrittenVotes.Vote vote, string what)
    {
        if (Procedure.WrittenVotes.Visibilities.IsReleased(vote, Live.CouncilOf(vote), Live.Now))
            return true;
        var acting = Live.Find(By) is { } person ? new Procedure.WrittenVotes.Acting(Live.CouncilOf(vote), person, Live.Now) : null;
        if (acting is null || (acting.UnlessOfficer() is not null && acting.UnlessPresident(vote.ChairOn(acting.Council, Live.Now)) is not null))
            return false;
        Access.Opened(By, name, what, Live.Now);
        return true;
    }

    public ValueTask DisposeAsync() => record.DisposeAsync();
}
