using System.Diagnostics;
using System.Globalization;
using InBlue.Bench;

// Each line: what was measured, and the median of its rounds. Run with -c Release; `appends` measures these alone.
var folder = Directory.CreateTempSubdirectory("inblue-bench-").FullName;
try
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $".NET {Environment.Version}, {Environment.ProcessorCount} processors, {Stopwatch.Frequency} ticks a second"));
    if (args is not ["appends"])
        await VoteBench.RunAsync(folder);
    await AppendBench.RunAsync(folder);
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    Directory.Delete(folder, recursive: true);
}
