using System.Collections.Immutable;

namespace InBlue.Procedure.Mandates;

/// <summary>A commitment in force that goes into a report which nobody follows any more, so that it has no date until somebody says where it goes.</summary>
/// <param name="Report">The report that was rejected, split, merged or ended.</param>
public sealed record LeftOut(CommitmentOnFile Commitment, CommitmentOnFile Report)
{
    public static ImmutableArray<LeftOut> Of(Mandate mandate) => [.. mandate.InForce.Select(c => ReportOf(mandate, c) is { } gone ? new LeftOut(c, gone) : null).OfType<LeftOut>()];

    /// <summary>Reports inside reports are followed outwards to the first that is gone.</summary>
    private static CommitmentOnFile? ReportOf(Mandate mandate, CommitmentOnFile commitment)
    {
        var at = commitment;
        for (var left = mandate.Commitments.Count; left > 0 && at.Content.Trigger is Trigger.With with && mandate.Find(with.Commitment) is { } report; left--)
        {
            if (report.Status is CommitmentStatus.Rejected or CommitmentStatus.Split or CommitmentStatus.Merged or CommitmentStatus.Ended)
                return report;
            at = report;
        }
        return null;
    }
}
