using InBlue.Documents.Dates;
using InBlue.Documents.Mandates;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Text;

namespace InBlue.Documents.Reports;

using static MandateWords;

/// <summary>The skeleton as a paper: what is asked, section by section with room for the prose, what stands beside it, what changed, what is missing.</summary>
internal static class SkeletonLayout
{
    public static PaperDocument Write(ReportSkeleton report, Language language)
    {
        var words = new SkeletonWords(language);
        var paper = PaperWords.In(language);
        return paper.Paper(
            paper.Head(report.Body, report.Practice, $"{report.Mandate}{words.Colon} {words.Title(report)}", report.Symbol ?? "", words.Skeleton, DateWords.Day(report.AsAt, language)),
            [
                .. Facts(report, words), .. report.Sections.SelectMany(s => Section(report, s, words)), .. Beside(report, words), .. Elsewhere(report, words), .. Changes(report, words), .. Missing(report, words),
            ]);
    }

    private static IEnumerable<Block> Facts(ReportSkeleton report, SkeletonWords words)
    {
        var language = words.Language;
        yield return new Block.Main(words.DueOn(report));
        yield return PaperWords.Particulars(
            (words.AskedBy, $"{words.Resolution} {report.Resolution} ({report.Document}), {CycleWords.Place(report.Place, language)}"), (words.From, string.Join(", ", report.From.Select(a => Addressee(a, language)))),
            (words.State, Stage(report.Stage, language) + (report.Symbol is { } symbol ? $", {symbol}" : "")),
            (words.WorkingDate, DateWords.Day(report.Working.Day, language) + (report.Working.CalendarKnown ? "" : words.CalendarNotKnown)),
            (words.AskInputs, DateWords.Day(report.Plan.AskInputs.Day, language)), (words.InputsIn, DateWords.Day(report.Plan.InputsIn.Day, language)),
            (words.Clearance, DateWords.Day(report.Plan.Clearance.Day, language)), (words.Translation, DateWords.Day(report.Plan.Translation.Day, language)), (words.Length, report.Kind is DeliverableKind.Report ? words.WordLimit : null));
        yield return new Block.Heading(words.WhatIsAsked);
        yield return Quote(report.Asked);
        if (report.Exclusive)
            yield return new Block.Note(words.Exclusively(report.Sections.Count(s => !s.Outside)));
    }

    private static IEnumerable<Block> Section(ReportSkeleton report, SkeletonSection section, SkeletonWords words) =>
    [
        new Block.Heading(words.SectionOf(section)),
        .. section.Instrument is { } instrument ? [new Block.Note(words.AddedBy(instrument))] : (Block[])[],
        .. section.Outside ? [new Block.Note(words.IsOutside(report))] : (Block[])[],
        .. section.Words.SelectMany(w => w == report.Asked ? (Block[])[new Block.Paragraph(words.AsAsked)] : [Quote(w)]),
        .. Measures(section, words),
        section.Contributions.Count > 0 ? Contributions(section.Contributions, withSection: false, words) : new Block.Note(words.NobodyAsked),
        new Block.Room(words.RoomFor(section)),
    ];

    private static IEnumerable<Block> Measures(SkeletonSection section, SkeletonWords words)
    {
        if (section.Measures.Count > 0)
            yield return new Block.Table(words.AsLastReported, [words.Paragraph, words.Measure, words.LastWording, words.AsAt, words.Source], [.. section.Measures.Select(m => (Sequence<Line>)
                [m.Place, m.Title, m.Last is { } w ? words.Quoted(w.Wording) : words.NothingReported, m.Last is { } at ? DateWords.Day(at.AsAt, words.Language) : "", m.Last?.Source ?? ""])]);
        var figures = section.Measures.SelectMany(m => m.Figures.Select(f => (m.Place, Figure: f))).ToList();
        if (figures.Count > 0)
            yield return new Block.Table(words.Figures, [words.Paragraph, words.SetByTheText, words.Reported, words.AsAt, words.Source], [.. figures.Select(f => (Sequence<Line>)
                [f.Place, Measure(f.Figure.Measure, words.Language), words.Value(f.Figure), f.Figure.Latest is { } v ? DateWords.Day(v.AsAt, words.Language) : "", f.Figure.Latest?.Source ?? ""])]);
    }

    private static Block Contributions(Sequence<Contribution> contributions, bool withSection, SkeletonWords words) => new Block.Table(words.Contributions,
        [.. withSection ? [words.Section] : (Line[])[], words.Contributor, words.AskedFor, words.Received, words.Cleared, words.Note],
        [.. contributions.Select(c => (Sequence<Line>)
            [.. withSection ? [c.Section] : (Line[])[], c.Contributor, words.By(c.AskedBy), words.On(c.Received), words.On(c.Cleared), string.Join(" ", c.Notes)])]);

    private static IEnumerable<Block> Beside(ReportSkeleton report, SkeletonWords words) => report.Beside.Count == 0 ? [] :
    [
        new Block.Heading(words.PresentedBeside),
        .. report.Beside.SelectMany(s => (IEnumerable<Block>)
        [
            new Block.Paragraph(words.BesideOf(s)), .. s.Words.Select(Quote), .. s.Contributions.Count > 0 ? [Contributions(s.Contributions, withSection: false, words)] : (Block[])[],
        ]),
    ];

    private static IEnumerable<Block> Elsewhere(ReportSkeleton report, SkeletonWords words) => report.Elsewhere.Count == 0 ? [] :
        [new Block.Heading(words.ForNoSection), new Block.Note(words.ForNoSectionSentence(report)), Contributions(report.Elsewhere, withSection: true, words)];

    private static IEnumerable<Block> Changes(ReportSkeleton report, SkeletonWords words) =>
        [new Block.Heading(words.ChangedSince(report)), report.Changes.Count > 0 ? new Block.Items([.. report.Changes.Select(c => (Line)words.Change(c))]) : new Block.Paragraph(words.NothingChanged)];

    private static IEnumerable<Block> Missing(ReportSkeleton report, SkeletonWords words) =>
        [new Block.Heading(words.WhatIsMissing), report.Missing.ToList() is { Count: > 0 } all ? new Block.Items([.. all.Select(m => (Line)words.Miss(m))]) : new Block.Paragraph(words.NothingMissing)];

    private static Block Quote(RequiringWords words) => new Block.Quote(words.Language, words.Quote);
}
