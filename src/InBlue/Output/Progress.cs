using System.Diagnostics;
using System.Globalization;

namespace InBlue.Output;

/// <summary>Says on the error channel that work goes on: after a second, two, four and so on, and from then on each minute, so that a log of a long night stays short.</summary>
internal sealed class Progress : IDisposable
{
    private const int LongestSilence = 60;

    private readonly Timer timer;
    private int seconds, next = 1;

    public Progress(string what)
    {
        var watch = Stopwatch.StartNew();
        timer = new Timer(_ => Tick(what, watch), state: null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    private void Tick(string what, Stopwatch watch)
    {
        if (Interlocked.Increment(ref seconds) != next)
            return;
        next += Math.Min(next, LongestSilence);
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} ... {watch.Elapsed.TotalSeconds:F0} s"));
    }

    public void Dispose() => timer.Dispose();
}
