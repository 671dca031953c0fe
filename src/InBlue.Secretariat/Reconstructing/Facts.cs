using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Record;
using NodaTime;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>
/// What the record says of a vote that was taken from the document which published it. The record stores these forms and their names
/// (docs/record-format.md section 5): changing one needs a new kind and keeps the reader of the old.
/// </summary>
public abstract record VoteFact
{
    private VoteFact() { }

    public sealed record Reconstructed(
        LocalDate? Announced,
        CallFact Call,
        FileFact Council,
        DocumentFact Document,
        DraftFact Draft,
        ImmutableArray<EvidenceFact> Evidence,
        string Matter,
        string? Notice,
        SourceFact Source,
        StatedFact Stated) : VoteFact;

    public sealed record Letter(
        string Annex,
        CapacityId Capacity,
        Confirmed Confirmed,
        LocalDate Date,
        string Draft,
        SpanFact Span,
        ImmutableArray<EvidenceFact> Evidence,
        MemberId Member,
        Position Position,
        string? Ruling,
        string Signatory) : VoteFact;

    public sealed record Statement(string Annex, SpanFact Span, ImmutableArray<EvidenceFact> Evidence, MemberId Member) : VoteFact;

    public sealed record Counted(Counts Counts, ImmutableArray<FindingFact> Findings, Outcome Outcome, Reason Reason) : VoteFact;

    public sealed record Published(LocalDate Date, string Document, Digest LastDigest, long LastOrdinal) : VoteFact;
}

/// <summary>Who accepted a reading: a flag that takes only what is clear, or a person.</summary>
public enum Confirmed { Flag, Person }

public enum StatedOutcome { Adopted, NotAdopted, NotStated }

/// <summary>Code points of the source, from 0; <paramref name="End"/> is the first one after.</summary>
public readonly record struct SpanFact(int Start, int End);

public sealed record EvidenceFact(string Of, int Start, int End, string Quote);

public sealed record CallFact(string Annex, OffsetDateTime Opens, OffsetDateTime Closes, LocalDate Date, string Zone);

public sealed record FileFact(long Bytes, Digest File);

public sealed record SourceFact(long Bytes, long Characters, Digest File, string Name);

public sealed record DocumentFact(LocalDate Date, Language Language, MemberId President, string Signatory, string Symbol);

public sealed record DraftFact(SpanFact Span, string Item, int Operative, int Preambular, ImmutableArray<MemberId> Sponsors);

public sealed record StatedFact(LocalDate? Adopted, StatedOutcome Outcome, string? Resolution);

public sealed record FindingFact(string Condition, long Figure, bool Holds, long Limit, ImmutableArray<MemberId> Members);
