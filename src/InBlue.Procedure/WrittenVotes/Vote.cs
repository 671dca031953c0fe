using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>Where a vote is on its course. Each stage includes those before it.</summary>
public enum Stage { Open, Closed, Counted, Signed, Announced, Published }

/// <summary>A live vote as its facts make it. Only <see cref="Evolve"/> changes it.</summary>
public sealed record Vote(VoteEvent.Called Call)
{
    public ImmutableSortedDictionary<int, LetterOnFile> Letters { get; init; } = ImmutableSortedDictionary<int, LetterOnFile>.Empty;

    /// <summary>The letter with these bytes, by their digest; of several the one that came in time. Hundreds may come at once, and each is compared with all before it.</summary>
    internal ImmutableDictionary<string, int> LetterWithFile { get; init; } = ImmutableDictionary<string, int>.Empty;

    public ImmutableArray<VoteEvent.LetterReceivedAgain> Repeats { get; init; } = [];

    public ImmutableSortedDictionary<int, VoteEvent.StatementReceived> Statements { get; init; } = ImmutableSortedDictionary<int, VoteEvent.StatementReceived>.Empty;

    /// <summary>Of the letters and statements, with their texts.</summary>
    internal long ArrivedBytes { get; init; }

    internal int ArrivalsInAll => Letters.Count + Repeats.Length + Statements.Count;

    public ImmutableArray<DraftText> Texts { get; init; } = Call.Draft.Texts;

    public VoteEvent.Closed? Closed { get; init; }

    public ImmutableDictionary<ChannelId, Instant> Drained { get; init; } = ImmutableDictionary<ChannelId, Instant>.Empty;

    public VoteEvent.IncidentOpened? OpenIncident { get; init; }

    /// <summary>Those that still hold: nothing that they rest on has changed since.</summary>
    public ImmutableArray<VoteEvent.Certified> Certificates { get; init; } = [];

    /// <summary>Null before the count, and again once it is reopened.</summary>
    public VoteEvent.Counted? Count { get; init; }

    public bool WasReopened { get; init; }

    public string? Resolution { get; init; }

    public VoteEvent.ResultSigned? Signed { get; init; }

    public VoteEvent.Announced? Announced { get; init; }

    public VoteEvent.Published? Published { get; init; }

    public ImmutableArray<VoteEvent.PaperIssued> Papers { get; init; } = [];

    /// <summary>With the published document in English, which its own fact names.</summary>
    public ImmutableArray<VoteEvent.PaperIssued> PapersWithDocument => Published is { } published
        ? [.. Papers, new VoteEvent.PaperIssued(published.By, PaperKind.CompiledDocument, Councils.Language.English, null, published.Html, published.Text)]
        : Papers;

    public ImmutableArray<VoteEvent.Served> Service { get; init; } = [];

    public ImmutableArray<VoteEvent.CallNoted> CallNotes { get; init; } = [];

    /// <summary>One in each language that it is printed in, in the order in which the languages came.</summary>
    public ImmutableDictionary<EditionOf, ImmutableArray<VoteEvent.EditionApproved>> Editions { get; init; } = ImmutableDictionary<EditionOf, ImmutableArray<VoteEvent.EditionApproved>>.Empty;

    public ImmutableArray<VoteEvent.ChairCeded> Cessions { get; init; } = [];

    public ImmutableArray<VoteEvent.PresidencyHandedOver> HandOvers { get; init; } = [];

    public ImmutableArray<VoteEvent.Corrected> Corrigenda { get; init; } = [];

    public ImmutableArray<VoteEvent.Reissued> Reissues { get; init; } = [];

    public Instant Opens => Call.Call.Opens.ToInstant();

    /// <summary>Outside the window.</summary>
    public Instant Closes => Call.Call.Closes.ToInstant();

    /// <summary>Within the voting period: its opening is in it, its close is not.</summary>
    public bool IsTimely(Instant received) => received >= Opens && received < Closes;

    public Stage Stage =>
        Published is not null ? Stage.Published
        : Announced is not null ? Stage.Announced
        : Signed is not null ? Stage.Signed
        : Count is not null ? Stage.Counted
        : Closed is not null ? Stage.Closed
        : Stage.Open;

    /// <summary>
    /// Who holds the chair: the President of the month in the council's zone, or the member to which that one has ceded it for this vote, or to which that one has in turn.
    /// </summary>
    public MemberId? ChairOn(Council council, Instant now)
    {
        var president = council.PresidentIn(now.InZone(council.Zone).Date.ToYearMonth());
        var chair = president;
        for (var left = Cessions.Length; left > 0 && Cessions.LastOrDefault(c => c.From == chair) is { } ceded && ceded.To != president; left--)
            chair = ceded.To;
        return chair;
    }

    /// <summary>Null before the first fact, which must be the call.</summary>
    public static Vote? Fold(IEnumerable<VoteEvent> events) => events.Aggregate((Vote?)null, (vote, happened) => Evolve(vote, happened));

    /// <summary>Throws <see cref="OutOfOrderException"/> where the fact cannot follow those before it.</summary>
    public static Vote Evolve(Vote? vote, VoteEvent happened) => (vote, happened) switch
    {
        (null, VoteEvent.Called called) => new Vote(called),
        (null, _) => throw new OutOfOrderException(happened.GetType().Name, "no vote was called"),
        (_, VoteEvent.Called) => throw new OutOfOrderException(nameof(VoteEvent.Called), "this vote was called before"),
        ({ }, _) => VoteEvolution.Next(vote, happened),
    };
}
