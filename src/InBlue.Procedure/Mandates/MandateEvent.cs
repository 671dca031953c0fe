using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.Mandates;

public enum InstrumentKind { Resolution, PresidentialStatement, ExchangeOfLetters, Note, Other }

public enum RenewalOutcome { Carried, Changed, Survives }

/// <summary>A value as it was on a day, by a source that anybody can look up.</summary>
/// <param name="Source">The symbol of the document that states it.</param>
/// <param name="Quote">Its words there; null where none were taken.</param>
public sealed record ReportedValue(int Commitment, int Measure, ExactNumber Value, LocalDate AsAt, string Source, string? Quote);

/// <summary>An occurrence as it is made public: a verifier computes it again.</summary>
public sealed record PublishedOccurrence(int Commitment, int Number, LocalDate Textual, bool IsMonth);

/// <summary>
/// A fact about a mandate: docs/record-format.md section 12. The record stores these under the names given there. Commitments, texts and instruments are numbered from 1 in
/// the order of the record.
/// </summary>
public abstract record MandateEvent
{
    private MandateEvent() { }

    /// <param name="Council">The council file as it stood, with the calendar by which working days are told.</param>
    public sealed record Opened(PersonId By, string Title, StoredFile Council, MandateText Text) : MandateEvent;

    /// <summary>When the mandate ends, that day included, and by what: a provision of the text in force, or an instrument.</summary>
    public sealed record EndStated(PersonId By, LocalDate Ends, string? Provision, int? Instrument) : MandateEvent;

    /// <summary>Nothing is due from it until a person has accepted it.</summary>
    public sealed record Proposed(PersonId By, int Commitment, Commitment Content) : MandateEvent;

    /// <summary>As proposed, or as the person made it.</summary>
    public sealed record Accepted(PersonId By, int Commitment, Commitment Content) : MandateEvent;

    public sealed record Rejected(PersonId By, int Commitment, string Reason) : MandateEvent;

    /// <summary>The parts are proposed anew and this one is gone.</summary>
    public sealed record Split(PersonId By, int Commitment, ImmutableArray<int> Into) : MandateEvent;

    public sealed record Merged(PersonId By, ImmutableArray<int> Commitments, int Into) : MandateEvent;

    /// <summary>A second person has read what the first accepted.</summary>
    public sealed record SecondRead(PersonId By, int Commitment) : MandateEvent;

    public sealed record NoDuty(PersonId By, int Text, string Provision, string Because) : MandateEvent;

    public sealed record InstrumentRecorded(PersonId By, int Instrument, InstrumentKind Kind, string Symbol, LocalDate Date, string Effect) : MandateEvent;

    /// <summary>Changed in mid-mandate, by an instrument.</summary>
    public sealed record Changed(PersonId By, int Commitment, int Instrument, Commitment Content) : MandateEvent;

    public sealed record OccurrenceMoved(PersonId By, int Commitment, int Occurrence, int Instrument, LocalDate To) : MandateEvent;

    /// <param name="Symbol">Exactly where it is issued.</param>
    public sealed record Advanced(PersonId By, int Commitment, int Occurrence, CourseStage Stage, LocalDate On, string? Symbol, string? Note) : MandateEvent;

    public sealed record Input(PersonId By, int Commitment, int Occurrence, string Section, string Contributor, InputStage Stage, LocalDate Day, string? Note) : MandateEvent;

    public sealed record ValuesReported(PersonId By, ImmutableArray<ReportedValue> Values) : MandateEvent;

    /// <summary>How a report last worded where a measure stands. InBlue grades nobody.</summary>
    public sealed record WordingReported(PersonId By, int Commitment, string Wording, LocalDate AsAt, string Source) : MandateEvent;

    /// <summary>A member's explanation of its vote, linked to the provision that it speaks of.</summary>
    /// <param name="Statement">As the document calls it: "Annex XVII".</param>
    /// <param name="File">Where the words stand; null where it is the file of the text in force, as in a compiled document.</param>
    public sealed record StatementLinked(PersonId By, MemberId Member, string Statement, string Provision, Quotation Words, StoredFile? File) : MandateEvent;

    public sealed record Renewed(PersonId By, MandateText Text) : MandateEvent;

    /// <summary>What a renewal makes of a commitment; the new content where it stands in the new text.</summary>
    public sealed record CarriedOver(PersonId By, int Commitment, RenewalOutcome Outcome, Commitment Content) : MandateEvent;

    public sealed record Ended(PersonId By, int Commitment, string Because, int? Instrument) : MandateEvent;

    /// <summary><paramref name="Last"/> is the entry before this one, known only once it is appended.</summary>
    public sealed record Published(PersonId By, LocalDate Date, ImmutableArray<PublishedOccurrence> Occurrences, LastEntry? Last) : MandateEvent;
}
