namespace InBlue.Documents.Reports;

/// <summary>What is not there yet, section by section.</summary>
internal static class MissingParts
{
    public static IEnumerable<Missing> Of(ReportSkeleton report) => report.Sections.SelectMany(s => Of(report, s));

    private static IEnumerable<Missing> Of(ReportSkeleton report, SkeletonSection section) =>
    [
        .. section.Contributions.Count == 0 ? [new Missing(MissingKind.NoContributor, section.Place, "", null)] : section.Contributions.Select(c => Of(report, section, c)).OfType<Missing>(),
        .. section.Measures.Where(m => m is { Last: null, Figures.Count: 0 }).Select(m => new Missing(MissingKind.NoWording, section.Place, m.Place, null)),
        .. section.Measures.SelectMany(m => m.Figures.Where(f => f.Latest is null).Select(f => new Missing(MissingKind.NoValue, section.Place, $"{m.Place} ({f.Measure.Of})", null))),
    ];

    private static Missing? Of(ReportSkeleton report, SkeletonSection section, Contribution contribution) => contribution switch
    {
        { Received: null, Cleared: null, AskedBy: { } by } => new Missing(by < report.AsAt ? MissingKind.Overdue : MissingKind.NotReceived, section.Place, contribution.Contributor, by),
        { Cleared: null } => new Missing(MissingKind.NotCleared, section.Place, contribution.Contributor, null),
        _ => null,
    };
}
