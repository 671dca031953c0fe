using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Stamping;
using InBlue.Tests.Following;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Stamping;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Keeping;

/// <summary>What others said of a record's checkpoints goes with its copies and is looked at by the doctor.</summary>
public sealed class WhatLiesBesideARecord : IDisposable
{
    private const string Council = "security-council";

    private readonly string folder = Directory.CreateTempSubdirectory("inblue-beside-").FullName;
    private readonly AnAuthority authority = new();

    private string this[string name] => Path.Combine(folder, name);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A vote that was called and closed, both stamped, with one cosigned checkpoint and a word in the access log.</summary>
    private async Task<(Play Play, MomentToStamp[] Moments, CheckpointNote Cosigned)> StampedAsync(string store)
    {
        var play = await Play.AtAsync("2020-06-26 13:00", store: store);
        var opened = play.Live.Database.Entries(Council, 0, 1)[0].Checkpoint!;
        var witness = new AWitness("witness.example/w1");
        var note = CheckpointNote.TryParse(Encoding.UTF8.GetBytes(opened + witness.Cosign(opened, 1_600_000_000))).ShouldNotBeNull();
        var beside = new CosignedNotes(play.DataPath);
        beside.WriteKeys(Council, [WitnessKey.TryParse(witness.Key).ShouldNotBeNull()]);
        beside.Keep(Council, note);
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        new AccessLog(play.DataPath).Opened(Play.OfficerOne, vote, "letter 1", play.Clock.GetCurrentInstant());
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync();
        var moments = FindingMoments.Of(play.Live.Database, vote).ToArray();
        foreach (var moment in moments)
            new StampFiles(play.DataPath).Keep(Council, moment.Signed, TimeStamp.Read(authority.Stamp(moment.Signed)).Stamp!);
        return (play, moments, note);
    }

