using InBlue.Procedure.Mandates;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Tests.Live;
using InBlue.Tests.Procedure.Mandates;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using InBlue.Tests.Verifying.Mandates;
using NodaTime;

namespace InBlue.Tests.Mandates;

/// <summary>Several officers, several programs, and faults of the disk, over one mandate.</summary>
public sealed class KeepingOneRegisterAtOnce
{
    private static readonly SigningKey Key = OfficeOn.NewKey();

    [Theory]
    [InlineData(Stores.Sqlite)]
    [InlineData(Stores.Postgres)]
    public Task Each_act_by_two_programs_at_the_same_moment_happens_once(string store) => TwoProgramsAsync(store, async (one, other) =>
    {
        string[] later = ["instrument", "move", "move the end", "advance", "issue", "waive", "input", "values", "wording", "statement in the text", "statement in a file"];
        foreach (var act in RegisterDesk.Whole.TakeWhile(a => a.Name is not "split").Concat(RegisterDesk.Whole.Where(a => later.Contains(a.Name))))
        {
            var done = await Task.WhenAll(Task.Run(() => act.DoAsync(one), OfficeOn.Cancel), Task.Run(() => act.DoAsync(other), OfficeOn.Cancel));
            done.Count(Recorded).ShouldBe(1, $"{act.Name}: {done[0]}, {done[1]}");
        }
    });

    [Theory]
    [InlineData(Stores.Sqlite)]
    [InlineData(Stores.Postgres)]
    public Task A_hundred_values_to_each_of_two_programs_are_all_on_file_once(string store) => TwoProgramsAsync(store, async (one, other) =>
    {
        foreach (var act in RegisterDesk.Small)
            Play.Recorded(await act.DoAsync(one));
        var sent = Enumerable.Range(0, 200).Select(n => Task.Run(() => new KeepingMandates((n % 2 == 0 ? one : other).Live).ChangeAsync(RegisterDesk.Id, Play.OfficerOne,
            (m, a) => FollowingDecisions.ReportValues(m, a, [new(4, 1, ExactNumber.Of(n), new LocalDate(2020, 7, 1), "S/2020/952", null)]), OfficeOn.Cancel), OfficeOn.Cancel));
        (await Task.WhenAll(sent)).ShouldAllBe(done => Recorded(done));
        one.Live.Mandate(RegisterDesk.Id)!.State.Find(4)!.Values.Select(v => v.Value.Digits).Order().ShouldBe(Enumerable.Range(0, 200).Select(n => (long)n));
    });

