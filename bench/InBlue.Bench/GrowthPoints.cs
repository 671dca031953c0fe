namespace InBlue.Bench;

/// <summary>What was measured so far, printed and drawn at each point, since such a run takes long and may be stopped.</summary>
internal sealed class GrowthPoints(string? plot)
{
    private readonly List<GrowthPoint> points = [];

    public void Add(GrowthPoint point)
    {
        points.Add(point);
        Console.WriteLine(point);
        if (plot is not null)
            File.WriteAllText(plot, GrowthPlot.Of(points));
    }
}
