namespace InBlue.Secretariat.Stamping;

/// <summary>What became of asking for one stamp.</summary>
public abstract record StampNews(MomentToStamp Of)
{
    public sealed record Taken(TakenStamp Stamp) : StampNews(Stamp.Of);

    /// <param name="GivenUp">It is not asked for again by itself.</param>
    public sealed record Failed(MomentToStamp Moment, string Why, bool First, bool GivenUp) : StampNews(Moment);
}
