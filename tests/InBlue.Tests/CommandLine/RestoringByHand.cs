namespace InBlue.Tests.CommandLine;

/// <summary>What `restore` says of what it was given, and that whatever it refuses leaves nothing behind.</summary>
public sealed class RestoringByHand : IDisposable
{
    private readonly AFolder folder = new();

    private string Backup => folder["backup.db"];

    private Task RecordAsync() => RecordAsync("first.txt", Documents.Example);

    private async Task RecordAsync(string name, string document) => (await folder.RunAsync("import", folder.Put(name, document), "--yes")).Should(0);

    private async Task<string> BundleAsync(string name)
    {
        (await folder.RunAsync("bundle", "S/2020/600#1", "--out", folder[name])).Should(0);
        return folder[name];
    }

    private async Task BackUpAsync() => (await folder.RunAsync("backup", "--to", Backup, "--with-key")).Should(0);

    private Task<Ran> RestoreAsync(string from, params string[] more) => TheProgram.RunAsync(["restore", from, "--data", folder["restored/new.db"], .. more]);

    [Fact]
    public async Task Where_nothing_was_published_it_is_said_that_it_was_held_against_nothing()
    {
        await RecordAsync();
        var bundle = await BundleAsync("vote.zip");
        await BackUpAsync();
        var before = folder.Content();
        (await RestoreAsync(Backup, "--nothing-published", "--checkpoint", bundle)).ShouldRefuse(2, "Only one of the two can be so");
        folder.Content().ShouldBe(before);
        Directory.Exists(folder["restored"]).ShouldBeFalse();
        (await RestoreAsync(Backup, "--nothing-published")).Should(0).Out.ShouldSatisfyAllConditions(s => s.ShouldContain("held against nothing"), s => s.ShouldNotContain("It holds what was published"));
    }

    [Fact]
    public async Task What_is_no_backup_is_called_so_and_nothing_is_left()
    {
        await RecordAsync();
        var bundle = await BundleAsync("vote.zip");
        await BackUpAsync();
        var pages = await File.ReadAllBytesAsync(Backup, TestContext.Current.CancellationToken);
        var damaged = folder.Put("damaged.db", [.. pages[..4096], .. new byte[pages.Length - 4096]]);
        var (text, empty) = (folder.Put("text.db", "A page of text, and no record at all."), folder.Put("empty.db", ""));
        var before = folder.Content();
        (await RestoreAsync(bundle)).ShouldRefuse(1, "A bundle shows one vote");
        (await RestoreAsync(text)).ShouldRefuse(1, "is not a backup of a record");
        (await RestoreAsync(empty)).ShouldRefuse(1, "is not a backup of a record");
        (await RestoreAsync(damaged)).ShouldRefuse(1, "Take an older backup");
        (await RestoreAsync(folder["absent.db"])).ShouldRefuse(2, "There is no file");
        (await TheProgram.RunAsync("restore", "--data", folder["absent.db"])).ShouldRefuse(2, "Say which backup");
        folder.Content().ShouldBe(before);
        Directory.Exists(folder["restored"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_backup_from_before_the_key_was_renewed_is_behind_a_bundle_that_shows_which_key_followed()
    {
        await RecordAsync();
        await BackUpAsync();
        (await folder.RunAsync("key", "rotate")).Should(0);
        await RecordAsync("second.txt", Documents.ExampleWithAVeto);
        var after = await BundleAsync("after.zip");
        var alone = folder.Put("alone.txt", VerifyingThatALogGrew.AGrownRecord.NoteOf(after));
        (await RestoreAsync(Backup, "--checkpoint", alone)).ShouldRefuse(1, "give the newest bundle instead");
        Directory.Exists(folder["restored"]).ShouldBeFalse();
        (await RestoreAsync(Backup, "--checkpoint", after)).Should(0).Out.ShouldContain("goes on under a new name and a new key");
        (await TheProgram.RunAsync("doctor", "--full", "--data", folder["restored/new.db"], "--json")).Json.GetProperty("findings").EnumerateArray()
            .ShouldNotContain(f => f.GetProperty("health").GetString() == "fault");
    }

    [Fact]
    public async Task A_bundle_of_another_log_that_split_off_before_the_end_of_the_backup_is_found_out_across_a_renewal()
    {
        await RecordAsync();
        await BackUpAsync();
        var twin = folder["twin.db"];
        (await TheProgram.RunAsync("restore", Backup, "--data", twin, "--nothing-published")).Should(0);
        (await TheProgram.RunAsync("key", "rotate", "--data", twin)).Should(0);
        (await TheProgram.RunAsync("bundle", "S/2020/600", "--out", folder["twin.zip"], "--data", twin)).Should(0);
        await RecordAsync("second.txt", Documents.ExampleWithAVeto);
        (await folder.RunAsync("backup", "--to", folder["later.db"])).Should(0);
        (await RestoreAsync(folder["later.db"], "--checkpoint", folder["twin.zip"])).ShouldRefuse(1, "Somebody added to a copy");
        Directory.Exists(folder["restored"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_that_was_compromised_in_between_vouches_for_none_that_followed()
    {
        await RecordAsync();
        var trusted = await BundleAsync("trusted.zip");
        await BackUpAsync();
        var said = (await folder.RunAsync("key", "compromise", "--last-trusted", trusted)).Should(0).Out;
        said.ShouldContain("start every program anew");
        var again = (await folder.RunAsync("key", "compromise", "--last-trusted", trusted)).Should(0).Out;
        again.ShouldContain("nothing was added");
        again.Split('\n')[^2].ShouldBe(said.Split('\n')[^2]);
        (await RestoreAsync(Backup, "--checkpoint", await BundleAsync("after.zip"))).ShouldRefuse(1, "announced as compromised");
        Directory.Exists(folder["restored"]).ShouldBeFalse();
    }

    public void Dispose() => folder.Dispose();
}
