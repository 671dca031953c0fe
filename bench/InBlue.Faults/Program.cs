using System.Diagnostics;
using System.Globalization;
using InBlue.Faults;
using InBlue.Secretariat.Storage;

// `kill sqlite|postgres KILLS [KILLS-A-RECORD] [FOLDER-FOR-THE-LAST-BUNDLE]`: a server killed at random moments, so many times.
// `failover killed|cut-off LETTERS`: a primary lost in a rush of letters, so many before and after.
if (await Node.RunIfAskedAsync(args) is { } exit)
    return exit;
if (args is ["failover", ("killed" or "cut-off") and var how, var rush])
    return await FailoverCommand.RunAsync(how == "cut-off", int.Parse(rush, CultureInfo.InvariantCulture));
if (args is not ["kill", ("sqlite" or "postgres") and var store, var kills, .. var more])
{
    Console.Error.WriteLine("kill sqlite|postgres KILLS [KILLS-A-RECORD] [FOLDER-FOR-THE-LAST-BUNDLE], or failover killed|cut-off LETTERS");
    return 2;
}
var folder = Path.Combine("/tmp", $"inblue-faults-{Path.GetRandomFileName()}");
Directory.CreateDirectory(folder);
using var server = store == "postgres" ? LocalPostgres.Make(Path.Combine(folder, "pg"), Failover.FreePort()) : null;
try
{
    server?.Start();
    var (all, each) = (int.Parse(kills, CultureInfo.InvariantCulture), int.Parse(more.ElementAtOrDefault(0) ?? "50", CultureInfo.InvariantCulture));
    var seed = Environment.TickCount;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all} kills on {store}, {each} to a record, seed {seed}"));
    var (random, total, letters, unopened, watch) = (new Random(seed), 0, 0, 0, Stopwatch.StartNew());
    for (var record = 0; total < all; record++)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"record_{record}");
        server?.Ask($"CREATE DATABASE {name}");
        var url = server is null ? null : string.Create(CultureInfo.InvariantCulture, $"postgres://inblue@127.0.0.1:{server.Port}/{name}");
        var place = new RecordPlace(Path.Combine(folder, name), url is null ? null : PostgresAddress.TryParse(url, out _));
        var figures = await Killing.RunAsync(place, url, Math.Min(each, all - total), random, Console.Out);
        (total, letters, unopened) = (total + figures.Kills, letters + figures.Acknowledged, unopened + figures.BeforeItWasOpen);
        if (more.ElementAtOrDefault(1) is { } kept)
        {
            Directory.CreateDirectory(kept);
            File.WriteAllBytes(Path.Combine(kept, $"{store}.zip"), figures.Bundle);
            File.WriteAllText(Path.Combine(kept, $"{store}.key"), figures.Key.ToString());
        }
        File.Delete(place.DataPath);
    }
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{total} kills on {store}: {unopened} before the record was open; {letters} letters acknowledged, none lost, none twice; every log without a gap, every bundle verified; {watch.Elapsed.TotalSeconds / total:F2} s a kill in all"));
    return 0;
}
catch (FaultFoundException e)
{
    Console.WriteLine($"FOUND: {e.Message} (the record is kept in {folder})");
    folder = null;
    return 1;
}
finally
{
    server?.Dispose();
    if (folder is not null)
        Directory.Delete(folder, recursive: true);
}
