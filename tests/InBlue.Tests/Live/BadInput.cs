using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using NodaTime;
using static InBlue.Tests.Live.OfficeOn;

namespace InBlue.Tests.Live;

/// <summary>What no one can mean, or the record cannot keep: refused in words, and nothing of it is written.</summary>
public sealed class BadInput
{
    private static readonly PersonId One = Play.OfficerOne;

    /// <summary>Words that the record or a terminal could not bear.</summary>
    public static TheoryData<string> UnfitWords =>
    [
        "", "   ", "bell \a", "\u001b[31mred", "nul \0", "half a pair \ud83d", "other half \udc00", "next line \u0085", new string('x', 10_001), string.Concat(Enumerable.Repeat("😀", 10_001)),
    ];

    [Theory]
    [MemberData(nameof(UnfitWords))]
    public async Task Words_that_cannot_be_kept_are_refused_wherever_they_are_given(string words)
    {
        await RefusedAt(Phase.BeforeTheCall,
            o => Draft(o.Drafts.SubmitAsync(One, "S/2020/601", words, [new MemberId("FRA")], Language.English, DraftText(), false, null, Cancel)),
            o => Draft(o.Drafts.SubmitAsync(One, "S/2020/601", "An item", [new MemberId("FRA")], Language.English, DraftText(), false, words, Cancel)),
            o => Draft(o.Drafts.SubmitAsync(One, words, "An item", [new MemberId("FRA")], Language.English, DraftText(), false, null, Cancel)),
            o => Draft(o.Drafts.AttachAsync(One, Symbol, Language.Spanish, "Proyecto\n", words, Cancel)),
            o => Draft(o.Drafts.WithdrawFromBlueAsync(One, Symbol, words, Cancel)),
            o => Draft(o.Drafts.WithdrawAsync(One, Phases.OtherDraft, words, Cancel)),
            o => Register(o.Registering.AddAsync(One, PersonOf(new PersonId(words), Role.Officer), Cancel)),
            o => Register(o.Registering.AddAsync(One, PersonOf(new PersonId("new.officer"), Role.Officer) with { Name = words }, Cancel)),
            o => Register(o.Registering.AddAsync(One, PersonOf(new PersonId("new.officer"), Role.Officer) with { Title = words }, Cancel)));
        await RefusedAt(Phase.Open,
            o => Vote(o.Letters.ReceiveAsync(First, One, Letter("A letter.\n"), By(o, "hand", new Proof.ByClaim(words, null)), Cancel)),
            o => Vote(o.Letters.ReceiveAsync(First, One, Letter("A letter.\n"), By(o, "hand", new Proof.ByClaim("A stamp.", words)), Cancel)),
            o => Vote(o.Letters.ReceiveAsync(First, One, Letter("A letter.\n"), By(o, "mail", new Proof.ByMailbox(words, 1, 1, new string('a', 64))), Cancel)),
            o => Vote(o.Letters.ReceiveAsync(First, One, Letter("A letter.\n"), By(o, "mail", new Proof.ByMailbox("votes", 1, 1, words)), Cancel)),
            o => Vote(o.Letters.TakeStatementAsync(First, One, new MemberId("BEL"), Letter("We explain.\n"), By(o, "hand", new Proof.ByClaim(words, null)), Cancel)),
            o => Vote(o.Letters.RuleAsync(First, WholeVote.Pr("FRA"), 11, WholeVote.Reading("TUN"), words, Cancel)),
            o => Vote(o.Letters.RuleAsync(First, WholeVote.Pr("FRA"), 11, WholeVote.Reading("TUN") with { Signatory = words, Evidence = [] }, "A reason.", Cancel)),
            o => Vote(o.Letters.NoteCallAsync(First, One, null, new MemberId("BEL"), words, "A note.", Cancel)),
            o => Vote(o.Letters.NoteCallAsync(First, One, null, new MemberId("BEL"), "The counsellor", words, Cancel)),
            o => Vote(o.Deciding.ServeAsync(First, One, PaperKind.Call, new MemberId("BEL"), ServiceStep.Sent, new ChannelId("mail"), null, words, Cancel)),
            o => Vote(o.Deciding.AttachTextAsync(First, One, Language.Spanish, "Proyecto\n", words, Cancel)),
            o => Vote(o.Deciding.CedeChairAsync(First, WholeVote.Pr("FRA"), new MemberId("DEU"), words, Cancel)),
            o => Vote(Approve(o, words, "A text.\n", "Signatory")),
            o => Vote(Approve(o, "Letter", "A text.\n", words)));
        await RefusedAt(Phase.Counted, o => Vote(o.Deciding.NumberAsync(First, One, words, Cancel)));
        await RefusedAt(Phase.Signed, o => Vote(o.Deciding.AnnounceAsync(First, One, null, words, Cancel)));
        await RefusedAt(Phase.Announced, o => Vote(o.Publishing.PublishAsync(First, One, words, Cancel)));
        await RefusedAt(Phase.Published,
            o => Vote(o.Publishing.CorrectAsync(First, One, words, "For 1 read 2.\n", "A misprint.", Cancel)),
            o => Vote(o.Publishing.CorrectAsync(First, One, WholeVote.Document + "/Corr.1", "For 1 read 2.\n", words, Cancel)),
            o => Vote(o.Publishing.ReissueAsync(First, One, "Once more.\n", words, Cancel)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("nul \0")]
    [InlineData("\u001b[2J")]
    public async Task Texts_that_say_nothing_or_hold_control_characters_are_refused(string text)
    {
        await RefusedAt(Phase.BeforeTheCall,
            o => Draft(o.Drafts.SubmitAsync(One, "S/2020/601", "An item", [new MemberId("FRA")], Language.English, new DraftTextRead(text, 0, 0), false, null, Cancel)),
            o => Draft(o.Drafts.AttachAsync(One, Symbol, Language.Spanish, text, "job 2", Cancel)),
            o => Draft(o.Drafts.ReviseAsync(One, Phases.OtherDraft, Language.English, new DraftTextRead(text, 0, 0), "a redline", Cancel)));
        await RefusedAt(Phase.Open,
            o => Vote(o.Letters.TranscribeAsync(First, One, 12, text, Cancel)),
            o => Vote(o.Deciding.AttachTextAsync(First, One, Language.Spanish, text, "job 3", Cancel)),
            o => Vote(Approve(o, "Letter", text, "Signatory")));
        await RefusedAt(Phase.Published,
            o => Vote(o.Publishing.CorrectAsync(First, One, WholeVote.Document + "/Corr.1", text, "A misprint.", Cancel)),
            o => Vote(o.Publishing.ReissueAsync(First, One, text, "Technical reasons.", Cancel)));
    }

    [Fact]
    public async Task A_vote_that_is_not_there_is_refused_in_words()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        foreach (var symbol in (string[])["S/2020/999", Phases.OtherDraft, "-", "", "nowhere at all", "S/2020/600"])
        {
            var name = new VoteName(SecurityCouncil.Id.Text, symbol, 2);
            Play.Refused(VoteRefusal.NoSuchVote, await o.Letters.ReceiveAsync(name, One, Letter("A letter.\n"), o.Portal(), Cancel));
            Play.Refused(VoteRefusal.NoSuchVote, await o.Deciding.CertifyAsync(name, One, Cancel));
            Play.Refused(VoteRefusal.NoSuchVote, await o.Publishing.PublishAsync(name, One, WholeVote.Document, Cancel));
        }
        o.ShouldVerify();
    }

    [Theory]
    [InlineData("-")] // stands for the register
    [InlineData("S/2020/600/Corr.1")]
    [InlineData("A/2020/1")]
    [InlineData("S/2020/0600")]
    [InlineData("S/2020/600 ")]
    [InlineData("s/2020/600")]
    public async Task A_symbol_that_is_none_of_the_council_is_given_to_nothing(string symbol)
    {
        await RefusedAt(Phase.BeforeTheCall, o => Draft(o.SubmitAsync(symbol)));
        await RefusedAt(Phase.Announced, o => Vote(o.Publishing.PublishAsync(First, One, symbol, Cancel)));
        if (symbol != "S/2020/600/Corr.1")
            await RefusedAt(Phase.Published, o => Vote(o.Publishing.CorrectAsync(First, One, symbol, "For 1 read 2.\n", "A misprint.", Cancel)));
    }

    [Fact]
    public async Task A_window_that_cannot_be_is_not_called()
    {
        (string Opens, string Closes, VoteRefusal Why)[] windows =
        [
            ("2020-06-26 16:00", "2020-06-26 15:00", VoteRefusal.EndsBeforeItBegins), ("2020-06-26 16:00", "2020-06-26 16:00", VoteRefusal.EndsBeforeItBegins),
            ("2020-06-26 12:59", "2020-06-29 14:00", VoteRefusal.OpensInThePast), ("2020-06-20 14:00", "2020-06-21 14:00", VoteRefusal.OpensInThePast),
            ("2020-06-26 14:00", "2020-12-29 14:00", VoteRefusal.NoSuchWindow), ("2020-12-30 14:00", "2021-01-02 14:00", VoteRefusal.SeatsChangeInTheWindow),
            ("2021-12-30 14:00", "2022-01-02 14:00", VoteRefusal.NoPresident),
        ];
        foreach (var (opens, closes, why) in windows)
        {
            await using var o = await Phases.AtAsync(Phase.BeforeTheCall);
            if (opens.StartsWith("2021", StringComparison.Ordinal))
                o.GoTo("2021-12-29 14:00");
            var president = Play.Delegate(SecurityCouncil.PresidentIn(o.Clock.GetCurrentInstant().InZone(SecurityCouncil.Zone).Date.ToYearMonth())!.Value);
            if (o.Live.Find(president) is null)
                Play.Recorded(await o.Registering.AddAsync(One, PersonOf(president, Role.Delegate, president.Text[3..].ToUpperInvariant()), Cancel));
            Play.Refused(why, (await o.Calling.CallAsync(president, Symbol, Terms(opens, closes), Cancel)).Done);
            o.Live.Votes.ShouldBeEmpty();
        }
    }

    /// <summary>The President states both ends; the day of the letter and the zone are not his or hers to state.</summary>
    [Fact]
    public async Task The_call_is_of_the_day_on_which_it_is_made()
    {
        await using var o = await Phases.AtAsync(Phase.BeforeTheCall);
        var stated = Terms("2020-06-27 14:00", "2020-06-29 14:00") with { Date = new LocalDate(2020, 1, 1), Zone = "Mars/Olympus" };
        Play.Recorded((await o.Calling.CallAsync(WholeVote.Pr("FRA"), Symbol, stated, Cancel)).Done);
        (o.Vote.Call.Call.Date, o.Vote.Call.Call.Zone).ShouldBe((new LocalDate(2020, 6, 26), SecurityCouncil.Zone.Id));
    }

    [Fact]
    public async Task A_delegation_sends_its_letter_by_the_portal_and_by_no_other_channel()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        (string Channel, Proof Proof)[] others =
        [
            ("mail", new Proof.ByServer()), ("hand", new Proof.ByServer()), ("hand", new Proof.ByClaim("I was there.", null)), ("mail", new Proof.ByMailbox("votes", 1, 1, new string('a', 64))),
            ("portal", new Proof.ByClaim("At noon.", null)), ("telephone", new Proof.ByServer()), ("pigeon", new Proof.ByServer()),
        ];
        foreach (var (channel, proof) in others)
            Play.Refused(VoteRefusal.OnlyByPortal, await o.Letters.ReceiveAsync(First, WholeVote.Pr("BEL"), Letter("A letter of our own.\n"), By(o, channel, proof), Cancel));
        Play.Recorded(await o.Letters.ReceiveAsync(First, WholeVote.Pr("BEL"), Letter("A letter of our own.\n"), o.Portal(), Cancel));
    }

