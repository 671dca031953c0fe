using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Tests.Web;
using Microsoft.AspNetCore.Http;

namespace InBlue.Tests.Following;

/// <summary>A mirror follows an honest log, and takes nothing over from any other.</summary>
public sealed class MirroringALog : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("inblue-mirror-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<MirrorOutcome> FollowAsync(Uri address, string into, TimeSpan? patience = null, params VerifierKey[] keys)
    {
        using var served = new LogOverHttp(address, patience ?? LogOverHttp.Patience);
        return await new Mirroring(served, new MirrorFolder(into), [.. keys]).FollowAsync(TestContext.Current.CancellationToken);
    }

    private Task<MirrorOutcome> FollowAsync(ALog log, TimeSpan? patience = null) => FollowAsync(log.Address, folder, patience, log.Key.Public);

    private async Task<MirrorOutcome> MustFollowAsync(ALog log, long before)
    {
        var followed = (await FollowAsync(log)).ShouldBeOfType<MirrorOutcome.Followed>();
        followed.Before.ShouldBe(before);
        followed.Now.Checkpoint.ShouldBe(log.Signed.Checkpoint);
        return followed;
    }

    private SortedDictionary<string, string> Content() => new(Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexString(File.ReadAllBytes(f))), StringComparer.Ordinal);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(255, 1, 1)]
    [InlineData(256, 1, 300)]
    [InlineData(300, 212, 70_000)]
    public async Task It_holds_all_tiles_of_a_log_that_grew_and_whoever_reads_it_by_the_standard_finds_them_right(int first, int then, int last)
    {
        await using var log = await ALog.ServedAsync(first);
        await MustFollowAsync(log, 0);
        log.Grow(then);
        await MustFollowAsync(log, first);
        log.Asked.Clear();
        log.Grow(last);
        await MustFollowAsync(log, first + then);
        log.Asked.ShouldNotContain("tile/entries/000", first >= 256 ? "what is whole is not asked for again" : null);

        using var reader = new AReader("https://mirror.example/", new HttpClient(new Folder(folder)));
        (await reader.ReadAllAsync(log.Key.Public)).Size.ShouldBe(first + then + last);
        Directory.GetFiles(Path.Combine(folder, "checkpoints")).Select(Path.GetFileName).ShouldBe([$"{first}", $"{first + then}", $"{first + then + last}"], ignoreOrder: true);
        Directory.GetDirectories(Path.Combine(folder, "tile"), "*.p", SearchOption.AllDirectories).Where(parts => File.Exists(parts.Replace(".p", "", StringComparison.Ordinal))).ShouldBeEmpty();
    }

    /// <summary>A folder as any web server would serve it.</summary>
    private sealed class Folder(string root) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(File.ReadAllBytes(Path.Combine(root, request.RequestUri!.AbsolutePath[1..]))) });
    }

    [Fact]
    public async Task A_real_server_is_followed_and_its_bundle_is_part_of_what_the_mirror_holds()
    {
        await using var site = await (await Site.OverAsync(ExampleRecord.ExampleBytes)).OpenAsync();
        var address = new Uri(site.Address + "/log/security-council/");
        (await FollowAsync(address, folder, null, site.Key)).ShouldBeOfType<MirrorOutcome.Followed>().Now.Checkpoint.Size.ShouldBeGreaterThan(20);
        using var client = new HttpClient();
        var bundle = GivenCheckpoint.Read(await client.GetByteArrayAsync(new Uri(site.Address + "/bundles/S/2020/600.zip"), TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var note = new MirrorFolder(folder).ReadCheckpoint().ShouldNotBeNull();
        GrowthAudit.Check(bundle, new GivenCheckpoint(note, null, null), new MirrorFolder(folder), [site.Key], []).Verified.ShouldBeTrue();
    }

    [Fact]
    public async Task Nothing_new_changes_nothing_and_a_witnesss_word_that_came_later_is_kept()
    {
        await using var log = await ALog.ServedAsync(300);
        await MustFollowAsync(log, 0);
        var before = Content();
        await MustFollowAsync(log, 300);
        Content().ShouldBe(before);

        log.Others = new AWitness("witness.example/w1").Cosign(log.Signed.Text, 1_782_000_000);
        await MustFollowAsync(log, 300);
        File.ReadAllText(Path.Combine(folder, "checkpoint")).ShouldBe(log.Signed.Text + log.Others);
        var witnessed = Content();
        await MustFollowAsync(log, 300);
        Content().ShouldBe(witnessed); // the same word again is no other
        log.Others = "";
        await MustFollowAsync(log, 300);
        File.ReadAllText(Path.Combine(folder, "checkpoint")).ShouldContain("witness.example/w1");
    }

    [Theory]
    [InlineData(0, 300)] // signed twice at one size
    [InlineData(-40, 260)] // an older one that was never signed so
    [InlineData(500, 1)] // grown out of another past
    [InlineData(500, 257)]
    public async Task A_split_log_is_refused_and_both_signed_notes_are_kept_as_they_are(int more, int from)
    {
        await using var log = await ALog.ServedAsync(300);
        await MustFollowAsync(log, 0);
        var (good, before) = (log.Signed, Content());
        log.Entries = [.. log.Entries[..(from - 1)]];
        log.Grow(300 + more - log.Entries.Count, world: "another");

        var refused = (await FollowAsync(log)).ShouldBeOfType<MirrorOutcome.Refused>();
        refused.Fault.Code.ShouldBe("log.fork");
        refused.Evidence.Select(File.ReadAllText).ShouldBe([good.Text, log.Signed.Text]);
        foreach (var (name, bytes) in before)
            Content()[name].ShouldBe(bytes, name);
    }

    [Theory]
    [InlineData("another key", "log.signature")]
    [InlineData("smaller", "log.size")]
    [InlineData("no checkpoint", "log.checkpoint")]
    [InlineData("a claim without end", "log.checkpoint")]
    [InlineData("entries of another log", "log.mirror")]
    public async Task What_is_no_growth_of_this_log_is_refused_and_the_folder_stays_as_it_was(string lie, string code)
    {
        await using var log = await ALog.ServedAsync(300);
        await MustFollowAsync(log, 0);
        var before = Content();
        var key = log.Key.Public;
        if (lie == "another key")
            log.Key = SigningKey.Generate(log.Key.Origin);
        else if (lie == "smaller")
            log.Size = 290;
        else if (lie == "no checkpoint")
            log.Instead["checkpoint"] = c => c.Response.WriteAsync("<html>Welcome</html>");
        else if (lie == "a claim without end")
            log.Instead["checkpoint"] = c => c.Response.WriteAsync(new Checkpoint(key.Origin, long.MaxValue, Digest.Of("x"u8)).Sign(log.Key).Text);
        else
        {
            var signed = log.Grow(300).Signed;
            log.Instead["checkpoint"] = c => c.Response.WriteAsync(signed.Text);
            log.Entries[450] = Digest.Of("another"u8);
        }

        var refused = (await FollowAsync(log.Address, folder, null, key)).ShouldBeOfType<MirrorOutcome.Refused>();
        refused.Fault.Code.ShouldBe(code);
        refused.Evidence.ShouldBeEmpty();
        Content().ShouldBe(before);
    }

    [Theory]
    [InlineData("not found", "answers with 404")]
    [InlineData("a redirect", "sends on to another address")]
    [InlineData("a large checkpoint", "more than the 65536 bytes")]
    [InlineData("endless entries", "more than the 65536 bytes")]
    [InlineData("too few entries", "not what a log serves there")]
    [InlineData("entries spelt otherwise", "not what a log serves there")]
    [InlineData("silence", "does not answer in time")]
    [InlineData("a trickle", "does not answer in time")]
    public async Task A_hostile_answer_costs_bounded_room_and_time_and_changes_nothing(string lie, string why)
    {
        await using var log = await ALog.ServedAsync(300);
        await MustFollowAsync(log, 0);
        var before = Content();
        log.Grow(300);
        var (path, answer) = lie switch
        {
            "not found" => ("tile/entries/002.p/88", (Func<HttpContext, Task>)(c => { c.Response.StatusCode = 404; return Task.CompletedTask; })),
            "a redirect" => ("checkpoint", c => { c.Response.Redirect("/elsewhere"); return Task.CompletedTask; }),
            "a large checkpoint" => ("checkpoint", c => c.Response.WriteAsync(new string('x', 100_000))),
            "endless entries" => ("tile/entries/002.p/88", EndlessAsync),
            "too few entries" => ("tile/entries/002.p/88", c => c.Response.WriteAsync("")),
            "entries spelt otherwise" => ("tile/entries/002.p/88", c => c.Response.Body.WriteAsync(Respelt(log)).AsTask()),
            "silence" => ("checkpoint", c => Task.Delay(Timeout.Infinite, c.RequestAborted)),
            _ => ("checkpoint", TrickleAsync),
        };
        log.Instead[path] = answer;

        (await Should.ThrowAsync<IOException>(FollowAsync(log, TimeSpan.FromSeconds(lie is "silence" or "a trickle" ? 1 : 30)))).Message.ShouldContain(why);
        Content().ShouldBe(before);
    }

    private static async Task EndlessAsync(HttpContext context)
    {
        var bytes = new byte[1 << 20];
        while (!context.RequestAborted.IsCancellationRequested)
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task TrickleAsync(HttpContext context)
    {
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync("x", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(50, context.RequestAborted);
        }
    }

    private static byte[] Respelt(ALog log)
    {
        var bytes = InBlue.Record.Entries.EntryBundle.Write(512, [.. log.Entries.Skip(512)]);
        bytes[^1] = (byte)' ';
        return bytes;
    }

    [Fact]
    public async Task A_folder_that_was_changed_shows_nothing_and_says_so()
    {
        await using var log = await ALog.ServedAsync(300);
        await MustFollowAsync(log, 0);
        var file = Path.Combine(folder, "tile", "entries", "001.p", "44");
        var bytes = File.ReadAllBytes(file);
        foreach (var bad in (byte[][])[[], bytes[..^1], [.. bytes.Reverse()], InBlue.Record.Entries.EntryBundle.Write(256, [.. Enumerable.Repeat(Digest.Of("x"u8), 44)])])
        {
            await File.WriteAllBytesAsync(file, bad, TestContext.Current.CancellationToken);
            (await Should.ThrowAsync<IOException>(FollowAsync(log))).Message.ShouldContain("is not what the checkpoint of the mirror says");
        }
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        await MustFollowAsync(log, 300);
    }

    [Theory]
    [InlineData("tile/entries/000")]
    [InlineData("tile/entries/001.p/44")]
    [InlineData("tile/0/000")]
    [InlineData("tile/0/001.p/44")]
    [InlineData("tile/1/000.p/1")]
    public async Task Whoever_verifies_with_a_folder_is_told_which_of_its_files_is_not_what_the_checkpoint_says(string name)
    {
        await using var log = await ALog.ServedAsync(300);
        await MustFollowAsync(log, 0);
        log.Size = 256;
        var (older, newer) = (new GivenCheckpoint(log.Signed, null, null), new GivenCheckpoint(new MirrorFolder(folder).ReadCheckpoint()!, null, null));
        Verify().Verified.ShouldBeTrue();
        var (file, bytes) = (Path.Combine(folder, name), await File.ReadAllBytesAsync(Path.Combine(folder, name), TestContext.Current.CancellationToken));
        var first = name.EndsWith("000", StringComparison.Ordinal) ? 0 : 256;
        foreach (var bad in (byte[]?[])[name.Contains("entries", StringComparison.Ordinal) ? WithOneOther() : [.. bytes[..^1], (byte)(bytes[^1] ^ 1)], bytes[..^1], null])
        {
            File.Delete(file);
            if (bad is not null)
                await File.WriteAllBytesAsync(file, bad, TestContext.Current.CancellationToken);
            Verify().ShouldSatisfyAllConditions(r => r.Verified.ShouldBeFalse(), r => r.Faults.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                f => f.Code.ShouldBe(GrowthCodes.Mirror), f => f.Message.ShouldStartWith($"{file} is missing, or is not")));
        }

        GrowthReport Verify() => GrowthAudit.Check(older, newer, new MirrorFolder(folder), [log.Key.Public], []);

        byte[] WithOneOther() => InBlue.Record.Entries.EntryBundle.Write(first, [Digest.Of("x"u8), .. log.Entries.Skip(first + 1).Take(first == 0 ? 255 : 43)]);
    }

    [Fact]
    public async Task Two_at_once_do_not_write_into_one_folder()
    {
        await using var log = await ALog.ServedAsync(300);
        using (new MirrorFolder(folder).Lock())
            (await Should.ThrowAsync<IOException>(FollowAsync(log))).Message.ShouldContain("another program");
        await MustFollowAsync(log, 0);
    }

    [Fact]
    public async Task With_a_mirror_a_split_between_two_notes_is_shown_and_not_only_suspected()
    {
        await using var log = await ALog.ServedAsync(600);
        await MustFollowAsync(log, 0);
        var note = new MirrorFolder(folder).ReadCheckpoint().ShouldNotBeNull();
        log.Size = 256;
        var (good, other) = (log.Signed, (log.Signed.Checkpoint with { Root = Digest.Of("x"u8) }).Sign(log.Key));

        Check(good, note).Verified.ShouldBeTrue();
        Check(other, note).IsFork.ShouldBeTrue();
        Check(good, (note.Checkpoint with { Size = 700 }).Sign(log.Key)).Faults.ShouldHaveSingleItem().Code.ShouldBe(GrowthCodes.Mirror);
        Check(good, (note.Checkpoint with { Root = Digest.Of("x"u8) }).Sign(log.Key)).Faults.ShouldHaveSingleItem().Code.ShouldBe(GrowthCodes.Mirror);

        GrowthReport Check(CheckpointNote older, CheckpointNote newer) =>
            GrowthAudit.Check(new GivenCheckpoint(older, null, null), new GivenCheckpoint(newer, null, null), new MirrorFolder(folder), [log.Key.Public], []);
    }
}