    [Fact]
    public async Task Stamps_cosignatures_and_the_access_log_go_with_a_backup_and_come_back_with_it()
    {
        var (play, moments, cosigned) = await StampedAsync(Stores.Sqlite);
        await using var held = play;
        File.WriteAllText(Path.Combine(play.DataPath + ".security-council.stamped", "7.tsr.half"), "of a stamp that is being written");
        var backup = BackingUp.Make(play.DataPath, this["backup.db"], withKeys: false);
        backup.Logs.ShouldHaveSingleItem().Beside.ShouldBe(new SaidByOthers(2, 1));
        File.Exists(this["backup.db.security-council.key"]).ShouldBeFalse();
        File.Exists(Path.Combine(this["backup.db.security-council.stamped"], "7.tsr.half")).ShouldBeFalse();

        var restored = Restoring.From(this["backup.db"], this["restored.db"], new PublishedAtLast([], Nothing: true), play.Clock).ShouldHaveSingleItem();
        restored.Beside.ShouldBe(new SaidByOthers(2, 1));
        foreach (var moment in moments)
            new StampFiles(this["restored.db"]).Find(Council, moment.Signed)!.Bytes.ToArray().ShouldBe(new StampFiles(play.DataPath).Find(Council, moment.Signed)!.Bytes.ToArray());
        new CosignedNotes(this["restored.db"]).With(Council, cosigned.Signed).Text.ShouldBe(cosigned.Text);
        new CosignedNotes(this["restored.db"]).ReadKeys(Council).ShouldHaveSingleItem();
        File.ReadAllText(AccessLog.PathFor(this["restored.db"])).ShouldBe(File.ReadAllText(AccessLog.PathFor(play.DataPath)));
        if (!OperatingSystem.IsWindows())
            foreach (var copy in (string[])["backup.db", "restored.db"])
                File.GetUnixFileMode(this[copy + ".security-council.stamped"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task What_lies_in_the_place_of_a_restored_record_is_later_and_stays()
    {
        var (play, moments, cosigned) = await StampedAsync(Stores.Sqlite);
        await using var held = play;
        BackingUp.Make(play.DataPath, this["backup.db"], withKeys: false);
        var another = TimeStamp.Read(authority.Stamp(moments[0].Signed)).Stamp!;
        new StampFiles(this["restored.db"]).Keep(Council, moments[0].Signed, another);
        var later = cosigned.Text + new AWitness("witness.example/w2").Cosign(cosigned, 1_600_000_100);
        new CosignedNotes(this["restored.db"]).Keep(Council, CheckpointNote.TryParse(Encoding.UTF8.GetBytes(later))!);
        File.WriteAllText(AccessLog.PathFor(this["restored.db"]), "what was opened since\n");

        Restoring.From(this["backup.db"], this["restored.db"], new PublishedAtLast([], Nothing: true), play.Clock).ShouldHaveSingleItem().Beside.ShouldBe(new SaidByOthers(2, 1));
        new StampFiles(this["restored.db"]).Find(Council, moments[0].Signed)!.Bytes.ToArray().ShouldBe(another.Bytes.ToArray());
        new StampFiles(this["restored.db"]).Find(Council, moments[1].Signed).ShouldNotBeNull();
        new CosignedNotes(this["restored.db"]).With(Council, cosigned.Signed).Text.ShouldBe(later);
        File.ReadAllText(AccessLog.PathFor(this["restored.db"])).ShouldBe("what was opened since\n");
    }

    [Fact]
    public async Task A_backup_that_fails_leaves_nothing_of_it()
    {
        var (play, _, _) = await StampedAsync(Stores.Sqlite);
        await using var held = play;
        File.Delete(play.DataPath + ".security-council.key");
        Should.Throw<InBlue.Secretariat.Storage.RecordUnusableException>(() => BackingUp.Make(play.DataPath, this["backup.db"], withKeys: true));
        Directory.GetFileSystemEntries(folder).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Stores.Sqlite)]
    [InlineData(Stores.Postgres)]
    public async Task The_doctor_says_how_many_stamps_there_are_and_names_each_that_is_none_and_each_that_is_missing(string store)
    {
        var (play, moments, _) = await StampedAsync(store);
        await using var held = play;
        if (store == Stores.Postgres)
            Restoring.Hold(play.Place, play.Live.Database, new PublishedAtLast([], Nothing: true), play.Clock).ShouldHaveSingleItem().Beside.ShouldBe(new SaidByOthers(2, 1));
        foreach (var full in (bool[])[false, true])
            Stamps(play, full).ShouldSatisfyAllConditions(
                f => f.ShouldAllBe(s => s.Health == Health.Well), f => f[0].Says.ShouldContain("There are 2 time stamps"), f => f[1].Says.ShouldContain("call and close of security-council has its time stamp"));
        Stamps(play, expected: false).ShouldHaveSingleItem();

        var (call, close) = (PathOf(play, moments[0]), PathOf(play, moments[1]));
        var good = File.ReadAllBytes(call);
        File.WriteAllBytes(call, File.ReadAllBytes(close)); // of another checkpoint
        ShouldBeAFault(Stamps(play)[0], call, "something else than this checkpoint", "another log");
        File.WriteAllBytes(call, [.. good[..^1], (byte)(good[^1] ^ 1)]);
        ShouldBeAFault(Stamps(play)[0], call, "not signed with the certificate", "from your backup");
        File.WriteAllBytes(call, new byte[TimeStamp.MostBytes + 1]);
        ShouldBeAFault(Stamps(play)[0], call, "more than 65536 bytes", "from your backup");
        File.Move(call, Path.Combine(Path.GetDirectoryName(call)!, "9999.tsr"));
        ShouldBeAFault(Stamps(play)[0], "9999.tsr", "no checkpoint of 9999 entries", "another log");
        File.Delete(Path.Combine(Path.GetDirectoryName(call)!, "9999.tsr"));

        var missing = Stamps(play)[^1];
        (missing.Health, missing.Says).ShouldBe((Health.Warning, "No time stamp of the call of S/2020/1#1."));
        missing.Mend.ShouldContain("inblue stamp S/2020/1#1");
        File.Delete(close);
        Stamps(play)[^1].Says.ShouldBe("No time stamp of the call of S/2020/1#1, the close of S/2020/1#1.");
        Stamps(play, expected: false).ShouldHaveSingleItem().Says.ShouldBe("There are no time stamps of security-council.");
    }

    private static Finding[] Stamps(Play play, bool full = true, bool expected = true) =>
        [.. Doctor.Examine(play.Place, full, new PublishedAtLast([], Nothing: false), play.Clock, expected).Where(f => f.About == "stamps")];

    private static void ShouldBeAFault(Finding finding, string path, string says, string mend) => finding.ShouldSatisfyAllConditions(
        f => f.Health.ShouldBe(Health.Fault), f => f.Says.ShouldContain(path), f => f.Says.ShouldContain(says), f => f.Mend.ShouldContain(mend));

    private static string PathOf(Play play, MomentToStamp moment) => Path.Combine(play.DataPath + ".security-council.stamped", $"{moment.Signed.Checkpoint.Size}.tsr");
}
