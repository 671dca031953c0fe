using System.Text;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Stamping;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Stamping;
using InBlue.Tests.Storage;
using InBlue.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InBlue.Tests.Following;

/// <summary>A mirror takes along what others said of a log's checkpoints, and nothing that is not of this log.</summary>
public sealed class MirroringOthersWord : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("inblue-mirror-").FullName;
    private readonly AnAuthority authority = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string this[string name] => Path.Combine(folder, name);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<MirrorOutcome> FollowAsync(Uri address, string into, params VerifierKey[] keys)
    {
        using var served = new LogOverHttp(address, LogOverHttp.Patience);
        return await new Mirroring(served, new MirrorFolder(into), [.. keys]).FollowAsync(Cancel);
    }

    [Theory]
    [InlineData(Stores.Sqlite)]
    [InlineData(Stores.Postgres)]
    public async Task The_stamps_of_a_vote_and_later_cosignatures_are_mirrored_once_they_are_public_and_from_the_mirror_again(string store)
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00", store: store);
        await using var server = Server.Build(play.Place, "http://127.0.0.1:0");
        await server.StartAsync(Cancel);
        var address = new Uri(server.Urls.Single() + "/log/security-council/");
        var (stamps, cosigned) = (new StampFiles(play.DataPath), new CosignedNotes(play.DataPath));
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        var first = (await FollowAsync(address, this["mirror"], play.Key)).ShouldBeOfType<MirrorOutcome.Followed>().Now;
        var witness = new AWitness("witness.example/w1");
        cosigned.Keep(vote.Council, CheckpointNote.TryParse(Encoding.UTF8.GetBytes(first.Text + witness.Cosign(first, 1_782_000_000))).ShouldNotBeNull());
        Stamp(FindingMoments.Of(play.Live.Database, vote).ShouldHaveSingleItem());
        var open = (await FollowAsync(address, this["mirror"], play.Key)).ShouldBeOfType<MirrorOutcome.Followed>().Beside;
        (open.Stamps, open.Cosigned, open.Faults.Length).ShouldBe((0, 0, 0)); // the cosignature came with the checkpoint itself; of the call nothing is public

        play.GoTo("2020-06-26 15:00");
        foreach (var member in (string[])["BEL", "CHN", "DOM", "EST", "FRA", "DEU", "IDN", "NER", "RUS"])
            await play.VoteAsync(vote, member);
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        if (play.Vote(vote).OpenIncident is not null) // the server's own clock, years later
            Play.Recorded(await play.Deciding.CloseIncidentAsync(vote, Play.OfficerOne, "The clock of a test.", Cancel));
        var moments = FindingMoments.Of(play.Live.Database, vote);
        Stamp(moments[1]);
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, "S/2020/2");
        var late = new AWitness("witness.example/w2").Cosign(first, 1_783_000_000);
        var before = cosigned.With(vote.Council, first.Signed);
        cosigned.Keep(vote.Council, CheckpointNote.TryParse(Encoding.UTF8.GetBytes(before.Text + late)).ShouldNotBeNull());

        var taken = (await FollowAsync(address, this["mirror"], play.Key)).ShouldBeOfType<MirrorOutcome.Followed>().Beside;
        (taken.Stamps, taken.Cosigned, taken.Faults.Length).ShouldBe((2, 1, 0));
        File.ReadAllText(this[$"mirror/checkpoints/{first.Checkpoint.Size}"]).ShouldBe(before.Text + late); // of a checkpoint that is long passed by
        foreach (var moment in moments)
        {
            var note = CheckpointNote.TryParse(File.ReadAllBytes(this[$"mirror/checkpoints/{moment.Signed.Checkpoint.Size}"])).ShouldNotBeNull();
            var stamp = File.ReadAllBytes(this[$"mirror/checkpoints/{moment.Signed.Checkpoint.Size}.tsr"]);
            StampAudit.Check(note.Signed, stamp, AuthorityCertificates.TryRead(authority.Root.Pem), [play.Key]).Verified.ShouldBeTrue();
        }
        var again = (await FollowAsync(address, this["mirror"], play.Key)).ShouldBeOfType<MirrorOutcome.Followed>().Beside;
        (again.Stamps, again.Cosigned).ShouldBe((0, 0));

        await using var files = await ServedAsync(this["mirror"]);
        var second = (await FollowAsync(new Uri(files.Urls.Single()), this["second"], play.Key)).ShouldBeOfType<MirrorOutcome.Followed>().Beside;
        (second.Stamps, second.Cosigned, second.Faults.Length).ShouldBe((2, 1, 0));
        foreach (var file in Directory.GetFiles(this["mirror/checkpoints"]))
            if (Path.GetFileName(file) is var name && (name.EndsWith(".tsr", StringComparison.Ordinal) || name == "list"))
                File.ReadAllBytes(this[$"second/checkpoints/{name}"]).ShouldBe(File.ReadAllBytes(file), name);

        void Stamp(MomentToStamp moment) => stamps.Keep(vote.Council, moment.Signed, TimeStamp.Read(authority.Stamp(moment.Signed)).Stamp.ShouldNotBeNull());
    }

    /// <summary>A folder as any web server serves it.</summary>
    private static async Task<WebApplication> ServedAsync(string root)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(context => File.Exists(root + context.Request.Path) ? context.Response.SendFileAsync(root + context.Request.Path, Cancel) : Task.FromResult(context.Response.StatusCode = 404));
        await server.StartAsync(Cancel);
        return server;
    }

    [Theory]
    [InlineData("no list", "log.checkpoint", "checkpoints/list")]
    [InlineData("a list in another order", "log.checkpoint", "checkpoints/list")]
    [InlineData("a checkpoint that is not there", "log.checkpoint", "checkpoints/100")]
    [InlineData("a checkpoint of another size", "log.checkpoint", "checkpoints/100")]
    [InlineData("a checkpoint by a stranger", "log.signature", "checkpoints/100")]
    [InlineData("a stamp of another checkpoint", "stamp.imprint", "checkpoints/100.tsr")]
    [InlineData("a stamp that was changed", "stamp.signature", "checkpoints/100.tsr")]
    [InlineData("a stamp that is none", "stamp.form", "checkpoints/100.tsr")]
    [InlineData("a stamp without its checkpoint", "log.checkpoint", "checkpoints/200.tsr")]
    public async Task What_is_not_of_this_log_is_not_taken_and_the_log_is_followed_all_the_same(string lie, string code, string where)
    {
        await using var log = await ALog.ServedAsync(300);
        var (note, stamp) = Said(log, 100);
        if (lie == "a checkpoint of another size")
            note = Signed(log, 99).Text;
        else if (lie == "a checkpoint by a stranger")
            note = Signed(log, 100).Checkpoint.Sign(SigningKey.Generate(log.Key.Origin)).Text;
        else if (lie == "a stamp of another checkpoint")
            stamp = authority.Stamp(Signed(log, 99));
        else if (lie == "a stamp that was changed")
            stamp[^1] ^= 1;
        else if (lie == "a stamp that is none")
            stamp = [0x30, 0x00];
        if (lie != "a checkpoint that is not there")
            Serve(log, "checkpoints/100", Encoding.UTF8.GetBytes(note));
        Serve(log, "checkpoints/100.tsr", stamp);
        Serve(log, "checkpoints/200.tsr", authority.Stamp(Signed(log, 200)));
        ListedFile[] files = [new(100, false, Digest.Of("note"u8)), new(100, true, Digest.Of("stamp"u8)), .. lie == "a stamp without its checkpoint" ? [new ListedFile(200, true, Digest.Of("x"u8))] : (ListedFile[])[]];
        Serve(log, "checkpoints/list", lie switch
        {
            "no list" => "<html>Welcome</html>"u8.ToArray(),
            "a list in another order" => CheckpointList.Write(files.Reverse()),
            _ => CheckpointList.Write(files),
        });

        var followed = (await FollowAsync(log.Address, folder, log.Key.Public)).ShouldBeOfType<MirrorOutcome.Followed>();
        (followed.Beside.Faults[0].Code, followed.Beside.Faults[0].Where).ShouldBe((code, where));
        followed.Now.Checkpoint.Size.ShouldBe(300);
        File.Exists(Path.Combine(folder, where)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_signed_checkpoint_of_another_past_proves_the_split_though_it_was_never_the_newest()
    {
        await using var log = await ALog.ServedAsync(300);
        var other = (Signed(log, 100).Checkpoint with { Root = Digest.Of("another past"u8) }).Sign(log.Key);
        Serve(log, "checkpoints/100", Encoding.UTF8.GetBytes(other.Text));
        Serve(log, "checkpoints/list", CheckpointList.Write([new ListedFile(100, false, Digest.Of(Encoding.UTF8.GetBytes(other.Text)))]));
        var refused = (await FollowAsync(log.Address, folder, log.Key.Public)).ShouldBeOfType<MirrorOutcome.Refused>();
        refused.Fault.Code.ShouldBe("log.fork");
        refused.Evidence.Select(File.ReadAllText).ShouldBe([log.Signed.Text, other.Text]);
    }

    [Fact]
    public async Task A_stamp_that_is_kept_is_not_given_up_for_another_and_one_that_was_damaged_is_taken_again()
    {
        await using var log = await ALog.ServedAsync(300);
        var (note, stamp) = Said(log, 100);
        Serve(log, "checkpoints/100", Encoding.UTF8.GetBytes(note));
        Announce(stamp);
        await FollowAsync(log.Address, folder, log.Key.Public);
        Announce(authority.Stamp(Signed(log, 100))); // another one, of today
        await FollowAsync(log.Address, folder, log.Key.Public);
        File.ReadAllBytes(this["checkpoints/100.tsr"]).ShouldBe(stamp);
        File.WriteAllBytes(this["checkpoints/100.tsr"], stamp[..^1]);
        Announce(stamp);
        (await FollowAsync(log.Address, folder, log.Key.Public)).ShouldBeOfType<MirrorOutcome.Followed>().Beside.Stamps.ShouldBe(1);
        File.ReadAllBytes(this["checkpoints/100.tsr"]).ShouldBe(stamp);

        void Announce(byte[] served)
        {
            Serve(log, "checkpoints/100.tsr", served);
            Serve(log, "checkpoints/list", CheckpointList.Write([new ListedFile(100, false, Digest.Of(Encoding.UTF8.GetBytes(note))), new ListedFile(100, true, Digest.Of(served))]));
        }
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("D  1\n", true)]
    [InlineData("D  1\nD  1.tsr\nD  2\n", true)]
    [InlineData("D  1", false)]
    [InlineData("D 1\n", false)]
    [InlineData("D  01\n", false)]
    [InlineData("D  0\n", false)]
    [InlineData("D  1\nD  1\n", false)]
    [InlineData("D  1.tsr\nD  1\n", false)]
    [InlineData("D  2\nD  1\n", false)]
    [InlineData("D  ../1\n", false)]
    [InlineData("D  1.TSR\n", false)]
    [InlineData("D  1\r\n", false)]
    [InlineData("x  1\n", false)]
    public void A_list_has_one_spelling(string text, bool good)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Replace("D", Digest.Of("x"u8).ToString(), StringComparison.Ordinal));
        (CheckpointList.TryRead(bytes) is not null).ShouldBe(good);
    }

    private static SignedCheckpoint Signed(ALog log, int size) => new Checkpoint(log.Key.Origin, size, PublicEntry.FrontierOf(log.Entries.Take(size)).Root()).Sign(log.Key);

    private (string Note, byte[] Stamp) Said(ALog log, int size) => (Signed(log, size).Text, authority.Stamp(Signed(log, size)));

    private static void Serve(ALog log, string path, byte[] bytes) => log.Instead[path] = context => context.Response.Body.WriteAsync(bytes).AsTask();
}
