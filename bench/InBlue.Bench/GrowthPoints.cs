namespace InBlue.Bench;

/// <summary>What was measured so far: printed as it comes, since such a run takes long, and drawn at each point where a plot is asked for.</summary>
internal sealed class GrowthPoints(string? plot) : IDisposable
{
    private readonly List<GrowthPoint> points = [];

    public void Add(GrowthPoint point)
    {
        points.Add(point);
        Console.WriteLine(point);
    }

    public void Dispose()
    {
        if (plot is not null && points.Count > 0)
            File.WriteAllText(plot, GrowthPlot.Of(points));
    }
}
