using InBlue.Procedure.Mandates;
using NodaTime;

namespace InBlue.Documents.Reports;

/// <summary>The steps of each contribution to one report, put together: by section and contributor, in the order in which they were first asked for or came.</summary>
internal static class ContributionReading
{
    public static IReadOnlyList<Contribution> Of(CommitmentOnFile commitment, int occurrence) =>
    [
        .. commitment.Inputs.Where(i => i.Occurrence == occurrence).GroupBy(i => (i.Section, i.Contributor)).Select(g => new Contribution(
            g.Key.Section, g.Key.Contributor, Last(g, InputStage.Asked), Last(g, InputStage.Received), Last(g, InputStage.Cleared), [.. g.Select(i => i.Note).OfType<string>().Distinct()])),
    ];

    private static LocalDate? Last(IEnumerable<MandateEvent.Input> steps, InputStage stage) => steps.LastOrDefault(i => i.Stage == stage)?.Day;
}
