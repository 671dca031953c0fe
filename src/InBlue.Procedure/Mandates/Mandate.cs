using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.Mandates;

public enum CommitmentStatus
{
    Proposed,
    Accepted,
    Rejected,
    Split,
    Merged,

    /// <summary>The mandate was renewed by another text, and nobody has said yet what becomes of this commitment.</summary>
    AwaitingRenewal,
    Ended,
}

/// <summary>What became of a commitment at one point of the record: a line of its history.</summary>
/// <param name="Instrument">The number of the instrument that changed it; null for readings and renewals.</param>
public sealed record HistoryLine(MandateEvent Happened, Commitment Content, int? Instrument);

/// <summary>What a commitment was under a text that another has replaced: its dates as they then stood, and how far each had come.</summary>
/// <param name="Into">The number of the text that replaced it.</param>
/// <param name="Due">The first is occurrence 1.</param>
public sealed record PastTerm(int Text, int Into, Commitment Content, ImmutableArray<DueBy> Due, ImmutableSortedDictionary<int, ImmutableArray<MandateEvent.Advanced>> Courses)
{
    /// <summary>Occurrences that were neither issued nor waived.</summary>
    public IEnumerable<(int Occurrence, DueBy Due)> Owed => Due.Select((due, i) => (Occurrence: i + 1, due))
        .Where(o => !Courses.TryGetValue(o.Occurrence, out var steps) || steps[^1].Stage is not (CourseStage.Issued or CourseStage.Waived));
}

/// <summary>A commitment as the record has it.</summary>
public sealed record CommitmentOnFile(int Number, Commitment Content, CommitmentStatus Status)
{
    public MandateEvent.Accepted? Acceptance { get; init; }

    public MandateEvent.SecondRead? SecondReading { get; init; }

    /// <summary>Why it is not followed any more: a rejection or an end.</summary>
    public string? Because { get; init; }

    public ImmutableArray<HistoryLine> History { get; init; } = [];

    /// <summary>The date to which an instrument moved an occurrence, by the occurrence's number.</summary>
    public ImmutableSortedDictionary<int, MandateEvent.OccurrenceMoved> Moves { get; init; } = ImmutableSortedDictionary<int, MandateEvent.OccurrenceMoved>.Empty;

    /// <summary>The first of its dates, where an instrument gave it other ones later: these stay as they were.</summary>
    public ImmutableArray<DueBy> Kept { get; init; } = [];

    /// <summary>Where an instrument changed a series, its date: what the series gives now falls due no earlier.</summary>
    public LocalDate? NothingBefore { get; init; }

    /// <summary>All steps of each occurrence in the order of the record.</summary>
    public ImmutableSortedDictionary<int, ImmutableArray<MandateEvent.Advanced>> Courses { get; init; } = ImmutableSortedDictionary<int, ImmutableArray<MandateEvent.Advanced>>.Empty;

    /// <summary>Under the texts before this one; occurrences count anew from 1 under each.</summary>
    public ImmutableArray<PastTerm> PastTerms { get; init; } = [];

    public ImmutableArray<ReportedValue> Values { get; init; } = [];

    public ImmutableArray<MandateEvent.WordingReported> Wordings { get; init; } = [];

    public ImmutableArray<MandateEvent.Input> Inputs { get; init; } = [];

    /// <summary>As it stood when a text replaced the one before; null where it was not in force then.</summary>
    public PastTerm? TermBefore(int text) => PastTerms.FirstOrDefault(t => t.Into == text);

    /// <summary>What became of it when that text came: a <see cref="MandateEvent.CarriedOver"/> or an <see cref="MandateEvent.Ended"/>; null where nobody has said yet, or it was not in force then.</summary>
    public MandateEvent? DecidedAt(int text)
    {
        // Of every renewal that it met it was carried over once, but for the last, which may have ended it.
        var term = PastTerms.Index().Where(t => t.Item.Into == text).Select(t => (int?)t.Index).FirstOrDefault();
        if (term is not { } at)
            return null;
        return History.Select(h => h.Happened).OfType<MandateEvent.CarriedOver>().ElementAtOrDefault(at) is { } carried ? carried
            : History.Select(h => h.Happened).OfType<MandateEvent.Ended>().LastOrDefault();
    }

    /// <summary>It is followed: dates come from it.</summary>
    public bool IsInForce => Status is CommitmentStatus.Accepted;

    public CourseStage StageOf(int occurrence) => Courses.TryGetValue(occurrence, out var steps) ? steps[^1].Stage : CourseStage.Planned;

    /// <summary>By the day for which it is stated, not by when it was recorded; of several for one day the one recorded last, which corrects the others.</summary>
    public ReportedValue? LatestValue(int measure) => Values.Where(v => v.Measure == measure).Reverse().MaxBy(v => v.AsAt);

    public MandateEvent.WordingReported? LatestWording => Wordings.Reverse().MaxBy(w => w.AsAt);
}

/// <summary>A mandate, its texts and everything that is followed under it, as the facts of the record make it.</summary>
public sealed record Mandate(MandateEvent.Opened Opening)
{
    public const int MostCommitments = 5_000;
    public const int MostValues = 200_000;
    public const int MostTexts = 100;

    /// <summary>In the order of adoption; the last is in force.</summary>
    public ImmutableArray<MandateText> Texts { get; init; } = [Opening.Text];

    public MandateEvent.EndStated? End { get; init; }

    public ImmutableSortedDictionary<int, CommitmentOnFile> Commitments { get; init; } = ImmutableSortedDictionary<int, CommitmentOnFile>.Empty;

    public ImmutableArray<MandateEvent.NoDuty> WithoutDuty { get; init; } = [];

    public ImmutableArray<MandateEvent.InstrumentRecorded> Instruments { get; init; } = [];

    public ImmutableArray<MandateEvent.StatementLinked> Statements { get; init; } = [];

    /// <summary>Changes of the end, in the order of the record.</summary>
    public ImmutableArray<MandateEvent.EndStated> Ends { get; init; } = [];

    public ImmutableArray<MandateEvent.Renewed> Renewals { get; init; } = [];

    public MandateEvent.Published? Published { get; init; }

    public int Values { get; init; }

    public string Title => Opening.Title;

    public MandateText Text => Texts[^1];

    /// <summary>The last day; null where no text and no instrument has stated it.</summary>
    public LocalDate? LastDay => End?.Ends;

    public IEnumerable<CommitmentOnFile> InForce => Commitments.Values.Where(c => c.IsInForce);

    public CommitmentOnFile? Find(int commitment) => Commitments.GetValueOrDefault(commitment);

    /// <summary>Null before the first fact, which must be the opening.</summary>
    public static Mandate? Fold(IEnumerable<MandateEvent> events) => events.Aggregate((Mandate?)null, (mandate, happened) => Evolve(mandate, happened));

    /// <summary>Throws <see cref="OutOfOrderException"/> where the fact cannot follow those before it.</summary>
    public static Mandate Evolve(Mandate? mandate, MandateEvent happened) => (mandate, happened) switch
    {
        (null, MandateEvent.Opened opened) => new Mandate(opened),
        (null, _) => throw new OutOfOrderException(happened.GetType().Name, "no mandate was opened"),
        (_, MandateEvent.Opened) => throw new OutOfOrderException(nameof(MandateEvent.Opened), "this mandate was opened before"),
        ({ }, _) => MandateEvolution.Next(mandate, happened),
    };
}
