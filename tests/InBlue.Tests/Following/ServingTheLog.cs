using System.Net;
using System.Text;
using InBlue.Procedure.Voting;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Following;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Web;
using InBlue.Web;

namespace InBlue.Tests.Following;

/// <summary>A real server, read by someone who knows only the standards.</summary>
public sealed class ServingTheLog
{
    private const string Log = "/log/security-council/";

    [Fact]
    public async Task Whoever_reads_it_by_the_standard_finds_every_entry_and_no_word_of_what_they_say()
    {
        await using var site = await (await Site.OverAsync(ExampleRecord.ExampleBytes, Site.Lighthouse)).OpenAsync();
        using var reader = new AReader(site.Address + Log);
        var (size, entries) = await reader.ReadAllAsync(site.Key);
        size.ShouldBeGreaterThan(20);
        for (var n = 0; n < size; n++)
            entries[n].ShouldMatch($$"""^\{"digest":"[0-9a-f]{64}","format":1,"number":{{n}}\}$""");
    }

    [Fact]
    public async Task What_never_changes_may_be_kept_and_the_checkpoint_is_asked_for_again_by_its_tag()
    {
        await using var site = await (await Site.OverAsync(ExampleRecord.ExampleBytes)).OpenAsync();
        using var client = new HttpClient();
        foreach (var (path, type, caching) in ((string, string, string)[])[("checkpoint", "text/plain; charset=utf-8", "no-cache"), ("tile/0/000.p/3", "application/octet-stream", "public, max-age=31536000, immutable"), ("tile/entries/000.p/3", "application/octet-stream", "public, max-age=31536000, immutable")])
        {
            using var answer = await client.GetAsync(new Uri(site.Address + Log + path), TestContext.Current.CancellationToken);
            answer.Content.Headers.ContentType!.ToString().ShouldBe(type);
            answer.Headers.GetValues("Cache-Control").ShouldHaveSingleItem().Split(", ").ShouldBe(caching.Split(", "), ignoreOrder: true);
            using var again = new HttpRequestMessage(HttpMethod.Get, site.Address + Log + path) { Headers = { IfNoneMatch = { answer.Headers.ETag.ShouldNotBeNull() } } };
            (await client.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }
        (await site.AskAsync(Log + "checkpoint", "HEAD")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.AskAsync(Log + "checkpoint", "POST")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Before_the_disclosure_no_answer_differs_from_that_of_a_log_in_which_nobody_has_voted()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var server = Server.Build(play.DataPath, "http://127.0.0.1:0");
        await server.StartAsync(TestContext.Current.CancellationToken);
        using var reader = new AReader(server.Urls.Single() + Log);
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        var (size, _) = await reader.ReadAllAsync(play.Key);
        var paths = Paths(size + 400).ToArray();
        var before = await AllAsync();

        play.GoTo("2020-06-26 15:00");
        foreach (var member in (string[])["BEL", "CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS", "VCT", "ZAF", "TUN", "GBR", "USA"])
            await play.VoteAsync(vote, member, member == "BEL" ? Position.Against : Position.For);
        ShouldBeEqual(await AllAsync(), "letters");
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        if (play.Vote(vote).OpenIncident is not null) // the server's own clock, years later
            Play.Recorded(await play.Deciding.CloseIncidentAsync(vote, Play.OfficerOne, "The clock of a test.", TestContext.Current.CancellationToken));
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        ShouldBeEqual(await AllAsync(), "counted");

        await play.PublishAsync(vote, "S/2020/2");
        (await reader.ReadAllAsync(play.Key)).Size.ShouldBe(play.Live.Database.Head(vote.Council)!.Frontier.Size);

        async Task<string[]> AllAsync()
        {
            var all = new List<string>();
            foreach (var path in paths)
            {
                var (status, bytes) = await reader.AskAsync(path);
                all.Add($"{path}: {status}, {bytes.Length} bytes, {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes))}");
            }
            all.Count(a => a.Contains("NotFound", StringComparison.Ordinal)).ShouldBeGreaterThan(100);
            all.Where(a => a.Contains("NotFound", StringComparison.Ordinal)).Select(a => a[(a.IndexOf(": ", StringComparison.Ordinal) + 2)..]).Distinct().ShouldHaveSingleItem();
            return [.. all];
        }

        void ShouldBeEqual(string[] now, string when) => now.ShouldBe(before, when);
    }

    [Fact]
    public async Task A_checkpoint_stays_at_its_address_with_the_cosignatures_that_came_later()
    {
        await using var site = await (await Site.OverAsync(ExampleRecord.ExampleBytes, Site.Lighthouse)).OpenAsync();
        var note = await site.TextAsync(Log + "checkpoint");
        var size = note.Split('\n')[1];
        (await site.TextAsync($"{Log}checkpoints/{size}")).ShouldBe(note);
        (await site.TextAsync(Log + "checkpoints/1")).Split('\n')[1].ShouldBe("1");

        var parsed = CheckpointNote.TryParse(Encoding.UTF8.GetBytes(note + new AWitness("witness.example/w1").Cosign(note, 1_782_000_000))).ShouldNotBeNull();
        new CosignedNotes(site.DataPath).Keep("security-council", parsed);
        (await site.TextAsync(Log + "checkpoint")).ShouldBe(parsed.Text);
        (await site.TextAsync($"{Log}checkpoints/{size}")).ShouldBe(parsed.Text);

        await File.WriteAllTextAsync($"{site.DataPath}.security-council.cosigned/{size}", parsed.Text.Replace(note.Split('\n')[2], Convert.ToBase64String(new byte[32]), StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (await site.TextAsync(Log + "checkpoint")).ShouldBe(note); // what lies beside the record changes no word of it
    }

    /// <summary>All that a log of so many entries could have in one tile, and what no log has.</summary>
    private static IEnumerable<string> Paths(long size) =>
        [.. Enumerable.Range(1, (int)Math.Min(255, size)).SelectMany(width => (string[])[AReader.Path("0", 0, width), AReader.Path("entries", 0, width), $"checkpoints/{width}"]),
            "checkpoint", "tile/0/000", "tile/entries/000", "tile/1/000.p/1", "tile/2/000.p/1", "tile/0/001.p/1", "", "tile", "tile/0/000.p/0", "tile/0/5", "checkpoint/", "checkpoints/", "checkpoints/0", "checkpoints/01", "checkpoints/-1", "checkpoints/99999999999999999999", "other", "../../nobody/checkpoint"];

    [Theory]
    [InlineData("/log"), InlineData("/log/"), InlineData("/log/nobody/checkpoint"), InlineData("/log/nobody/tile/0/000.p/1"), InlineData("/log/security-council"), InlineData("/log/security-council/"), InlineData("/log/SECURITY-COUNCIL/checkpoint")]
    [InlineData("/log/security-council/tile/0/999"), InlineData("/log/security-council/tile/0/x999/x999/x999/x999/999"), InlineData("/log/security-council/tile/63/000.p/1"), InlineData("/log/security-council/tile/0/..%2f..%2fcheckpoint")]
    public async Task What_is_not_there_is_answered_in_plain_words(string path)
    {
        await using var site = await (await Site.OverAsync(ExampleRecord.ExampleBytes)).OpenAsync();
        (await site.AskAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