    [Fact]
    public async Task A_receipt_is_claimed_only_with_proof_and_never_for_the_future()
    {
        (string Channel, Proof Proof, VoteRefusal Why)[] wrong =
        [
            ("hand", new Proof.ByClaim("", null), VoteRefusal.ClaimWithoutWords), ("hand", new Proof.ByClaim("A stamp.", "not a digest"), VoteRefusal.ProofIncomplete),
            ("mail", new Proof.ByMailbox("", 1, 1, new string('a', 64)), VoteRefusal.ProofIncomplete), ("mail", new Proof.ByMailbox("votes", -1, 1, new string('a', 64)), VoteRefusal.ProofIncomplete),
            ("mail", new Proof.ByMailbox("votes", 1, -1, new string('a', 64)), VoteRefusal.ProofIncomplete), ("mail", new Proof.ByMailbox("votes", 1, 1, new string('A', 64)), VoteRefusal.ProofIncomplete),
            ("telephone", new Proof.ByClaim("They called.", null), VoteRefusal.TelephoneIsNoVote), ("portal", new Proof.ByClaim("A stamp.", null), VoteRefusal.PortalHasItsClock),
            ("portal", new Proof.ByMailbox("votes", 1, 1, new string('a', 64)), VoteRefusal.PortalHasItsClock), ("mail", new Proof.ByServer(), VoteRefusal.ClaimWithoutWords),
            ("hand", new Proof.ByServer(), VoteRefusal.ClaimWithoutWords), ("pigeon", new Proof.ByServer(), VoteRefusal.UnknownChannel), ("", new Proof.ByServer(), VoteRefusal.UnknownChannel),
        ];
        await using var o = await Phases.AtAsync(Phase.Open);
        foreach (var (channel, proof, why) in wrong)
        {
            Play.Refused(why, await o.Letters.ReceiveAsync(First, One, Letter("A letter.\n"), By(o, channel, proof), Cancel));
            Play.Refused(why, await o.Letters.TakeStatementAsync(First, One, new MemberId("BEL"), Letter("We explain.\n"), By(o, channel, proof), Cancel));
        }
        var future = By(o, "hand", new Proof.ByClaim("A stamp.", null)) with { Received = o.Clock.GetCurrentInstant() + Duration.FromMilliseconds(1) };
        Play.Refused(VoteRefusal.ClaimInTheFuture, await o.Letters.ReceiveAsync(First, One, Letter("A letter.\n"), future, Cancel));
        Play.Refused(VoteRefusal.ClaimInTheFuture, await o.Letters.TakeStatementAsync(First, One, new MemberId("BEL"), Letter("We explain.\n"), future, Cancel));
        Play.Refused(VoteRefusal.ClaimInTheFuture, await o.Deciding.ServeAsync(First, One, PaperKind.Call, new MemberId("BEL"), ServiceStep.Sent, new ChannelId("mail"), future.Received, null, Cancel));
        Play.Refused(VoteRefusal.UnfitFile, await o.Letters.ReceiveAsync(First, One, new LetterInHand(default, FileForm.Scan, null), o.Portal(), Cancel));

        await using var signed = await Phases.AtAsync(Phase.Signed);
        var now = signed.Clock.GetCurrentInstant();
        Play.Refused(VoteRefusal.ClaimInTheFuture, await signed.Deciding.AnnounceAsync(First, One, now + Duration.FromMinutes(1), "in writing", Cancel));
        Play.Refused(VoteRefusal.WindowStillOpen, await signed.Deciding.AnnounceAsync(First, One, signed.Vote.Closes - Duration.FromSeconds(1), "in writing", Cancel));

        await using var closed = await Phases.AtAsync(Phase.Closed);
        Play.Refused(VoteRefusal.DrainedTooEarly, await closed.Deciding.DrainAsync(First, One, new ChannelId("mail"), closed.Vote.Closes - Duration.FromMilliseconds(1), 0, Cancel));
        Play.Refused(VoteRefusal.ClaimInTheFuture, await closed.Deciding.DrainAsync(First, One, new ChannelId("mail"), closed.Clock.GetCurrentInstant() + Duration.FromMilliseconds(1), 0, Cancel));
        Play.Refused(VoteRefusal.UnfitWords, await closed.Deciding.DrainAsync(First, One, new ChannelId("mail"), closed.Clock.GetCurrentInstant(), -1, Cancel));
    }

