using System.Diagnostics;
using System.Globalization;

namespace InBlue.Bench;

internal static class Measure
{
    /// <summary>
    /// The median time of one call in milliseconds, after a warm-up; then the processor time of a call by this process, which a busy machine hardly changes.
    /// </summary>
    public static void Calls(string what, int rounds, Action call)
    {
        call();
        call();
        var times = new double[rounds];
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            call();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / rounds;
        Array.Sort(times);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60} {times[rounds / 2],10:F2} ms  [{times[0]:F2} .. {times[^1]:F2}]  processor {processor:F2} ms"));
    }

    public static void Once(string what, TimeSpan took) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60} {took.TotalMilliseconds,10:F2} ms"));

    public static void Rate(string what, double aSecond) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-60} {aSecond,10:N0} /s"));
}
