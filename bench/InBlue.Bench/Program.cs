using System.Diagnostics;
using System.Globalization;
using InBlue.Bench;

// Each line: what was measured, and the median of its rounds. Run with -c Release; `votes`, `live`, `appends`, `mandates` or `reading FOLDER` (of resolutions as text) measures one part alone; `grow VOTES COUNCILS [PLOT.svg]` lets a record of each store grow so far; `audit ENTRIES` audits a log of so many on each.
var folder = Directory.CreateTempSubdirectory("inblue-bench-").FullName;
try
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $".NET {Environment.Version}, {Environment.ProcessorCount} processors, {Stopwatch.Frequency} ticks a second"));
    if (args is [] or ["votes"])
        await VoteBench.RunAsync(folder);
    if (args is [] or ["live"])
        await LiveBench.RunAsync(folder);
    if (args is [] or ["appends"])
        await AppendBench.RunAsync(folder);
    if (args is ["reading", var resolutions])
        ReadingBench.Run(resolutions);
    if (args is [] or ["mandates"])
        await MandateBench.RunAsync(folder);
    if (args is ["grow", var votes, var councils, .. var plot])
        await GrowthBench.RunAsync(Path.Combine(folder, "growth"), int.Parse(votes, CultureInfo.InvariantCulture), int.Parse(councils, CultureInfo.InvariantCulture), plot.FirstOrDefault());
    if (args is ["audit", var entries])
        await AuditBench.RunAsync(Path.Combine(folder, "audit"), int.Parse(entries, CultureInfo.InvariantCulture));
}
finally
{
    Directory.Delete(folder, recursive: true);
}