    [Fact]
    public async Task A_reading_is_confirmed_only_as_the_letter_has_it()
    {
        var right = WholeVote.Reading("ZAF");
        var without = (string of) => right with { Evidence = right.Evidence.RemoveAll(e => e.Of == of) };
        (LetterReading Reading, VoteRefusal Why)[] wrong =
        [
            (right with { Signatory = Play.NameOf(new MemberId("DEU")) }, VoteRefusal.SignatoryNotOnFile), // another member's
            (right with { Member = new MemberId("DEU") }, VoteRefusal.SignatoryNotOnFile),
            (right with { Capacity = new CapacityId("special-envoy") }, VoteRefusal.SignatoryNotOnFile),
            (right with { Member = new MemberId("IND") }, VoteRefusal.UnknownMember), // holds no seat in 2020
            (right with { Member = new MemberId("??") }, VoteRefusal.UnknownMember),
            (right with { Capacity = new CapacityId("butler") }, VoteRefusal.UnknownCapacity),
            (right with { Position = Position.Absent }, VoteRefusal.NoWordsForPosition),
            (without("position"), VoteRefusal.NoWordsForPosition), (without("member"), VoteRefusal.WordsNotInLetter), (without("signatory"), VoteRefusal.WordsNotInLetter),
            (right with { Evidence = [.. right.Evidence.Select(e => e with { Start = e.Start + 1, End = e.End + 1 })] }, VoteRefusal.WordsNotInLetter),
            (right with { Evidence = right.Evidence.Add(new Words("position", 0, int.MaxValue, "x")) }, VoteRefusal.WordsNotInLetter),
            (right with { Evidence = right.Evidence.Add(new Words("date", -5, 2, "x")) }, VoteRefusal.WordsNotInLetter),
        ];
        await using var o = await Phases.AtAsync(Phase.Open);
        foreach (var (reading, why) in wrong)
        {
            Play.Refused(why, await o.Letters.ConfirmAsync(First, One, 10, reading, Cancel));
            if (why is VoteRefusal.WordsNotInLetter && reading.Evidence.Length >= right.Evidence.Length)
                Play.Refused(why, await o.Letters.RuleAsync(First, WholeVote.Pr("FRA"), 11, reading, "A reason.", Cancel)); // letter 11 does not say it either
        }
        Play.Refused(VoteRefusal.LetterHasNoText, await o.Letters.ConfirmAsync(First, One, 12, WholeVote.Reading("USA"), Cancel));
        foreach (var letter in (int[])[0, -1, 13, int.MaxValue, int.MinValue])
            Play.Refused(VoteRefusal.UnknownLetter, await o.Letters.ConfirmAsync(First, One, letter, right, Cancel));
        Play.Refused(VoteRefusal.LetterIsHeld, await o.Letters.ConfirmAsync(First, One, 11, WholeVote.Reading("TUN"), Cancel));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_kept_as_a_scan_and_the_vote_still_verifies()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        byte[] bytes = [0xff, 0xfe, (byte)'y', (byte)'e', (byte)'s', 0x00];
        Play.Recorded(await o.Letters.ReceiveAsync(First, One, new LetterInHand(bytes, FileForm.Text, null), o.Portal(), Cancel));
        var kept = o.Vote.Letters[13];
        (kept.Arrival.Form, kept.Text).ShouldBe((FileForm.Scan, null));
        o.Live.Bytes(kept.Arrival.File)!.Value.ToArray().ShouldBe(bytes);
    }

