using InBlue.Documents.Papers;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Reports;

/// <summary>Gathers from a register what one report must contain and what there is of it.</summary>
/// <param name="read">The reading of a text of the mandate.</param>
public sealed class SkeletonMaking(Mandate mandate, Procedure.Councils.Council council, LocalDate today, Func<MandateText, ResolutionReading> read)
{
    private readonly RequiredSections required = new(mandate, read);

    public Skeleton Make(string id, int number, int occurrence)
    {
        if (mandate.Find(number) is not { } commitment)
            return new Skeleton.None(WhyNoSkeleton.NoSuchCommitment);
        if (!commitment.IsInForce)
            return new Skeleton.None(WhyNoSkeleton.NotInForce);
        if (commitment.Content.Deliverable is not { Kind: DeliverableKind.Report or DeliverableKind.Letter or DeliverableKind.Roadmap } deliverable)
            return new Skeleton.None(WhyNoSkeleton.NothingHandedIn);
        var all = Occurrences.Of(mandate, commitment, council.Calendar);
        return occurrence < 1 || occurrence > all.Length ? new Skeleton.None(WhyNoSkeleton.NoSuchOccurrence) : new Skeleton.Made(Of(id, commitment, deliverable.Kind, all, all[occurrence - 1]));
    }

    private ReportSkeleton Of(string id, CommitmentOnFile commitment, DeliverableKind kind, IReadOnlyList<Occurrence> all, Occurrence one)
    {
        var text = mandate.Texts[(commitment.Content.Text ?? mandate.Texts.Length) - 1];
        var asked = required.Asked(commitment);
        var exclusive = ExclusiveWords.In(asked);
        var since = one.Number > 1 ? all[one.Number - 2].Textual.Day : commitment.PastTerms is [.., { Due: [.., var last] }] && last.Day < one.Textual.Day ? last.Day : text.Adopted;
        var given = ContributionReading.Of(commitment, one.Number);
        var drafts = required.Of(commitment, one.Number, all.Count).ToList();
        var sections = drafts.Where(d => !d.IsBeside).Select(d => Section(d, given, exclusive && !d.IsOwn)).ToList();
        var beside = drafts.Where(d => d.IsBeside).Select(d => Section(d, given, outside: false)).ToList();
        var taken = sections.Concat(beside).SelectMany(s => s.Contributions).ToHashSet();
        return new ReportSkeleton(
            Worded.From(council.Names), id, mandate.Title, text.Resolution, text.Document, kind, Places.Of(mandate, commitment), commitment.Number, one.Number,
            commitment.Content.Trigger is Trigger.Every && mandate.LastDay is null ? null : all.Count, one.Textual, one.Working, commitment.StageOf(one.Number),
            commitment.Courses.TryGetValue(one.Number, out var steps) ? steps[^1].Symbol : null, BackPlan.For(one.Working, council.Calendar, PlanningTimes.Common), today, since, exclusive,
            [.. commitment.Content.Addressees], asked, [.. sections], [.. beside], [.. given.Where(g => !taken.Contains(g))], [.. Developments.Since(mandate, since, commitment.Number, one.Number, today)]);
    }

    private SkeletonSection Section(RequiredSection draft, IReadOnlyList<Contribution> given, bool outside) => new(
        draft.Key, draft.Place, draft.Words, [.. draft.ReportsOn.Select(c => MeasureReading.Of(mandate, c))],
        [.. given.Where(g => SectionNames.AreSame(g.Section, draft.Key) || SectionNames.AreSame(g.Section, draft.Place))], draft.Instrument, outside);
}
