using System.Text;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Tests.Following;
using InBlue.Tests.Verifying;

namespace InBlue.Tests.CommandLine;

/// <summary>`verify OLDER NEWER` and `extension`, on a record that grew between two bundles.</summary>
public sealed class VerifyingThatALogGrew(VerifyingThatALogGrew.AGrownRecord record) : IClassFixture<VerifyingThatALogGrew.AGrownRecord>
{
    public sealed class AGrownRecord : IAsyncLifetime
    {
        internal AFolder Folder { get; } = new();

        internal string Older => Folder["older.zip"];

        internal string Newer => Folder["newer.zip"];

        internal string Extension => Folder["extension.txt"];

        internal string Key { get; private set; } = "";

        internal Ran Extended { get; private set; } = null!;

        internal SigningKey Secret => SigningKey.TryParse(File.ReadAllText(Folder.Key).Trim()).ShouldNotBeNull();

        internal static string NoteOf(string bundle) => Encoding.UTF8.GetString(InBlue.Record.Bundles.CanonicalZip.Read(File.ReadAllBytes(bundle))!["checkpoint.txt"].Span);

        public async ValueTask InitializeAsync()
        {
            await ImportAsync("first.txt", Documents.Example);
            (await Folder.RunAsync("bundle", "S/2020/600#1", "--out", Older)).Should(0);
            await ImportAsync("second.txt", Documents.ExampleWithAVeto);
            (await Folder.RunAsync("bundle", "S/2020/600#1", "--out", Newer)).Should(0);
            Key = (await Folder.RunAsync("key")).Should(0).Out.Trim();
            Extended = (await Folder.RunAsync("extension", "security-council", "--from", Older, "--out", Extension, "--json")).Should(0);
        }

        private async Task ImportAsync(string name, string document) => (await Folder.RunAsync("import", Folder.Put(name, document), "--yes")).Should(0);