    [Fact]
    public async Task Nobody_undoes_a_ruling_by_saying_the_same_doubt_again()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        Play.Recorded(await o.Letters.RuleAsync(First, WholeVote.Pr("FRA"), 11, WholeVote.Reading("TUN"), "The signature was shown.", Cancel));
        Play.Refused(VoteRefusal.AlreadyRuled, await o.Letters.HoldAsync(First, One, 11, [WhyHeld.NoSignatureSeen], Cancel));
        Play.Refused(VoteRefusal.AlreadyRuled, await o.Letters.HoldAsync(First, One, 11, [WhyHeld.NoSignatureSeen, WhyHeld.NoSignatureSeen], Cancel));
        Play.Refused(VoteRefusal.AlreadyRuled, await o.Letters.ConfirmAsync(First, One, 11, WholeVote.Reading("TUN"), Cancel));
        Play.Recorded(await o.Letters.HoldAsync(First, One, 11, [WhyHeld.DateUnclear, WhyHeld.NoSignatureSeen, WhyHeld.DateUnclear], Cancel));
        o.Vote.Letters[11].Held!.Why.ShouldBe([WhyHeld.NoSignatureSeen, WhyHeld.DateUnclear]);
        o.Vote.Letters[11].AwaitsRuling.ShouldBeTrue();
    }

    [Fact]
    public async Task A_scan_that_was_ruled_on_is_not_typed_anew()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        Play.Recorded(await o.Letters.TranscribeAsync(First, One, 12, WholeVote.Text("USA"), Cancel));
        Play.Recorded(await o.Letters.HoldAsync(First, One, 12, [WhyHeld.Unreadable], Cancel));
        Play.Recorded(await o.Letters.RuleAsync(First, WholeVote.Pr("FRA"), 12, WholeVote.Reading("USA"), "It can be read.", Cancel));
        Play.Refused(VoteRefusal.AlreadyRuled, await o.Letters.TranscribeAsync(First, One, 12, "It says something else.\n", Cancel));
    }

    [Fact]
    public async Task An_edition_is_drafted_by_an_officer_who_exists()
    {
        await using var o = await Phases.AtAsync(Phase.Counted);
        foreach (var drafter in (PersonId[])[new("nobody.at.all"), new(""), PersonId.Program, WholeVote.Pr("FRA")])
            Play.Refused(VoteRefusal.DrafterNotOnFile, await o.Publishing.ApproveAsync(First, One, drafter, new EditionOf(1, null), Edition("Letter", "A text.\n", "Signatory"), Cancel));
        Play.Refused(VoteRefusal.ApprovedByItsDrafter, await o.Publishing.ApproveAsync(First, One, One, new EditionOf(1, null), Edition("Letter", "A text.\n", "Signatory"), Cancel));
        await RefusedAt(Phase.Counted,
            p => Vote(p.Publishing.ApproveAsync(First, One, Play.OfficerTwo, new EditionOf(null, null), Edition("Letter", "A text.\n", "Signatory"), Cancel)),
            p => Vote(p.Publishing.ApproveAsync(First, One, Play.OfficerTwo, new EditionOf(1, 1), Edition("Letter", "A text.\n", "Signatory"), Cancel)),
            p => Vote(p.Publishing.ApproveAsync(First, One, Play.OfficerTwo, new EditionOf(1, null), Edition("Letter", "A text.\n", "Signatory") with { Changes = [new("", "")] }, Cancel)));
    }

    /// <summary>From France to Germany, and from Germany to Indonesia: the chair is where it was last ceded to, and nobody cedes it twice.</summary>
    [Fact]
    public async Task The_chair_goes_on_to_the_next_and_does_not_stay_where_it_was()
    {
        await using var o = await Phases.AtAsync(Phase.Numbered);
        Play.Recorded(await o.Deciding.CedeChairAsync(First, WholeVote.Pr("FRA"), new MemberId("DEU"), "Directly concerned.", Cancel));
        Play.Refused(VoteRefusal.PresidentOnly, await o.Deciding.CedeChairAsync(First, WholeVote.Pr("FRA"), new MemberId("DEU"), "Directly concerned.", Cancel));
        Play.Recorded(await o.Deciding.CedeChairAsync(First, WholeVote.Pr("DEU"), new MemberId("IDN"), "Directly concerned too.", Cancel));
        Play.Refused(VoteRefusal.PresidentOnly, await o.Deciding.SignAsync(First, WholeVote.Pr("DEU"), Cancel));
        Play.Recorded(await o.Deciding.SignAsync(First, WholeVote.Pr("IDN"), Cancel));
    }

    /// <summary>The statement of a time before the result was known is none that came after it.</summary>
    [Fact]
    public async Task Between_the_end_and_the_announcement_there_is_no_slot_for_statements_whenever_they_are_taken_in()
    {
        await using var o = await Phases.AtAsync(Phase.Announced);
        var before = By(o, "hand", new Proof.ByClaim("A stamp.", null)) with { Received = o.Vote.Announced!.At - Duration.FromMinutes(1) };
        Play.Refused(VoteRefusal.NotInThisSlot, await o.Letters.TakeStatementAsync(First, One, new MemberId("BEL"), Letter("We explain.\n"), before, Cancel));
        Play.Recorded(await o.Letters.TakeStatementAsync(First, One, new MemberId("BEL"), Letter("We explain.\n"), before with { Received = o.Vote.Announced!.At }, Cancel));
    }

    [Fact]
    public async Task A_month_without_a_President_on_file_is_said_and_not_stumbled_over()
    {
        await using var o = await Phases.AtAsync(Phase.Signed);
        o.GoTo("2022-02-01 10:00");
        Play.Refused(VoteRefusal.NoPresident, await o.Deciding.AnnounceAsync(First, One, null, "in writing", Cancel));
        Play.Recorded(await o.Deciding.AnnounceAsync(First, One, Play.At("2020-06-29 15:00"), "in writing", Cancel));
    }

    [Fact]
    public async Task A_vote_is_not_published_over_an_open_incident()
    {
        await using var o = await Phases.AtAsync(Phase.Open);
        o.GoTo("2020-06-29 16:00");
        await o.End.PassAsync(Play.At("2020-06-29 13:00"), Cancel);
        o.Vote.OpenIncident.ShouldNotBeNull();
        var acting = new Acting(SecurityCouncil, o.Live.Find(One)!, o.Clock.GetCurrentInstant());
        var announced = o.Vote with { Announced = new VoteEvent.Announced(One, new MemberId("FRA"), acting.Now, "in writing") };
        ResultDecisions.UnlessPublishable(announced, acting).ShouldBe(VoteRefusal.IncidentOpen);
        ResultDecisions.UnlessPublishable(announced with { OpenIncident = null }, acting).ShouldBeNull();
    }

    private static ReceivedBy By(OfficeOn o, string channel, Proof proof) => new(new ChannelId(channel), o.Clock.GetCurrentInstant(), proof);

    private static EditionInHand Edition(string heading, string text, string signed) => new(Language.English, [Language.English], heading, text, signed, []);

    private static Task<Done<VoteEvent, VoteRefusal>> Approve(OfficeOn o, string heading, string text, string signed) =>
        o.Publishing.ApproveAsync(First, One, Play.OfficerTwo, new EditionOf(1, null), Edition(heading, text, signed), Cancel);

    private static async Task<bool> Vote(Task<Done<VoteEvent, VoteRefusal>> asked) => await asked is Done<VoteEvent, VoteRefusal>.Refused;

    private static async Task<bool> Draft(Task<Done<DraftEvent, DraftRefusal>> asked) => await asked is Done<DraftEvent, DraftRefusal>.Refused;

    private static async Task<bool> Register(Task<Done<PersonEvent, RegisterRefusal>> asked) => await asked is Done<PersonEvent, RegisterRefusal>.Refused;

    /// <summary>Each is refused, nothing is written, and the record is as sound as before.</summary>
    private static async Task RefusedAt(Phase phase, params ImmutableArray<Func<OfficeOn, Task<bool>>> wishes)
    {
        await using var o = await Phases.AtAsync(phase);
        var size = o.Live.Database.Head(SecurityCouncil.Id.Text)!.Frontier.Size;
        for (var i = 0; i < wishes.Length; i++)
        {
            (await wishes[i](o)).ShouldBeTrue($"{phase}, wish {i}");
            o.Live.Database.Head(SecurityCouncil.Id.Text)!.Frontier.Size.ShouldBe(size, $"{phase}, wish {i}");
        }
        o.Live.Register.People.ShouldNotBeEmpty();
        o.Live.Draft(Symbol).ShouldNotBeNull();
    }
}
