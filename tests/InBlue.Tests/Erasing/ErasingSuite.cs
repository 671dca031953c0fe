using System.Text;
using InBlue.Documents.Refusals;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.Erasing;
using InBlue.Procedure.People;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Erasing;
using InBlue.Secretariat.Storage;
using InBlue.Tests.Live;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime;
using static InBlue.Tests.Erasing.AnOfficeToEraseIn;

namespace InBlue.Tests.Erasing;

/// <summary>What is personal goes, official acts stay, and the record holds: on every database.</summary>
public abstract class ErasingSuite
{
    private static readonly PersonId Gone = new("officer.gone");

    protected abstract IRecordDatabase Open();

    [Fact]
    public async Task A_withdrawn_draft_goes_and_an_entry_says_so_without_saying_what_it_was()
    {
        await using var o = await OnAsync(Open());
        await o.DraftAsync("S/2020/601", "say nothing of this");
        var (digests, stream) = (o.Database.Digests(OfCouncil, 1000), VoteName.DraftOf(OfCouncil, "S/2020/601"));

        var done = o.Erasures.EraseDraft(Play.Director, "S/2020/601", Reason).ShouldBeOfType<Erasure.Done>();
        done.ShouldSatisfyAllConditions(d => d.Entries.ShouldBe(2), d => d.Files.ShouldBe(1), d => d.Kept.ShouldBe(0), d => d.Forgotten.ShouldBeTrue());

        o.Database.EntriesOf(stream).ShouldAllBe(e => e.Payload == null);
        o.Database.Files(OfCouncil).ShouldNotContain(Digest.Of(Encoding.UTF8.GetBytes(OfficeOn.DraftText("say nothing of this").Text)));
        o.Database.Digests(OfCouncil, digests.Length).ShouldBe(digests);
        var said = Encoding.UTF8.GetString(o.Database.Entries(OfCouncil, done.By, 1)[0].Payload!.Value.Span);
        said.ShouldSatisfyAllConditions(s => s.ShouldContain("\"what\":\"draft\""), s => s.ShouldContain("\"by\":\"director\""), s => s.ShouldContain(Reason), s => s.ShouldNotContain("S/2020/601"), s => s.ShouldNotContain("Mali"));
        o.Audit().ShouldSatisfyAllConditions(
            r => r.Faults.ShouldBeEmpty(), r => r.Withheld.ShouldBe(2), r => r.WithheldEntries.ShouldAllBe(e => e.By == done.By), r => r.WithheldFiles.ShouldHaveSingleItem().By.ShouldBe(done.By));
    }