        public ValueTask DisposeAsync()
        {
            Folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    private Task<Ran> VerifyAsync(string older, string newer, params string[] more) => TheProgram.RunAsync(["verify", older, newer, "--key", record.Key, .. more]);

    [Fact]
    public async Task With_the_extension_it_is_verified_and_says_what_that_shows_and_what_not()
    {
        var said = (await VerifyAsync(record.Older, record.Extension)).Should(0).Out;
        said.ShouldStartWith("Verified: the log only grew.");
        said.ShouldContain("This shows:");
        said.ShouldContain("It does not show:");
        var note = record.Folder.Put("kept.txt", AGrownRecord.NoteOf(record.Older));
        (await VerifyAsync(note, record.Extension)).Should(0);
    }

    [Fact]
    public async Task Of_one_checkpoint_twice_it_is_said_that_nothing_was_added_and_not_that_the_log_grew()
    {
        foreach (var newer in (string[])[record.Newer, record.Extension]) // which ends with that very checkpoint
        {
            var said = (await VerifyAsync(record.Newer, newer)).Should(0).Out;
            said.ShouldStartWith("Verified: the two are the same checkpoint; nothing was added.");
            said.ShouldNotContain("grew.");
            said.ShouldContain("both speak of one state of the log");
            (await VerifyAsync(record.Newer, newer, "--json")).Should(0).Json.GetProperty("same").GetBoolean().ShouldBeTrue();
            (await TheProgram.RunAsync("verify", record.Newer, newer)).Should(1).Out.ShouldStartWith("Consistent, signer not established. The two are the same checkpoint; nothing was added.\n");
        }
        (await VerifyAsync(record.Older, record.Extension, "--json")).Should(0).Json.GetProperty("same").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_key_it_is_consistent_signer_not_established_and_no_success() =>
        (await TheProgram.RunAsync("verify", record.Older, record.Extension)).Should(1).Out.ShouldStartWith("Consistent, signer not established.\n");

    [Fact]
    public async Task Two_bundles_alone_show_nothing_and_the_answer_says_what_is_missing() =>
        (await VerifyAsync(record.Older, record.Newer)).Should(1).Out.ShouldSatisfyAllConditions(
            said => said.ShouldStartWith("NOT verified."), said => said.ShouldContain("log.extension"), said => said.ShouldContain("inblue extension"));

    [Theory]
    [InlineData("of the same size", "log.fork", true)]
    [InlineData("smaller, another root", "log.extension", false)]
    [InlineData("signed by another key", "log.signature", false)]
    [InlineData("of another log", "log.origin", false)]
    [InlineData("of another size than the extension", "log.extension", false)]
    public async Task An_older_checkpoint_that_does_not_lead_there_is_refused_with_its_code(string kind, string code, bool fork)
    {
        var (key, good) = (record.Secret, SignedCheckpoint.TryParse(AGrownRecord.NoteOf(record.Older))!.Checkpoint);
        var newest = SignedCheckpoint.TryParse(AGrownRecord.NoteOf(record.Newer))!.Checkpoint;
        Origin.TryParse("another.example/log", out var another).ShouldBeTrue();
        var bad = kind switch
        {
            "of the same size" => (newest with { Root = Digest.Of("another"u8) }).Sign(key),
            "smaller, another root" => (good with { Root = Digest.Of("another"u8) }).Sign(key),
            "signed by another key" => good.Sign(SigningKey.Generate(key.Origin)),
            "of another log" => (good with { Origin = another }).Sign(SigningKey.Generate(another)),
            _ => (good with { Size = good.Size - 1 }).Sign(key),
        };
        var file = record.Folder.Put($"{Guid.NewGuid():N}.txt", bad.Text);
        var ran = (await VerifyAsync(file, record.Extension, "--json")).Should(1).Json;
        ran.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe(code);
        ran.GetProperty("faults").GetArrayLength().ShouldBe(1);
        ran.GetProperty("fork").GetBoolean().ShouldBe(fork);
        if (!fork)
            return;
        (await VerifyAsync(file, record.Extension)).Should(1).Out.ShouldStartWith("NOT verified: the log was split.");
        (await TheProgram.RunAsync("verify", file, record.Extension)).Should(1).Out.ShouldStartWith("NOT verified: the two contradict each other."); // whose they are, nobody has checked
    }

    [Fact]
    public async Task A_bundle_whose_content_was_changed_is_not_verified_though_its_checkpoint_is_good()
    {
        var bad = record.Folder.Put("changed.zip", Forge.Repack(await File.ReadAllBytesAsync(record.Older, TestContext.Current.CancellationToken), f => f.SetItem("entries/0000000003.json", "{}"u8.ToArray())));
        (await VerifyAsync(bad, record.Extension)).Should(1).Out.ShouldContain("the older one, entries/0000000003.json");
    }

    [Fact]
    public async Task A_witness_that_was_asked_for_must_have_cosigned()
    {
        var (one, two) = (new AWitness("witness.example/one"), new AWitness("witness.example/two"));
        var note = AGrownRecord.NoteOf(record.Newer);
        var cosigned = record.Folder.Put("cosigned.txt", note + one.Cosign(note, 1_782_000_000));
        var wrong = record.Folder.Put("wrong.txt", note + one.Cosign(AGrownRecord.NoteOf(record.Older), 1_782_000_000));

        var ran = (await VerifyAsync(record.Newer, cosigned, "--witness", one.Key, "--json")).Should(0).Json.GetProperty("witnesses")[0];
        (ran.GetProperty("name").GetString(), ran.GetProperty("at").GetString()).ShouldBe(("witness.example/one", "2026-06-21T00:00:00Z"));
        (await VerifyAsync(record.Newer, cosigned, "--witness", one.Key)).Should(0).Out.ShouldContain("Witnessed   by witness.example/one, at 2026-06-21T00:00:00Z");
        (await VerifyAsync(record.Newer, cosigned, "--witness", two.Key)).Should(1).Out.ShouldContain("log.witness  witness.example/two: This witness has not cosigned");
        (await VerifyAsync(record.Newer, wrong, "--witness", one.Key)).Should(1).Out.ShouldContain("is not its own");
        (await VerifyAsync(record.Newer, cosigned)).Should(0).Out.ShouldContain("--witness"); // whoever names none is told of none
        (await record.Folder.RunAsync("doctor", "--checkpoint", cosigned)).Out.ShouldContain("holds the published checkpoint");
    }

    [Fact]
    public async Task What_is_off_about_the_call_is_said()
    {
        var folder = record.Folder;
        (await VerifyAsync(record.Newer, record.Older)).ShouldRefuse(2, "give the older one first");
        (await VerifyAsync(record.Extension, record.Newer)).ShouldRefuse(2, "second place");
        (await VerifyAsync(folder.Put("nothing.txt", "old 1\n\nnothing\n"), record.Newer)).ShouldRefuse(2, "holds no checkpoint");
        (await VerifyAsync(folder.Put("cut.zip", "PK\u0003\u0004"), record.Newer)).ShouldRefuse(2, "holds no checkpoint");
        (await VerifyAsync(folder["absent.zip"], record.Newer)).ShouldRefuse(2, "There is no file");
        (await VerifyAsync(record.Older, record.Extension, "--witness", record.Key)).ShouldRefuse(2, "--witness is not the key of a witness");
        (await TheProgram.RunAsync("verify", record.Older, "--witness", new AWitness("w").Key)).ShouldRefuse(2, "second file");
        (await TheProgram.RunAsync("verify", record.Older, "--key", record.Key, "--key", record.Key)).ShouldRefuse(2, "second file");
    }

    [Fact]
    public async Task An_extension_is_made_from_the_beginning_too_and_refused_where_the_log_does_not_hold_the_checkpoint()
    {
        var folder = record.Folder;
        (await folder.RunAsync("extension", "security-council", "--out", folder["all.txt"])).Should(0).Out.ShouldContain("from 0 to");
        File.ReadAllText(folder["all.txt"]).ShouldStartWith("old 0\n\ninblue.local/security-council\n");
        (await folder.RunAsync("extension", "security-council", "--out", folder["all.txt"])).Should(0); // over an older one
        (await folder.RunAsync("extension", "security-council", "--out", record.Older)).ShouldRefuse(2, "is no extension");
        (await folder.RunAsync("extension", "nobody", "--out", folder["none.txt"])).ShouldRefuse(1, "security-council");

        var (key, good) = (record.Secret, SignedCheckpoint.TryParse(AGrownRecord.NoteOf(record.Older))!.Checkpoint);
        Origin.TryParse("another.example/log", out var another).ShouldBeTrue();
        foreach (var (bad, why) in ((Checkpoint, string)[])[(good with { Root = Digest.Of("x"u8) }, "does not hold that checkpoint"), (good with { Size = 1000 }, "public up to"), (good with { Origin = another }, "another.example/log")])
            (await folder.RunAsync("extension", "security-council", "--from", folder.Put("bad.txt", bad.Sign(key.Origin == bad.Origin ? key : SigningKey.Generate(another)).Text), "--out", folder["none.txt"])).ShouldRefuse(1, why);
        File.Exists(folder["none.txt"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Cosignatures_are_taken_kept_and_refused_where_they_are_wrong()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("import", folder.Put("first.txt", Documents.Example), "--yes")).Should(0);
        (await folder.RunAsync("extension", "security-council", "--out", folder["next.txt"])).Should(0);
        var extension = File.ReadAllText(folder["next.txt"]);
        var note = extension[(extension.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
        var (one, two, other) = (new AWitness("witness.example/one"), new AWitness("witness.example/two"), new AWitness("witness.example/other"));
        var good = folder.Put("good.txt", extension + one.Cosign(note, 1_700_000_000) + other.Cosign(note, 1_700_000_000)); // as a witness takes it, with its answer after it

        (await folder.RunAsync("cosign", good)).ShouldRefuse(1, "--witness");
        (await folder.RunAsync("cosign", good, "--witness", two.Key)).ShouldRefuse(1, "no cosignature of a witness that is listened to");
        (await folder.RunAsync("cosign", good, "--witness", one.Key)).Should(0).Out.ShouldContain("Witnessed by witness.example/one, at 2023-11-14T22:13:20Z");
        var cosigned = Directory.GetFiles(folder.Data + ".security-council.cosigned").ShouldHaveSingleItem();
        File.ReadAllText(cosigned).ShouldBe(note + one.Cosign(note, 1_700_000_000));

        (await folder.RunAsync("cosign", folder.Put("again.txt", note + one.Cosign(note, 1_700_000_100) + two.Cosign(note, 1_700_000_200)), "--witness", two.Key)).Should(0);
        File.ReadAllText(cosigned).ShouldBe(note + one.Cosign(note, 1_700_000_100) + two.Cosign(note, 1_700_000_200)); // the last word of each
        File.ReadAllLines(folder.Data + ".security-council.witnesses").ShouldBe([one.Key, two.Key]);

        var before = folder.Content();
        var changed = note.Split('\n');
        foreach (var (bad, why) in ((string, string)[])[(note + one.Cosign("a\nb\nc\n", 1_700_000_000), "not its own"), (note + one.Cosign(note, 1_700_000_000)[..^8] + "AAAAA==\n", "not its own"),
            (note + one.Cosign(note, 99_999_999_999), "in the future"), (note + one.Cosign(note, 1_700_000_000) + two.Cosign(note, 99_999_999_999), "in the future"),
            (note.Replace($"\n{changed[1]}\n", "\n1000\n", StringComparison.Ordinal) + one.Cosign(note, 1_700_000_000), "no such public checkpoint"), (note, "no cosignature"),
            (note.Replace(changed[0], "another.example/log", StringComparison.Ordinal) + one.Cosign(note, 1_700_000_000), "another.example/log")])
            (await folder.RunAsync("cosign", folder.Put("bad.txt", bad))).ShouldRefuse(1, why);
        (await folder.RunAsync("cosign", folder.Put("bad.txt", "nothing"))).ShouldRefuse(2, "holds no checkpoint");
        (await folder.RunAsync("cosign", good, "--witness", record.Key)).ShouldRefuse(2, "--witness is not the key of a witness");
        foreach (var (name, content) in before)
            folder.Content()[name].ShouldBe(content, name);
    }

    [Fact]
    public async Task Their_json_is_as_documented()
    {
        var (folder, note) = (record.Folder, AGrownRecord.NoteOf(record.Newer));
        var witness = new AWitness("witness.example/one");
        var cosigned = folder.Put("cosigned-json.txt", note + witness.Cosign(note, 1_782_000_000));
        await using var log = await ALog.ServedAsync(300);
        string[] mirror = ["mirror", log.Address.ToString(), "--to", folder["mirror"], "--json"];
        var first = (await TheProgram.RunAsync([.. mirror, "--key", log.Key.Public.ToString()])).Should(0);
        log.Entries.Reverse();
        var split = (await TheProgram.RunAsync(mirror)).Should(1);
        split.Json.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("log.fork");
        var printed = new Dictionary<string, Ran[]>
        {
            ["extension"] = [record.Extended],
            ["verify OLDER NEWER"] = [await VerifyAsync(record.Newer, cosigned, "--witness", witness.Key, "--json"), await VerifyAsync(record.Older, record.Newer, "--json")],
            ["mirror"] = [first, split],
            ["cosign"] = [(await folder.RunAsync("cosign", folder.Put("past.txt", note + witness.Cosign(note, 1_700_000_000)), "--witness", witness.Key, "--json")).Should(0)],
        };
        var listed = DocumentedJson.Of("## JSON of a followed log");
        listed.Keys.Order().ShouldBe(printed.Keys.Order());
        foreach (var (verb, ran) in printed)
            ran.SelectMany(r => DocumentedJson.Members(r.Json)).Distinct().Order(StringComparer.Ordinal).ShouldBe(listed[verb].Order(StringComparer.Ordinal), verb);
    }

    [Fact]
    public async Task A_mirror_is_made_followed_and_verified_with_and_wrong_use_of_it_is_said()
    {
        var folder = record.Folder;
        await using var log = await ALog.ServedAsync(300);
        var (address, key, to) = (log.Address.ToString(), log.Key.Public.ToString(), folder["followed"]);
        log.Size = 256;
        var kept = folder.Put("kept-256.txt", log.Signed.Text);
        log.Size = null;
        (await MirrorAsync(address, "--to", to)).ShouldRefuse(2, "--key");
        (await MirrorAsync(address, "--to", to, "--key", key)).Should(0).Out.ShouldContain("The log only grew");
        (await MirrorAsync(address, "--to", to)).Should(0).Out.ShouldContain("Nothing new");
        (await TheProgram.RunAsync("verify", kept, to, "--key", key)).Should(0).Out.ShouldStartWith("Verified: the log only grew.");
        (await TheProgram.RunAsync("verify", kept, folder.Put("newest.txt", log.Signed.Text), "--mirror", to, "--key", key)).Should(0);

        (await MirrorAsync(address, "--to", to, "--key", record.Key)).ShouldRefuse(2, "another folder");
        (await MirrorAsync(address, "--to", folder.Root, "--key", key)).ShouldRefuse(2, "is no mirror");
        (await MirrorAsync("ftp://council.example/log", "--to", to)).ShouldRefuse(2, "no address of a log");
        (await MirrorAsync(address, "--to", to, "--key", "nothing")).ShouldRefuse(2, "--key is not a verifier key");
        (await TheProgram.RunAsync("verify", kept, folder.Root)).ShouldRefuse(2, "no file");
        (await TheProgram.RunAsync("verify", kept, kept, "--mirror", folder.Root)).ShouldRefuse(2, "is not the folder of a mirror");
        log.Key = SigningKey.Generate(log.Key.Origin);
        (await MirrorAsync(address, "--to", to)).Should(1).Out.ShouldContain("is not signed with a key that you gave");
        (await MirrorAsync(log.Grow(1).Address.ToString(), "--to", to, "--key", log.Key.Public.ToString())).Should(0); // the council changed its key, and told it elsewhere
        (await MirrorAsync(address, "--to", to)).Should(0);

        static Task<Ran> MirrorAsync(params string[] args) => TheProgram.RunAsync(["mirror", .. args]);
    }
}