    [Theory]
    [InlineData("ReplaceHead", false)]
    [InlineData("Commit", true)]
    public async Task A_kill_in_the_middle_leaves_whole_acts(string call, bool after)
    {
        var acts = RegisterDesk.Whole;
        for (var killed = 0; killed < acts.Length; killed++)
        {
            var disk = new MemoryRecord();
            var database = new Interrupted(disk);
            var office = OfficeOn.Database(database, Key, GoodRegisters.Clock());
            await office.RegisterAsync();
            for (var i = 0; i < killed; i++)
                Play.Recorded(await acts[i].DoAsync(office));
            var before = Log(disk);
            database.FailAt(new Interruption(call, 1, after));
            await Should.ThrowAsync<IOException>(() => acts[killed].DoAsync(office));
            await office.DisposeAsync();
            office = OfficeOn.Database(disk, Key, GoodRegisters.Clock());
            Log(disk).Take(before.Length).ShouldBe(before);
            (Log(disk).Length > before.Length).ShouldBe(after, acts[killed].Name);
            if (!after)
                Play.Recorded(await acts[killed].DoAsync(office)).ShouldNotBeEmpty(acts[killed].Name);
            for (var i = killed + 1; i < acts.Length; i++)
                Play.Recorded(await acts[i].DoAsync(office)).ShouldNotBeEmpty(acts[i].Name);
            ShouldVerify(office);
            await office.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_the_words_or_the_files_do_not_bear_out_is_not_recorded()
    {
        await using var office = OfficeOn.Database(new MemoryRecord(), Key, GoodRegisters.Clock());
        await office.RegisterAsync();
        var open = RegisterDesk.Small[0];
        await RefusedAsync(MandateRefusal.TextUnfit, open with { Files = [] });
        await RefusedAsync(MandateRefusal.TextUnfit, open with { Files = open.Files.RemoveAt(1) });
        await RefusedAsync(MandateRefusal.TextUnfit, open with { Wish = (m, a) => RegisterDecisions.Open(m, a, new MandateId(RegisterDesk.Id), "x", AMandate.Council, AMandate.Text with { End = 100_000 }, AMandate.Proposals) });
        Play.Recorded(await open.DoAsync(office));
        var content = AMandate.Proposals.Commitments[4];
        await RefusedAsync(MandateRefusal.NoWords, Accepts(content with { Words = [content.Words[0] with { Quote = "Another plan" }] }));
        await RefusedAsync(MandateRefusal.UnfitWords, Accepts(content with { Rank = new Rank(Priority.OtherTask, "") }));
        await RefusedAsync(MandateRefusal.TextUnfit, new("link", (m, a) => FollowingDecisions.LinkStatement(m, a, new("FRA"), "Annex XVIII", "para_2", new Quotation(0, 6, "France"), AMandate.FileOf(RegisterDesk.Statement))));
        await RefusedAsync(MandateRefusal.NotOnFile, open with { By = new("nobody") });

        static RegisterDesk.Act Accepts(Commitment content) => new("accept", (m, a) => RegisterDecisions.Accept(m, a, 5, content));

        async Task RefusedAsync(MandateRefusal why, RegisterDesk.Act act) => (await act.DoAsync(office)).ShouldBe(new Done<MandateEvent, MandateRefusal>.Refused(why), act.Name);
    }

    [Fact]
    public async Task A_register_is_read_as_it_stands_and_as_it_was_last_published()
    {
        await using var office = OfficeOn.Database(new MemoryRecord(), Key, GoodRegisters.Clock());
        await office.RegisterAsync();
        foreach (var act in RegisterDesk.Small[..^1])
            Play.Recorded(await act.DoAsync(office));
        MandateOnFile.LoadPublished(office.Live.Database, "security-council", RegisterDesk.Id).ShouldBeNull();
        MandateOnFile.Load(office.Live.Database, "security-council", RegisterDesk.Id)!.Occurrences.Length.ShouldBe(9);
        Play.Recorded(await RegisterDesk.Small[^1].DoAsync(office));
        Play.Recorded(await RegisterDesk.Later.DoAsync(office));
        MandateOnFile.Load(office.Live.Database, "security-council", RegisterDesk.Id)!.Mandate.Instruments.Length.ShouldBe(1);
        MandateOnFile.LoadPublished(office.Live.Database, "security-council", RegisterDesk.Id)!.Mandate.Instruments.ShouldBeEmpty();
        office.Live.Mandates.ShouldBe([RegisterDesk.Id]);
        office.Live.Database.Drafts("security-council").ShouldBeEmpty();
    }

    private static async Task TwoProgramsAsync(string store, Func<OfficeOn, OfficeOn, Task> work)
    {
        using var folder = Stores.New(store);
        await using var one = OfficeOn.At(folder.Place, GoodRegisters.Clock());
        await using var other = OfficeOn.At(folder.Place, GoodRegisters.Clock());
        await one.RegisterAsync();
        await work(one, other);
        Play.Recorded(await RegisterDesk.Small[^1].DoAsync(other));
        ShouldVerify(one);
    }

    private static bool Recorded(Done<MandateEvent, MandateRefusal> done) => done is Done<MandateEvent, MandateRefusal>.Recorded { Events.IsEmpty: false };

    private static string[] Log(MemoryRecord disk) => [.. disk.Entries("security-council", 0, int.MaxValue).Select(e => $"{e.Number} {e.Digest}")];

    private static void ShouldVerify(OfficeOn office)
    {
        office.ShouldVerify();
        if (office.Live.Mandate(RegisterDesk.Id)!.State.Published is not null)
            BundleAudit.Check(BundleMaking.Make(office.Live.Database, GoodRegisters.Name), VerifierKey.TryParse(office.Live.Database.Head("security-council")!.Key)).Faults.ShouldBeEmpty();
    }
}