    [Fact]
    public async Task The_symbol_of_a_draft_that_is_gone_stays_taken_and_the_office_goes_on()
    {
        await using var o = await OnAsync(Open());
        await o.DraftAsync("S/2020/601", "say nothing of this");
        o.Erasures.EraseDraft(Play.Director, "S/2020/601", Reason).ShouldBeOfType<Erasure.Done>();
        o.Restart();
        o.Office.Live.Draft("S/2020/601").ShouldBeNull();
        Play.Refused(DraftRefusal.SymbolTaken, await o.Office.SubmitAsync("S/2020/601"));
        Play.Refused(DraftRefusal.NoSuchDraft, await o.Office.Drafts.PutInBlueAsync(Play.OfficerOne, "S/2020/601", OfficeOn.Cancel));
        o.Erasures.EraseDraft(Play.Director, "S/2020/601", Reason).ShouldBeOfType<Erasure.DoneBefore>();
        await o.Office.CallAsync();
        o.Audit().Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_that_another_draft_has_too_stays()
    {
        await using var o = await OnAsync(Open());
        await o.DraftAsync("S/2020/601", "share this");
        await o.DraftAsync("S/2020/602", "share this", withdrawn: false);
        o.Erasures.EraseDraft(Play.Director, "S/2020/601", Reason).ShouldBeOfType<Erasure.Done>().ShouldSatisfyAllConditions(d => d.Files.ShouldBe(0), d => d.Kept.ShouldBe(1));
        o.Office.Live.Bytes(o.Office.Live.Draft("S/2020/602")!.State.Authentic.File).ShouldNotBeNull();
        o.Audit().Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_that_comes_again_is_there_again()
    {
        await using var o = await OnAsync(Open());
        await o.DraftAsync("S/2020/601", "come again");
        o.Erasures.EraseDraft(Play.Director, "S/2020/601", Reason).ShouldBeOfType<Erasure.Done>();
        await o.DraftAsync("S/2020/602", "come again", withdrawn: false);
        o.Audit().ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.WithheldFiles.ShouldBeEmpty(), r => r.Withheld.ShouldBe(2));
    }

    [Fact]
    public async Task Somebody_who_left_goes_from_the_register_and_the_others_stay()
    {
        await using var o = await OnAsync(Open());
        Play.Recorded(await o.Office.Registering.AddAsync(Play.Director, OfficeOn.PersonOf(Gone, Role.Officer), OfficeOn.Cancel));
        o.Erasures.ErasePerson(Play.Director, Gone, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.StillOnFile));
        Play.Recorded(await o.Office.Registering.EndAsync(Play.Director, Gone, new LocalDate(2020, 6, 26), OfficeOn.Cancel));
        o.Erasures.ErasePerson(Play.Director, Gone, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.StillOnFile));
        o.Office.GoTo("2020-06-27 00:00");
        o.Erasures.ErasePerson(Play.Director, Gone, Reason).ShouldBeOfType<Erasure.Done>().Entries.ShouldBe(2);
        o.Restart();
        o.Office.Live.Register.People.Keys.Select(p => p.Text).Order().ShouldBe(["director", "officer.one", "officer.two", "pr.fra"]);
        o.Database.EntriesOf(VoteName.Register(OfCouncil)).Where(e => e.Payload is not null).Select(e => Encoding.UTF8.GetString(e.Payload!.Value.ToArray())).ShouldAllBe(said => !said.Contains(Gone.Text, StringComparison.Ordinal));
        o.Audit().ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Withheld.ShouldBe(2));
        o.Erasures.ErasePerson(Play.Director, Gone, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.UnknownPerson));
        await o.Office.CallAsync(opens: "2020-06-27 14:00", closes: "2020-06-29 14:00");
    }

    [Fact]
    public async Task Only_the_mail_of_a_letter_that_neither_counts_nor_was_printed_goes_and_the_bundle_tells_it_as_withheld()
    {
        await using var o = await OnAsync(Open());
        await o.PublishedVoteAsync();
        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 2, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.NotPublishedYet));
        o.Erasures.ErasePerson(Play.Director, Play.Delegate(new MemberId("FRA")), Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.StillOnFile));
        await o.PublishAsync();
        (int Letter, ErasureRefusal Why)[] kept = [(3, ErasureRefusal.NotByMail), (5, ErasureRefusal.NoSuchLetter)];
        foreach (var (letter, why) in kept)
            o.Erasures.EraseMail(Play.Director, OfficeOn.First, letter, Reason).ShouldBe(new Erasure.Refused(why));
        var before = o.Bundle();
        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 1, Reason).ShouldBeOfType<Erasure.Done>().Files.ShouldBe(1); // the mail with its headers; the letter that counts stays
        o.Database.Files(OfCouncil).ShouldNotContain(Digest.Of(WholeMail));
        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 1, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.LetterCounted));
        BundleAudit.Check(o.Bundle(), o.Key).ShouldSatisfyAllConditions(r => r.Verified.ShouldBeTrue(), r => r.Withheld.ShouldBeEmpty());
        foreach (var letter in (int[])[2, 4])
            o.Erasures.EraseMail(Play.Director, OfficeOn.First, letter, Reason).ShouldBeOfType<Erasure.Done>().ShouldSatisfyAllConditions(d => d.Files.ShouldBe(1), d => d.Entries.ShouldBe(0));
        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 2, Reason).ShouldBeOfType<Erasure.DoneBefore>();

        BundleAudit.Check(before, o.Key).ShouldSatisfyAllConditions(r => r.Verified.ShouldBeTrue(), r => r.Withheld.ShouldBeEmpty());
        BundleAudit.Check(o.Bundle(), o.Key).ShouldSatisfyAllConditions(
            r => r.Faults.ShouldBeEmpty(), r => r.Verified.ShouldBeTrue(), r => r.Withheld.Select(w => w.Letter).Order().ShouldBe([2, 4]), r => r.Withheld.ShouldAllBe(w => w.Why.Reason == Reason));
        o.Audit().ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Withheld.ShouldBe(0), r => r.WithheldFiles.Length.ShouldBe(3));
    }

    [Fact]
    public async Task A_mail_that_came_too_early_and_in_time_too_goes_with_either_where_neither_counts()
    {
        await using var o = await OnAsync(Open());
        await o.Office.CallAsync();
        await o.MailAsync("From nobody who may sign.\n");
        o.Office.GoTo("2020-06-26 15:00");
        await o.MailAsync("From nobody who may sign.\n");
        await Settling.PublishAsync(o.Office); // it is ruled out

        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 1, Reason).ShouldBeOfType<Erasure.Done>().ShouldSatisfyAllConditions(d => d.Files.ShouldBe(1), d => d.Kept.ShouldBe(0));
        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 2, Reason).ShouldBeOfType<Erasure.DoneBefore>();
        BundleAudit.Check(o.Bundle(), o.Key).ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Withheld.Select(w => w.Letter).ShouldBe([1, 2]));
        o.Audit().Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_that_came_too_early_stays_where_the_same_in_time_counts()
    {
        await using var o = await OnAsync(Open());
        await o.Office.CallAsync();
        await o.MailAsync(WholeVote.Text("FRA"));
        o.Office.GoTo("2020-06-26 15:00");
        await o.MailAsync(WholeVote.Text("FRA"));
        Play.Recorded(await WholeVote.ConfirmAsync(o.Office, 2, "FRA"));
        await Settling.PublishAsync(o.Office);

        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 1, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.NeededElsewhere));
        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 2, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.LetterCounted));
    }

    [Fact]
    public async Task No_mail_goes_while_another_vote_is_under_way_since_the_published_one_would_have_no_bundle_meanwhile()
    {
        await using var o = await OnAsync(Open());
        await o.PublishedVoteAsync();
        await o.PublishAsync();
        await o.Office.CallAsync("S/2020/700", "2020-07-20 14:00", "2020-07-21 14:00");
        o.Erasures.EraseMail(Play.Director, OfficeOn.First, 2, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.OthersUnderWay));
        BundleAudit.Check(o.Bundle(), o.Key).ShouldSatisfyAllConditions(r => r.Verified.ShouldBeTrue(), r => r.Withheld.ShouldBeEmpty());
    }

    [Fact]
    public async Task A_bundle_waits_where_its_mail_went_in_the_moment_in_which_another_vote_was_called()
    {
        await using var o = await OnAsync(Open());
        await o.PublishedVoteAsync();
        await o.PublishAsync();
        Digest.TryParse(o.Office.Live.Vote(OfficeOn.First)!.State.Letters[2].Arrival.File.Digest, out var mail).ShouldBeTrue();
        await o.Office.CallAsync("S/2020/700", "2020-07-20 14:00", "2020-07-21 14:00");
        var head = o.Database.Head(OfCouncil)!;
        Secretariat.Keys.KeyTurn.Append(o.Database, OfCouncil, head.Key, o.Office.Clock, (write, _) =>
        {
            write.EraseFile(OfCouncil, mail);
            return (new LogFact.Erased(Play.Director, ErasureKind.Mail, Reason, [], [mail]), Secretariat.Keys.KeyFile.Load(o.Keys, head));
        });
        Should.Throw<Secretariat.Following.NotPublicYetException>(() => o.Bundle()).Message
            .ShouldBe("The bundle of S/2020/600 can be made once every vote that is open is disclosed: a file of it was erased, and the entry that says so is not public before.");
    }

    [Fact]
    public async Task What_may_not_go_is_refused_with_a_sentence_in_both_languages_and_nothing_changes()
    {
        await using var o = await OnAsync(Open(), "DEU");
        await o.DraftAsync("S/2020/601", "stay", withdrawn: false);
        await o.DraftAsync("S/2020/602", "go");
        await o.Office.CallAsync();
        var size = o.Database.Head(OfCouncil)!.Frontier.Size;
        (ErasureRefusal Why, Func<Erasure> Wish)[] wishes =
        [
            (ErasureRefusal.NotOnFile, () => o.Erasures.EraseDraft(new PersonId("nobody"), "S/2020/602", Reason)),
            (ErasureRefusal.DirectorOnly, () => o.Erasures.EraseDraft(Play.OfficerOne, "S/2020/602", Reason)),
            (ErasureRefusal.NoReason, () => o.Erasures.EraseDraft(Play.Director, "S/2020/602", " ")),
            (ErasureRefusal.UnfitWords, () => o.Erasures.EraseDraft(Play.Director, "S/2020/602", "a\u0000b")),
            (ErasureRefusal.NoSuchDraft, () => o.Erasures.EraseDraft(Play.Director, "S/2020/999", Reason)),
            (ErasureRefusal.NoSuchDraft, () => o.Erasures.EraseDraft(Play.Director, "-", Reason)),
            (ErasureRefusal.DraftNotWithdrawn, () => o.Erasures.EraseDraft(Play.Director, "S/2020/601", Reason)),
            (ErasureRefusal.DraftWasCalled, () => o.Erasures.EraseDraft(Play.Director, OfficeOn.Symbol, Reason)),
            (ErasureRefusal.UnknownPerson, () => o.Erasures.ErasePerson(Play.Director, new PersonId("nobody"), Reason)),
            (ErasureRefusal.StillOnFile, () => o.Erasures.ErasePerson(Play.Director, Play.OfficerOne, Reason)),
            (ErasureRefusal.NoSuchLetter, () => o.Erasures.EraseMail(Play.Director, OfficeOn.First, 1, Reason)),
        ];
        foreach (var (why, wish) in wishes)
            wish().ShouldBe(new Erasure.Refused(why));
        o.Database.Head(OfCouncil)!.Frontier.Size.ShouldBe(size);
        foreach (var why in Enum.GetValues<ErasureRefusal>())
            (RefusalWords.Sentence(why, Language.English), RefusalWords.Sentence(why, Language.French)).ShouldSatisfyAllConditions(s => s.Item1.ShouldEndWith("."), s => s.Item2.ShouldNotBe(s.Item1));
    }

    [Fact]
    public async Task Nobody_goes_from_the_register_while_a_vote_is_under_way()
    {
        await using var o = await OnAsync(Open(), "DEU");
        var germany = Play.Delegate(new MemberId("DEU"));
        Play.Recorded(await o.Office.Registering.EndAsync(Play.Director, germany, new LocalDate(2020, 6, 26), OfficeOn.Cancel));
        await o.Office.CallAsync();
        o.Office.GoTo("2020-06-27 12:00");
        o.Erasures.ErasePerson(Play.Director, germany, Reason).ShouldBe(new Erasure.Refused(ErasureRefusal.VotesUnpublished));
        await Settling.PublishAsync(o.Office);
        o.Erasures.ErasePerson(Play.Director, germany, Reason).ShouldBeOfType<Erasure.Done>();
        BundleAudit.Check(o.Bundle(), o.Key).Verified.ShouldBeTrue();
    }

    [Theory]
    [InlineData("BeginWrite")]
    [InlineData("Head")]
    [InlineData("LastOf")]
    [InlineData("EraseEntry")]
    [InlineData("EraseFile")]
    [InlineData("InsertEntry")]
    [InlineData("ReplaceHead")]
    [InlineData("Commit")]
    public async Task A_stop_at_any_moment_leaves_it_whole_or_gone(string call)
    {
        await using var o = await OnAsync(Open());
        foreach (var after in (bool[])[false, true])
        {
            var symbol = await o.DraftAsync(after ? "S/2020/602" : "S/2020/601", $"stop {after} {call}");
            var broken = new Interrupted(o.Database);
            var erasures = o.ErasuresOn(broken);
            broken.FailAt(new Interruption(call, 1, after));
            Should.Throw<IOException>(() => erasures.EraseDraft(Play.Director, symbol, Reason));
            broken.Failed.ShouldBeTrue();
            var gone = call == "Commit" && after;
            o.Database.EntriesOf(VoteName.DraftOf(OfCouncil, symbol)).ShouldAllBe(e => (e.Payload == null) == gone);
            o.Audit().Faults.ShouldBeEmpty();
            var again = o.Erasures.EraseDraft(Play.Director, symbol, Reason);
            (again is Erasure.DoneBefore).ShouldBe(gone);
        }
        o.Audit().ShouldSatisfyAllConditions(r => r.Faults.ShouldBeEmpty(), r => r.Withheld.ShouldBe(4));
    }

    [Fact]
    public async Task What_another_program_writes_in_between_is_taken_into_account()
    {
        await using var o = await OnAsync(Open());
        await o.DraftAsync("S/2020/601", "share this");
        var database = new Interrupted(o.Database);
        var erasures = o.ErasuresOn(database);
        var written = false;
        database.OnCall = call =>
        {
            if (call != "BeginWrite" || written)
                return;
            written = true;
            o.DraftAsync("S/2020/602", "share this", withdrawn: false).GetAwaiter().GetResult();
        };
        erasures.EraseDraft(Play.Director, "S/2020/601", Reason).ShouldBeOfType<Erasure.Done>().ShouldSatisfyAllConditions(d => d.Entries.ShouldBe(2), d => d.Files.ShouldBe(0), d => d.Kept.ShouldBe(1));
        o.Audit().Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_vote_is_never_withheld_whatever_an_entry_says()
    {
        await using var o = await OnAsync(Open());
        await o.PublishedVoteAsync();
        await o.PublishAsync();
        var (numbers, head) = (o.Database.EntriesOf(OfficeOn.First).Select(e => e.Number).Take(2).ToArray(), o.Database.Head(OfCouncil)!);
        Secretariat.Keys.KeyTurn.Append(o.Database, OfCouncil, head.Key, o.Office.Clock, (write, _) =>
        {
            foreach (var number in numbers)
                write.EraseEntry(OfCouncil, number);
            return (new LogFact.Erased(Play.Director, ErasureKind.Draft, Reason, [.. numbers], []), Secretariat.Keys.KeyFile.Load(o.Keys, head));
        });
        o.Audit().Faults.Count(f => f.Code == FaultCodes.Entry && f.Message.Contains("never erased", StringComparison.Ordinal)).ShouldBe(2);
    }
}
