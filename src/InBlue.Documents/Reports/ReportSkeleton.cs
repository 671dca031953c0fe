using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Reports;

/// <summary>What a report, a letter or a road map must contain by the words that ask for it, and how far it has come. The prose is its authors': the paper leaves room for it.</summary>
/// <param name="Place">The label of the provision that asks for it; the symbol of the instrument where one created it.</param>
/// <param name="Occurrences">How many there are in all; null where no end of the series is known.</param>
/// <param name="Plan">Its steps, backwards from the working date.</param>
/// <param name="Since">The date of the one before it; of the first, the adoption.</param>
/// <param name="Exclusive">The text says that it holds these sections and nothing else.</param>
/// <param name="Asked">The words that ask for it.</param>
/// <param name="Beside">What another presents beside it.</param>
/// <param name="Elsewhere">Contributions that are for no section of it.</param>
public sealed record ReportSkeleton(
    Worded Body, string MandateId, string Mandate, string Resolution, string Document, DeliverableKind Kind, string Place, int Commitment, int Occurrence, int? Occurrences, DueBy Due, WorkingDay Working,
    CourseStage Stage, string? Symbol, BackPlan Plan, LocalDate AsAt, LocalDate Since, bool Exclusive, Sequence<Addressee> From, RequiringWords Asked, Sequence<SkeletonSection> Sections, Sequence<SkeletonSection> Beside,
    Sequence<Contribution> Elsewhere, Sequence<Development> Changes) : Paper
{
    /// <summary>It was made from a practice record.</summary>
    public bool Practice { get; init; }

    /// <summary>What a mission still has to get, section by section.</summary>
    public IEnumerable<Missing> Missing => MissingParts.Of(this);

    internal override PaperDocument InEnglish() => SkeletonLayout.Write(this, Language.English);

    internal override PaperDocument InFrench() => SkeletonLayout.Write(this, Language.French);
}

/// <summary>Words that require something, as the source has them but for its line breaks.</summary>
/// <param name="Language">Null for the words of an instrument, of which the record does not tell the language.</param>
public sealed record RequiringWords(string Place, Sequence<QuotedParagraph> Quote, Language? Language);

/// <param name="Key">By what name contributions are asked for: "i", "4", a symbol.</param>
/// <param name="Instrument">The instrument that added it; null where the text requires it.</param>
/// <param name="Outside">The text says that the paper holds other sections only, and this is none of them.</param>
public sealed record SkeletonSection(
    string Key, string Place, Sequence<RequiringWords> Words, Sequence<MeasureToReport> Measures, Sequence<Contribution> Contributions, string? Instrument, bool Outside);

/// <summary>A duty on which the section reports, with what was reported of it last.</summary>
public sealed record MeasureToReport(int Commitment, string Place, string Title, Language? Language, ReportedWording? Last, Sequence<FigureToReport> Figures);

public sealed record ReportedWording(string Wording, LocalDate AsAt, string Source);

/// <param name="Above">The value does not keep what the text sets: above a ceiling, or below what it asks for at least.</param>
public sealed record FigureToReport(Measure Measure, ReportedValue? Latest, bool Above);

/// <summary>What one contributor gives to one section; the days of its steps, null where they were not taken.</summary>
public sealed record Contribution(string Section, string Contributor, LocalDate? AskedBy, LocalDate? Received, LocalDate? Cleared, Sequence<string> Notes);

/// <summary>Something that changed since the report before.</summary>
public abstract record Development(LocalDate Day, string Place)
{
    public sealed record OfInstrument(LocalDate Day, InstrumentKind Kind, string Symbol, string Effect) : Development(Day, Symbol);

    public sealed record OfValue(LocalDate Day, string Place, Measure Measure, ReportedValue Value) : Development(Day, Place);

    public sealed record OfWording(LocalDate Day, string Place, ReportedWording Wording) : Development(Day, Place);

    public sealed record OfStage(LocalDate Day, string Place, string Title, CourseStage Stage, string? Symbol) : Development(Day, Place);
}

public enum MissingKind { NoContributor, NotReceived, Overdue, NotCleared, NoWording, NoValue }

/// <param name="Of">Whose contribution, or of what a wording or a value.</param>
/// <param name="By">By when it was asked for.</param>
public sealed record Missing(MissingKind Kind, string Section, string Of, LocalDate? By);
