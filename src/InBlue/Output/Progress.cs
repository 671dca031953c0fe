using System.Diagnostics;
using System.Globalization;

namespace InBlue.Output;

/// <summary>Says on the error channel that work goes on, from its second second.</summary>
internal sealed class Progress : IDisposable
{
    private readonly Timer timer;

    public Progress(string what)
    {
        var watch = Stopwatch.StartNew();
        timer = new Timer(
            _ => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} ... {watch.Elapsed.TotalSeconds:F0} s")),
            state: null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
    }

    public void Dispose() => timer.Dispose();
}
