using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Papers;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Storage;
using NodaTime;
using static InBlue.Tests.Live.OfficeOn;

namespace InBlue.Tests.Live;

/// <summary>Until the release nothing that leaves the secretariat tells a position, a count or who has written.</summary>
public sealed class NothingEarly
{
    private static readonly string[] Positions = ["in favour", "against", "abstain", "abstention", "pour le projet", "vote pour", "vote contre", "s’abstient", "s’abstenir"];

    public static TheoryData<Phase> BeforeTheRelease => [.. Enum.GetValues<Phase>().Where(p => p is > Phase.BeforeTheCall and < Phase.Announced)];

    [Theory]
    [MemberData(nameof(BeforeTheRelease))]
    public async Task No_vote_is_released_before_the_announcement(Phase phase)
    {
        await using var o = await Phases.AtAsync(phase);
        Visibilities.IsReleased(o.Vote, SecurityCouncil, o.Clock.GetCurrentInstant()).ShouldBeFalse();
        Visibilities.IsReleased(o.Vote, SecurityCouncil, Play.At("2030-01-01 00:00")).ShouldBeFalse();
    }

    /// <summary>The one who writes first and the one who writes last, for and against, get the same words.</summary>
    [Fact]
    public async Task A_receipt_says_when_and_nothing_more()
    {
        await using var o = await Phases.AtAsync(Phase.CalledNotOpen);
        o.GoTo("2020-06-26 15:00");
        var receipts = new List<string[]>();
        foreach (var (member, position) in ((string, Position)[])[("BEL", Position.For), ("CHN", Position.Against), ("FRA", Position.Abstain), ("RUS", Position.For)])
        {
            Play.Recorded(await WholeVote.ReceiveAsync(o, WholeVote.Text(member, position)));
            var letter = o.Vote.Letters[o.Vote.Letters.Count];
            receipts.Add([.. o.Vote.Papers.Where(p => p.Paper is PaperKind.Receipt && p.Letter == letter.Number).SelectMany(p => (StoredFile[])[p.Html, p.Text]).Select(file =>
                string.Concat(Encoding.UTF8.GetString(o.Live.Bytes(file)!.Value.Span).Where(c => !char.IsWhiteSpace(c))) // lines break inside a digest
                    .Replace(PaperContext.ReferenceOf(letter), "REFERENCE", StringComparison.Ordinal)
                    .Replace(letter.Arrival.File.Digest, "DIGEST", StringComparison.Ordinal))]);
        }
        receipts[0].Length.ShouldBe(4); // two languages, two forms
        foreach (var receipt in receipts)
            receipt.ShouldBe(receipts[0]);
        foreach (var name in SecurityCouncil.Members.Select(m => m.Forms.Names.English))
            receipts[0][0].ShouldNotContain(string.Concat(name.Where(c => !char.IsWhiteSpace(c))));
    }

    /// <summary>Papers go to whom they concern; even so none of them says how anybody voted before the result letter does.</summary>
    [Fact]
    public async Task No_paper_before_the_result_letter_says_a_position_or_who_else_has_written()
    {
        await using var o = await Phases.AtAsync(Phase.Closed);
        Play.Recorded(await WholeVote.ReceiveAsync(o, WholeVote.Text("ZAF", Position.Against))); // late
        Play.Recorded(await o.Letters.AcknowledgeAsync(First, Play.Director, 1, Cancel));
        var papers = o.Vote.Papers.Where(p => p.Paper is not (PaperKind.ResultLetter or PaperKind.SpeakingNote)).ToList();
        papers.Select(p => p.Paper).Distinct().Order().ShouldBe([PaperKind.Call, PaperKind.Receipt, PaperKind.Acknowledgement, PaperKind.LateNotice, PaperKind.HeldNotice], ignoreOrder: true);
        foreach (var paper in papers.Where(p => p.Paper is not PaperKind.Call))
        {
            var words = Encoding.UTF8.GetString(o.Live.Bytes(paper.Text)!.Value.Span);
            foreach (var position in Positions)
                words.ShouldNotContain(position, Case.Insensitive, $"{paper.Paper}, letter {paper.Letter}");
            var own = paper.Letter is { } number ? o.Vote.Letters[number].Reading?.Member : null;
            foreach (var other in WholeVote.Members.Where(m => m != own?.Text))
                words.ShouldNotContain(Play.NameOf(new MemberId(other)), Case.Sensitive, $"{paper.Paper}, letter {paper.Letter}");
        }
    }

    [Fact]
    public async Task A_count_that_is_reopened_is_no_longer_released_and_refusals_do_not_tell_why()
    {
        await using var o = await Phases.AtAsync(Phase.Announced);
        Visibilities.IsReleased(o.Vote, SecurityCouncil, o.Clock.GetCurrentInstant()).ShouldBeTrue();
        Play.Recorded(await o.Letters.ReceiveAsync(First, Play.OfficerOne, Letter("Found behind the printer.\n"),
            new ReceivedBy(new ChannelId("hand"), Play.At("2020-06-29 13:00"), new Proof.ByClaim("The desk's stamp.", null)), Cancel));
        Visibilities.IsReleased(o.Vote, SecurityCouncil, o.Clock.GetCurrentInstant()).ShouldBeFalse();
        Play.Refused(VoteRefusal.OfficersOnly, await o.Deciding.CountAsync(First, WholeVote.Pr("CHN"), Cancel));
    }

    [Fact]
    public async Task Whoever_opens_the_letters_early_is_an_officer_or_the_President_and_is_logged_first()
    {
        using var folder = new SqliteFolder();
        PracticeClock.TryBegin(folder.DataPath, Play.At("2020-06-26 13:00")).ShouldBeTrue();
        await using var office = LiveOffice.Open(folder.DataPath, SecurityCouncil, CouncilFileBytes, "live.example");
        var registering = new Registering(office.Live);
        foreach (var person in (Person[])[PersonOf(Play.Director, Role.Director), PersonOf(Play.OfficerOne, Role.Officer), PersonOf(WholeVote.Pr("FRA"), Role.Delegate, "FRA"), PersonOf(WholeVote.Pr("CHN"), Role.Delegate, "CHN")])
            Play.Recorded(await registering.AddAsync(Play.Director, person, Cancel));
        Play.Recorded(await office.Drafts.SubmitAsync(Play.OfficerOne, Symbol, "The situation in Mali", [new MemberId("FRA")], Language.English, DraftText(), practice: true, null, Cancel));
        Play.Recorded(await office.Drafts.PutInBlueAsync(Play.OfficerOne, Symbol, Cancel));
        var (name, called) = await new PuttingToTheVote(office.Changing).CallAsync(WholeVote.Pr("FRA"), Symbol, Terms("2020-06-26 14:00", "2020-06-29 14:00"), Cancel);
        Play.Recorded(called);

        Opens(Play.OfficerOne).ShouldBeTrue();
        Opens(WholeVote.Pr("FRA")).ShouldBeTrue();
        var log = File.ReadAllLines(folder.DataPath + ".access.jsonl");
        log.Length.ShouldBe(2);
        log[0].ShouldContain("officer.one");
        log[1].ShouldContain("pr.fra");
        foreach (var by in (PersonId[])[WholeVote.Pr("CHN"), new("someone.unknown"), new(""), PersonId.Program])
            Opens(by).ShouldBeFalse(by.Text);
        File.ReadAllLines(folder.DataPath + ".access.jsonl").Length.ShouldBe(2);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(folder.DataPath + ".access.jsonl").ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);

        bool Opens(PersonId by) => office.MayOpen(by, name, office.Live.Vote(name)!.State, "letters");
    }
}
