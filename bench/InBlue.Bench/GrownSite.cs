using System.Diagnostics;
using System.Globalization;
using InBlue.Secretariat.Storage;
using InBlue.Web;

namespace InBlue.Bench;

/// <summary>In milliseconds: a server built and started until it gave its first page, the list; then the page of a vote and a search, medians of votes taken at random.</summary>
internal sealed record GrownPages(double FirstPage, double Vote, double Search)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"first page after {FirstPage,6:F0} ms; a vote's page {Vote,5:F1} ms; a search {Search,5:F1} ms");
}

internal static class GrownSite
{
    private const int Rounds = 30;

    public static async Task<GrownPages> MeasureAsync(RecordPlace place, IRecordDatabase database, Func<int, string> nameOf, int councils)
    {
        using var reader = new HttpClient();
        var watch = Stopwatch.StartNew();
        await using var server = Server.Build(place, "http://127.0.0.1:0");
        await server.StartAsync();
        var address = server.Urls.Single();
        await ReadAsync("/en");
        var first = watch.Elapsed.TotalMilliseconds;
        await Task.Delay(TimeSpan.FromSeconds(10)); // it loads the newest votes behind its readers' backs
        var (votes, searches) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            var names = database.Votes(nameOf(Random.Shared.Next(councils)));
            var name = names[Random.Shared.Next(names.Length)];
            votes.Add(await TimeAsync($"/en/votes/{name.Draft}?council={name.Council}&vote=1"));
            searches.Add(await TimeAsync($"/en?q={name.Draft}"));
        }
        await server.StopAsync();
        return new GrownPages(first, Median(votes), Median(searches));

        async Task<double> TimeAsync(string path)
        {
            var asked = Stopwatch.StartNew();
            await ReadAsync(path);
            return asked.Elapsed.TotalMilliseconds;
        }

        async Task ReadAsync(string path)
        {
            using var answer = await reader.GetAsync(address + path);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        }
    }

    private static double Median(List<double> all)
    {
        all.Sort();
        return all[all.Count / 2];
    }
}
