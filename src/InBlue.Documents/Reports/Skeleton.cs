namespace InBlue.Documents.Reports;

public enum WhyNoSkeleton { NoSuchCommitment, NotInForce, NothingHandedIn, NoSuchOccurrence }

/// <summary>The skeleton that was asked for, or why there is none.</summary>
public abstract record Skeleton
{
    private Skeleton() { }

    public sealed record Made(ReportSkeleton Report) : Skeleton;

    public sealed record None(WhyNoSkeleton Why) : Skeleton;
}
