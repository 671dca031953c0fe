using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Reports;

/// <summary>The reporting and mandate cycles of a council, by month and by subject.</summary>
/// <param name="AsAt">The day on which the registers were read.</param>
/// <param name="Mandates">By title.</param>
/// <param name="Month">Where only one month is wanted; null for all.</param>
public sealed record CyclesTable(Worded Body, LocalDate AsAt, Sequence<CycleMandate> Mandates, YearMonth? Month = null) : Paper
{
    /// <summary>It was made from a practice record.</summary>
    public bool Practice { get; init; }

    public static CyclesTable Of(Worded body, LocalDate today, IEnumerable<FollowedMandate> mandates) =>
        new(body, today, [.. mandates.Select(CycleReading.Of).OrderBy(m => m.Title, StringComparer.Ordinal).ThenBy(m => m.Id, StringComparer.Ordinal)]);

    /// <summary>What goes into another report of the same mandate is not listed beside that report.</summary>
    public IEnumerable<CycleMonth> Months =>
        Mandates.SelectMany(LinesOf).Where(l => Month is not { } one || l.Due.Day.ToYearMonth() == one)
            .GroupBy(l => l.Due.Day.ToYearMonth()).OrderBy(g => g.Key)
            .Select(g => new CycleMonth(g.Key, [.. g.OrderBy(l => l.Due.IsMonth).ThenBy(l => l.Due.Day).ThenBy(l => l.Mandate.Title, StringComparer.Ordinal).ThenBy(l => l.Duty?.Commitment ?? 0)]));

    internal override PaperDocument InEnglish() => CyclesLayout.Write(this, Language.English);

    internal override PaperDocument InFrench() => CyclesLayout.Write(this, Language.French);

    private static IEnumerable<CycleLine> LinesOf(CycleMandate mandate) =>
    [
        .. mandate.Duties.Concat(mandate.Awaiting).Where(d => d.Inside is null).SelectMany(d => d.Dates.Select(at => new CycleLine(mandate, d, at, at.Textual))),
        .. mandate.Ends is { } end ? [new CycleLine(mandate, null, null, new DueBy(end, IsMonth: false))] : (CycleLine[])[],
    ];
}

/// <summary>One mandate in the table.</summary>
/// <param name="TextLanguage">The language of the text in force, and so of the titles of its duties.</param>
/// <param name="Ends">The last day; null where none is stated.</param>
/// <param name="Duties">Everything that is handed in, by number.</param>
/// <param name="Awaiting">What the Council has said that it will decide or consider.</param>
public sealed record CycleMandate(
    string Id, string Title, string Resolution, string Document, Language TextLanguage, LocalDate Adopted, LocalDate? Ends, Sequence<CycleDuty> Duties, Sequence<CycleDuty> Awaiting);

/// <param name="Paragraph">The label of its provision; the symbol of the instrument where one created it.</param>
/// <param name="Kind">What is handed in; null for what the Council itself will decide or consider.</param>
/// <param name="Inside">The paragraph of the report that carries it; null for what is handed in by itself.</param>
public sealed record CycleDuty(
    int Commitment, string Paragraph, string Title, DeliverableKind? Kind, Trigger Trigger, string? Inside, Sequence<Addressee> From, Sequence<CycleDate> Dates);

/// <param name="Symbol">As what it was issued.</param>
/// <param name="Instrument">The symbol of the instrument that moved it.</param>
public sealed record CycleDate(int Occurrence, DueBy Textual, WorkingDay Working, CourseStage Stage, string? Symbol, string? Instrument);

public sealed record CycleMonth(YearMonth Month, Sequence<CycleLine> Lines);

/// <param name="Duty">Null where the line is the end of the mandate.</param>
public sealed record CycleLine(CycleMandate Mandate, CycleDuty? Duty, CycleDate? Date, DueBy Due);
