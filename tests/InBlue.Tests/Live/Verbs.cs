using System.Collections.Immutable;
using InBlue.Documents.Refusals;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Tests.Scenarios;
using NodaTime;
using static InBlue.Tests.Live.OfficeOn;
using static InBlue.Tests.Live.Phase;

namespace InBlue.Tests.Live;

/// <summary>Who asks. Nobody: an id that the register does not have; Gone: somebody whose time on file is over.</summary>
public enum Who { Officer, Director, President, OtherDelegate, Nobody, Gone }

/// <summary>What came of it: how many facts, or why not, in words.</summary>
internal sealed record Answered(int? Facts, Enum? Why, string English, string French)
{
    public static Answered Of<TEvent, TRefusal>(Done<TEvent, TRefusal> done, Func<TRefusal, Language, string> sentence)
        where TEvent : class
        where TRefusal : struct, Enum => done switch
        {
            Done<TEvent, TRefusal>.Recorded recorded => new Answered(recorded.Events.Length, null, "", ""),
            Done<TEvent, TRefusal>.Refused refused => new Answered(null, refused.Why, sentence(refused.Why, Language.English), sentence(refused.Why, Language.French)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>A wish that is sound in itself, with all that may stand in its way: the phase, and who asks.</summary>
/// <param name="By">Who may, in these phases.</param>
internal sealed record Verb(string Name, ImmutableArray<Who> By, ImmutableArray<Phase> In, Func<OfficeOn, PersonId, Task<Answered>> AskAsync)
{
    private static readonly ImmutableArray<Who> Officers = [Who.Officer, Who.Director], Chair = [Who.President], OfficersAndChair = [.. Officers, .. Chair];

    private static readonly ImmutableArray<Who> OnFile = [.. OfficersAndChair, Who.OtherDelegate];

    private static readonly ImmutableArray<Phase> Always = [.. Enum.GetValues<Phase>()];

    /// <summary>The table: who may do what, and when. Everything else is refused, or changes nothing.</summary>
    public static ImmutableArray<Verb> Table { get; } =
    [
        Register("put on file", Officers, Always, (o, by) => o.Registering.AddAsync(by, PersonOf(new PersonId("new.officer"), Role.Officer), Cancel)),
        Register("take off file", Officers, Always, (o, by) => o.Registering.EndAsync(by, Play.OfficerTwo, new LocalDate(2020, 7, 31), Cancel)),

        Draft("submit", Officers, Always, (o, by) => o.SubmitAsync("S/2020/601", by)),
        Draft("attach to the draft", Officers, [BeforeTheCall, Published], (o, by) => o.Drafts.AttachAsync(by, Symbol, Language.Spanish, "Proyecto\n", "job 2", Cancel)),
        Draft("put in blue", Officers, Always, (o, by) => o.Drafts.PutInBlueAsync(by, Phases.OtherDraft, Cancel)),
        Draft("leave blue", Officers, [BeforeTheCall, Published], (o, by) => o.Drafts.WithdrawFromBlueAsync(by, Symbol, "One more word.", Cancel)),
        Draft("revise what is in blue", Officers, [], (o, by) => o.Drafts.ReviseAsync(by, Symbol, Language.English, DraftText("think again"), "changed", Cancel)),
        Draft("revise", Officers, Always, (o, by) => o.Drafts.ReviseAsync(by, Phases.OtherDraft, Language.English, DraftText("think again"), "changed", Cancel)),
        Draft("withdraw what is in blue", Officers, [], (o, by) => o.Drafts.WithdrawAsync(by, Symbol, "No longer needed.", Cancel)),
        Draft("withdraw", Officers, Always, (o, by) => o.Drafts.WithdrawAsync(by, Phases.OtherDraft, "No longer needed.", Cancel)),

        Vote("call", Chair, [BeforeTheCall, Published], async (o, by) => (await o.Calling.CallAsync(by, Symbol, Terms(
            o.Clock.GetCurrentInstant().Plus(Duration.FromHours(1)), o.Clock.GetCurrentInstant().Plus(Duration.FromHours(5))), Cancel)).Done),
        Vote("serve", Officers, AllFrom(CalledNotOpen), (o, by) => o.Deciding.ServeAsync(First, by, PaperKind.Call, new MemberId("BEL"), ServiceStep.Delivered, new ChannelId("telephone"), null, null, Cancel)),
        Vote("attach to the vote", Officers, AllFrom(CalledNotOpen, to: Announced), (o, by) => o.Deciding.AttachTextAsync(First, by, Language.Spanish, "Proyecto\n", "job 3", Cancel)),
        Vote("cede the chair", Chair, AllFrom(CalledNotOpen, to: Announced), (o, by) => o.Deciding.CedeChairAsync(First, by, new MemberId("DEU"), "Directly concerned.", Cancel)),

        // Whatever arrives is kept, at any time; what came by another way than the portal is an officer's to take in.
        Vote("receive in the portal", OnFile, AllFrom(CalledNotOpen), (o, by) => o.Letters.ReceiveAsync(First, by, Letter("A letter of just now.\n"), o.Portal(), Cancel)),
        Vote("receive by hand", Officers, AllFrom(CalledNotOpen), (o, by) => o.Letters.ReceiveAsync(First, by, Letter("A letter by hand.\n"), Claim(o), Cancel)),
        Vote("type", Officers, AllFrom(Open, to: Certified), (o, by) => o.Letters.TranscribeAsync(First, by, 12, WholeVote.Text("USA") + "\n", Cancel)),
        Vote("confirm", Officers, AllFrom(Open, to: Certified), (o, by) => WholeVote.ConfirmAsync(o, 10, "ZAF", by: by)),
        Vote("hold", Officers, AllFrom(Open, to: Certified), (o, by) => o.Letters.HoldAsync(First, by, 10, [WhyHeld.DateUnclear], Cancel)),
        Vote("rule in", Chair, AllFrom(Open, to: Closed), (o, by) => o.Letters.RuleAsync(First, by, 11, WholeVote.Reading("TUN"), "The signature was shown.", Cancel)),
        Vote("rule out", Chair, AllFrom(Open, to: Closed), (o, by) => o.Letters.RuleAsync(First, by, 11, null, "There is no signature.", Cancel)),
        Vote("acknowledge", [Who.Director], AllFrom(Open, to: Announced), (o, by) => o.Letters.AcknowledgeAsync(First, by, 1, Cancel)),
        Vote("note a call", Officers, AllFrom(CalledNotOpen), (o, by) => o.Letters.NoteCallAsync(First, by, null, new MemberId("BEL"), "the counsellor", "Asked for the hour.", Cancel)),
        Vote("take a statement", Officers, [Open, Announced], (o, by) => o.Letters.TakeStatementAsync(First, by, new MemberId("BEL"), Letter("We explain.\n"), o.Portal(), Cancel)),

        Vote("drain", Officers, [Closed], (o, by) => o.Deciding.DrainAsync(First, by, new ChannelId("mail"), o.Clock.GetCurrentInstant(), 0, Cancel)),
        Vote("close an incident that is not open", Officers, [], (o, by) => o.Deciding.CloseIncidentAsync(First, by, "Nothing happened.", Cancel)),
        Vote("certify", Officers, [Certified], (o, by) => o.Deciding.CertifyAsync(First, by, Cancel)), // by a third one; Closed: the channels are not drained
        Vote("count", Officers, [Certified], (o, by) => o.Deciding.CountAsync(First, by, Cancel)),
        Vote("number", Officers, [Counted], (o, by) => o.Deciding.NumberAsync(First, by, "2531 (2020)", Cancel)),
        Vote("number otherwise", Officers, [Counted], (o, by) => o.Deciding.NumberAsync(First, by, "2532 (2020)", Cancel)),
        Vote("sign", Chair, [Numbered], (o, by) => o.Deciding.SignAsync(First, by, Cancel)),
        Vote("announce", OfficersAndChair, [Signed], (o, by) => o.Deciding.AnnounceAsync(First, by, null, "by videoconference", Cancel)),
        Vote("approve an edition", Officers, AllFrom(Open, to: Announced), (o, by) => o.Publishing.ApproveAsync(
            First, by, Play.OfficerTwo, new EditionOf(1, null), new EditionInHand(Language.French, [Language.English], "Lettre", "Traduit.\n", "Signatory", []), Cancel)),
        Vote("publish", Officers, [Announced], (o, by) => o.Publishing.PublishAsync(First, by, WholeVote.Document, Cancel)),
        Vote("correct", Officers, [Published], (o, by) => o.Publishing.CorrectAsync(First, by, WholeVote.Document + "/Corr.1", "For 1 read 2.\n", "A misprint.", Cancel)),
        Vote("reissue", Officers, [Published], (o, by) => o.Publishing.ReissueAsync(First, by, "Once more.\n", "Technical reasons.", Cancel)),
    ];

    public static PersonId IdOf(Who who) => who switch
    {
        Who.Officer => Phases.OfficerThree,
        Who.Director => Play.Director,
        Who.President => WholeVote.Pr("FRA"),
        Who.OtherDelegate => WholeVote.Pr("CHN"),
        Who.Nobody => new PersonId("someone.unknown"),
        Who.Gone => Phases.Gone,
        _ => throw new ArgumentOutOfRangeException(nameof(who)),
    };

    private static ReceivedBy Claim(OfficeOn o) =>
        new(new ChannelId("hand"), o.Clock.GetCurrentInstant() - Duration.FromMinutes(5), new Proof.ByClaim("The desk's stamp.", null));

    private static ImmutableArray<Phase> AllFrom(Phase from, Phase to = Published) => [.. Always.Where(p => p >= from && p <= to)];

    private static Verb Vote(string name, ImmutableArray<Who> by, ImmutableArray<Phase> during, Func<OfficeOn, PersonId, Task<Done<VoteEvent, VoteRefusal>>> ask) =>
        new(name, by, during, async (o, id) => Answered.Of(await ask(o, id), RefusalWords.Sentence));

    private static Verb Draft(string name, ImmutableArray<Who> by, ImmutableArray<Phase> during, Func<OfficeOn, PersonId, Task<Done<DraftEvent, DraftRefusal>>> ask) =>
        new(name, by, during, async (o, id) => Answered.Of(await ask(o, id), RefusalWords.Sentence));

    private static Verb Register(string name, ImmutableArray<Who> by, ImmutableArray<Phase> during, Func<OfficeOn, PersonId, Task<Done<PersonEvent, RegisterRefusal>>> ask) =>
        new(name, by, during, async (o, id) => Answered.Of(await ask(o, id), RefusalWords.Sentence));
}
