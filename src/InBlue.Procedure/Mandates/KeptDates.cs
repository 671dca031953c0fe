using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>What an instrument leaves as it is when it gives a commitment other dates: docs/record-format.md section 12, "The dates", step 4.</summary>
internal static class KeptDates
{
    /// <summary>The commitment before the change, with the dates that stay, so that what was recorded of each keeps its number.</summary>
    public static CommitmentOnFile Before(Mandate mandate, CommitmentOnFile commitment, MandateEvent.Changed change, LocalDate by)
    {
        if (commitment.Content.Trigger == change.Content.Trigger)
            return commitment;
        var isSeries = IsSeries(commitment.Content.Trigger) || IsSeries(change.Content.Trigger);
        var dates = Occurrences.DatesOf(mandate, commitment);
        var told = commitment.Moves.Keys.Concat(commitment.Courses.Keys).Concat(commitment.Inputs.Select(i => i.Occurrence)).ToHashSet();
        var kept = Enumerable.Range(1, dates.Length)
            .LastOrDefault(n => commitment.StageOf(n) is CourseStage.Issued or CourseStage.Waived || (isSeries && (dates[n - 1].Day < by || told.Contains(n))));
        return commitment with
        {
            Kept = dates[..kept], NothingBefore = isSeries ? by : null,
            Moves = commitment.Moves.RemoveRange(commitment.Moves.Keys.Where(n => n > kept)),
            Courses = isSeries ? commitment.Courses.RemoveRange(commitment.Courses.Keys.Where(n => n > kept)) : commitment.Courses, // whose date was gone before: they belong to none of those that come
            Inputs = isSeries ? commitment.Inputs.RemoveAll(i => i.Occurrence > kept) : commitment.Inputs,
        };
    }

    /// <summary>Those that stay, and then what the content gives now: of a series what is not before the instrument, else what is later than those that stay.</summary>
    public static IEnumerable<DueBy> Then(CommitmentOnFile commitment, IEnumerable<DueBy> now)
    {
        var stay = commitment.Kept.Select(d => d.Day).ToHashSet();
        return commitment.Kept.Concat(now.Where(d => commitment.NothingBefore is { } by ? d.Day >= by && !stay.Contains(d.Day) : stay.All(day => d.Day > day)));
    }

    private static bool IsSeries(Trigger trigger) => trigger is Trigger.Every or Trigger.With { Which: WhichOccurrence.Each };
}
