using System.CommandLine;
using InBlue.Import;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;
using InBlue.Verbs;

namespace InBlue.Live;

/// <summary>The secretariat as a live verb finds it: the record opened, votes whose end has passed closed, and somebody who acts.</summary>
internal sealed class Office : IAsyncDisposable
{
    private readonly LiveOffice office;
    private readonly PersonId? by;

    private Office(LiveOffice office, PersonId? by) => (this.office, this.by) = (office, by);

    public LiveOffice AtWork => office;

    public string DataPath => office.DataPath;

    public LiveRecord Live => office.Live;

    public ChangingVotes Changing => office.Changing;

    /// <summary>Who acts, as --as says. Throws <see cref="WrongUseException"/> where nobody was named.</summary>
    public PersonId By => by ?? throw new WrongUseException("Say who acts, with --as PERSON (or set INBLUE_AS): an id of the register, as `inblue person list` shows them.");

    /// <summary>Nobody yet, where the first person is put on file.</summary>
    public PersonId? ByIfNamed => by;

    public TakingLetters Letters => office.Letters;

    public Deciding Deciding => office.Deciding;

    public Publishing Publishing => office.Publishing;

    public HandlingDrafts Drafts => office.Drafts;

    public ProposingReadings Readings => office.Readings;

    /// <summary>Throws <see cref="WrongUseException"/> where the council file is faulty, or where there is no record and this verb begins none.</summary>
    public static async Task<Office> OpenAsync(ParseResult parsed, LiveOptions options, bool begins, CancellationToken cancel)
    {
        var place = DataOption.PlaceIn(parsed);
        place.MustNotBeAFolder();
        if (!begins && !PracticeClock.IsPractice(place.DataPath) && !place.Exists())
            throw new WrongUseException($"There is no record at {place}. Name the file with --data. A record begins with the first person on file: inblue person add ID --name NAME --role officer");
        var (council, file) = CouncilAt(parsed.GetValue(options.Council));
        var office = LiveOffice.Open(place, council, file, Origins.Base(place.DataPath));
        if (office.ClockWarning() is { } warning)
            Console.Error.WriteLine($"inblue: {warning}");
        await office.PassTimeAsync(cancel);
        return new Office(office, options.PersonIn(parsed));
    }

    /// <summary>Throws <see cref="WrongUseException"/> with every fault of the file.</summary>
    public static ReadCouncil CouncilAt(string? given)
    {
        var refusals = new List<Refusal>();
        return ReadFiles.Council(CouncilChoice.Of(given), refusals) ?? throw new WrongUseException(string.Join(Environment.NewLine, refusals.Select(f => $"{f.Where}: {f.Message}")));
    }

    /// <summary>
    /// The one live vote of this council that is meant. Throws <see cref="WrongUseException"/> where several are, and <see cref="RecordUnusableException"/> where none is.
    /// </summary>
    public VoteName Find(string text)
    {
        var found = FindingVotes.Find(Live.Database, text) switch
        {
            FoundVote.One one => [one.Vote],
            FoundVote.Several several => several.Votes,
            _ => [],
        };
        var live = found.Where(v => FindingVotes.IsLive(Live.Database, v)).ToArray();
        var ours = live.Where(v => v.Council == Live.Council.Id.Text).ToArray();
        return ours switch
        {
            [var one] => one,
            [_, ..] => throw new WrongUseException($"There is more than one vote on {text}. Say which: {string.Join(", ", ours.Select(FindingVotes.TextOf))}."),
            _ => throw new RecordUnusableException(
                live.Length > 0 ? $"{text} is a vote of another council ({live[0].Council}): give that council's file with --council."
                : found.Length > 0 ? $"{text} was taken from its published document, where this verb is for a vote in progress. `inblue show {text}` shows it."
                : Live.Votes is { IsEmpty: false } all ? $"There is no live vote on {text}. There are: {string.Join(", ", all.Select(FindingVotes.TextOf))}."
                : $"There is no live vote on {text}, nor any other. Submit a draft, put it in blue and call the vote first."),
        };
    }

    public string NextSymbol() => Live.Council.Symbols is null
        ? throw new WrongUseException("The council file states no symbols. Complete it (docs/councils.md).")
        : office.NextSymbol() ?? throw new WrongUseException("The series of symbols is used up for this year.");

    /// <summary>An officer, or the President, who opens what is not released is logged first; anybody else may not.</summary>
    public bool MayOpen(VoteName name, Vote vote, string what) => office.MayOpen(by ?? new PersonId(""), name, vote, what);

    /// <summary>Before anything is looked up in the letters for somebody: null where that person may open them, which is logged; else why not.</summary>
    public VoteRefusal? UnlessMayOpen(VoteName name, Vote vote, string what, VoteRefusal otherwise) =>
        MayOpen(name, vote, what) ? null : Live.Find(By) is null ? VoteRefusal.NotOnFile : otherwise;

    /// <summary>The number of a letter tells how many there are, so it is told to the secretariat only.</summary>
    public bool IsSecretariat => by is { } id && Live.Find(id) is { Role: Role.Officer or Role.Director };

    public ValueTask DisposeAsync() => office.DisposeAsync();
}
