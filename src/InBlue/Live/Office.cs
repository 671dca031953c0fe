using System.CommandLine;
using InBlue.Import;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Verbs;

namespace InBlue.Live;

/// <summary>The secretariat as a live verb finds it: the record opened, votes whose end has passed closed, and somebody who acts.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly LiveOffice office;

    private Office(LiveOffice office, PersonId by) => (this.office, By) = (office, by);

    public LiveOffice AtWork => office;

    public string DataPath => office.DataPath;

    public LiveRecord Live => office.Live;

    public ChangingVotes Changing => office.Changing;

    /// <summary>Who acts, as --as says.</summary>
    public PersonId By { get; }

    public TakingLetters Letters => office.Letters;

    public Deciding Deciding => office.Deciding;

    public Publishing Publishing => office.Publishing;

    public HandlingDrafts Drafts => office.Drafts;

    public ProposingReadings Readings => office.Readings;

    /// <summary>Throws <see cref="WrongUseException"/> where the council file is faulty.</summary>
    public static async Task<Office> OpenAsync(ParseResult parsed, LiveOptions options, CancellationToken cancel)
    {
        var dataPath = parsed.GetValue(options.Data)!;
        var (council, file) = CouncilAt(parsed.GetValue(options.Council));
        var office = LiveOffice.Open(dataPath, council, file, Origins.Base(dataPath));
        await office.PassTimeAsync(cancel);
        return new Office(office, new PersonId(parsed.GetValue(options.As) ?? ""));
    }

    /// <summary>Throws <see cref="WrongUseException"/> with every fault of the file.</summary>
    public static ReadCouncil CouncilAt(string? given)
    {
        var refusals = new List<Refusal>();
        return ReadFiles.Council(CouncilChoice.Of(given), refusals) ?? throw new WrongUseException(string.Join(Environment.NewLine, refusals.Select(f => $"{f.Where}: {f.Message}")));
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

    public string NextSymbol() => Live.Council.Symbols is null
        ? throw new WrongUseException("The council file states no symbols. Complete it (docs/councils.md).")
        : office.NextSymbol() ?? throw new WrongUseException("The series of symbols is used up for this year.");

    /// <summary>An officer who opens what is not released is logged first; anybody else is refused.</summary>
    public bool MayOpen(VoteName name, Procedure.WrittenVotes.Vote vote, string what) => office.MayOpen(By, name, vote, what);

    public ValueTask DisposeAsync() => office.DisposeAsync();
}
