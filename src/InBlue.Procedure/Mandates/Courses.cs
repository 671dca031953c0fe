using System.Collections.Immutable;

namespace InBlue.Procedure.Mandates;

/// <summary>
/// How far an occurrence has come. What goes inside another report of the same addressee goes with it, unless a person has recorded a step of its own; what
/// another hands in beside that report does not.
/// </summary>
public static class Courses
{
    /// <summary>All steps in the order of the record; empty where nothing was recorded.</summary>
    public static ImmutableArray<MandateEvent.Advanced> Of(Mandate mandate, CommitmentOnFile commitment, int occurrence)
    {
        for (var left = mandate.Commitments.Count; left > 0; left--)
        {
            if (commitment.Courses.TryGetValue(occurrence, out var steps))
                return steps;
            if (commitment.Content.Trigger is not Trigger.With with || mandate.Find(with.Commitment) is not { } carrier
                || !commitment.Content.Addressees.Any(a => carrier.Content.Addressees.Any(b => a.Code == b.Code)))
                return [];
            var dates = Occurrences.DatesOf(mandate, commitment);
            if (occurrence < 1 || occurrence > dates.Length || Occurrences.DatesOf(mandate, carrier).IndexOf(dates[occurrence - 1]) is not (>= 0 and var at))
                return [];
            (commitment, occurrence) = (carrier, at + 1);
        }
        return [];
    }
}
