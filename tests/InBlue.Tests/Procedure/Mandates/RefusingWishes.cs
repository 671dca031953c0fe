using System.Collections.Immutable;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;
using NodaTime;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Tests.Procedure.Mandates;

using static AMandate;
using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>Every wish about a mandate at a wrong moment, by the wrong person, with something impossible in it: each refusal is met at least once.</summary>
public sealed class RefusingWishes
{
    private sealed record Case(MandateRefusal Why, string Name, MandateDecision Decision);

    private static readonly LocalDate Day = new(2021, 1, 4), Early = new(2020, 1, 1), Late = new(2030, 1, 1);

    private static readonly Commitment Plan = Content(5, CommitmentKind.Requests, new Trigger.By(new LocalDate(2021, 3, 31)));

    private static readonly Mandate Proposed = Make(Opened());

    private static readonly Quotation Words = new(0, 6, "Acting");

    [Fact]
    public void Each_refusal_comes_where_it_must()
    {
        foreach (var (why, name, decision) in All())
            decision.ShouldBe(new MandateDecision.Refused(why), name);
        Enum.GetValues<MandateRefusal>().Except(All().Select(c => c.Why)).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_but_an_officer_on_file_wishes_anything()
    {
        var gone = One with { Person = One.Person with { To = new LocalDate(2020, 1, 1) } };
        foreach (var (name, wish) in Wishes())
        {
            wish(Accepted, Envoy).ShouldBe(new MandateDecision.Refused(MandateRefusal.OfficersOnly), name);
            wish(Accepted, gone).ShouldBe(new MandateDecision.Refused(MandateRefusal.NotOnFile), name);
            wish(null, One).ShouldBe(new MandateDecision.Refused(MandateRefusal.NoSuchMandate), name);
        }
    }

    private static IEnumerable<Case> All() => [.. OfOpening(), .. OfTheRegister(), .. OfContents(), .. OfFollowing(), .. OfRenewals()];

    private static IEnumerable<Case> OfOpening() =>
    [
        new(MandateRefusal.OfficersOnly, "opened by an envoy", Open(acting: Envoy)),
        new(MandateRefusal.NotOnFile, "opened by one who left", Open(acting: One with { Person = One.Person with { To = Early } })),
        new(MandateRefusal.AlreadyOpened, "opened twice", RegisterDecisions.Open(Proposed, One, new MandateId("mission"), "x", AMandate.Council, Text, Proposals)),
        new(MandateRefusal.NotAMandateId, "an id in capitals", Open(id: "Mission")),
        new(MandateRefusal.NotAMandateId, "an id too long", Open(id: new string('x', 41))),
        new(MandateRefusal.NoTitle, "no title", Open(title: " ")),
        new(MandateRefusal.TextUnfit, "no resolution", Open(Text with { Resolution = "" })),
        new(MandateRefusal.TextUnfit, "a provision outside the text", Open(Text with { End = 20 })),
        new(MandateRefusal.TextUnfit, "two provisions under one id", Open(Text with { Provisions = Text.Provisions.Add(Text.Provisions[0]) })),
        new(MandateRefusal.NoProvisions, "a text without paragraphs", Open(Text with { Provisions = [] })),
        new(MandateRefusal.TooManyProvisions, "too many provisions", Open(Text with { Provisions = [.. Enumerable.Range(0, 2001).Select(n => Text.Provisions[0] with { Id = $"{n}" })] })),
        new(MandateRefusal.TooMany, "too many proposals", Open(proposals: new Proposals([.. Enumerable.Repeat(Plan, 5001)], []))),
        new(MandateRefusal.NoSuchProvision, "a proposal of another text", Open(proposals: new Proposals([Plan with { Text = 2 }], []))),
        new(MandateRefusal.NoSuchProvision, "no duty in a provision that there is not", Open(proposals: new Proposals([], [("para_99", "x")]))),
        new(MandateRefusal.NoWords, "a proposal without words", Open(proposals: new Proposals([Plan with { Words = [] }], []))),
    ];

    private static IEnumerable<Case> OfTheRegister()
    {
        var rejected = Then(Accepted, m => RegisterDecisions.Reject(m, One, 5, "No."));
        return
        [
            new(MandateRefusal.NoSuchMandate, "accepted before it is opened", RegisterDecisions.Accept(null, One, 1, Plan)),
            new(MandateRefusal.NoSuchCommitment, "accepted, though never proposed", RegisterDecisions.Accept(Proposed, One, 9, Plan)),
            new(MandateRefusal.Gone, "accepted after it was rejected", RegisterDecisions.Accept(rejected, One, 5, Plan)),
            new(MandateRefusal.NoSuchProvision, "accepted outside all texts", RegisterDecisions.Accept(Proposed, One, 5, Plan with { Text = null, Provision = "" })),
            new(MandateRefusal.NoSuchProvision, "split outside all texts", RegisterDecisions.Split(Proposed, One, 5, [Plan, Plan with { Text = null, Provision = "" }])),
            new(MandateRefusal.NoSuchProvision, "merged into a text that there is not", RegisterDecisions.Merge(Proposed, One, [4, 5], Plan with { Text = 3 })),
            new(MandateRefusal.NoReason, "rejected without a reason", RegisterDecisions.Reject(Proposed, One, 1, " ")),
            new(MandateRefusal.NoSuchCommitment, "rejected, though never proposed", RegisterDecisions.Reject(Proposed, One, 9, "x")),
            new(MandateRefusal.UnfitWords, "rejected with half a character", RegisterDecisions.Reject(Proposed, One, 1, "\ud83d")),
            new(MandateRefusal.Gone, "split after it was rejected", RegisterDecisions.Split(rejected, One, 5, [Plan, Plan])),
            new(MandateRefusal.TooFewParts, "split into one", RegisterDecisions.Split(Proposed, One, 5, [Plan])),
            new(MandateRefusal.TooMany, "split into too many", RegisterDecisions.Split(Proposed, One, 5, [.. Enumerable.Repeat(Plan, 61)])),
            new(MandateRefusal.TooFewParts, "merged from one, named twice", RegisterDecisions.Merge(Proposed, One, [5, 5], Plan)),
            new(MandateRefusal.NoSuchCommitment, "merged with none", RegisterDecisions.Merge(Proposed, One, [5, 9], Plan)),
            new(MandateRefusal.Gone, "merged with a rejected one", RegisterDecisions.Merge(rejected, One, [4, 5], Plan)),
            new(MandateRefusal.NotAccepted, "read before it is accepted", RegisterDecisions.SecondRead(Proposed, Two, 1)),
            new(MandateRefusal.SameReader, "read twice by one person", RegisterDecisions.SecondRead(Accepted, One, 1)),
            new(MandateRefusal.SameReader, "changed by one person, and read by that person", RegisterDecisions.SecondRead(
                Then(Followed, m => FollowingDecisions.Change(m, Two, 5, 1, Plan with { Title = "Another" })), Two, 5)),
            new(MandateRefusal.HasDuties, "no duty, but it has some", RegisterDecisions.NoDuty(Accepted, One, "para_2", "x")),
            new(MandateRefusal.NoSuchProvision, "no duty in nothing", RegisterDecisions.NoDuty(Accepted, One, "para_99", "x")),
        ];
    }

    private static IEnumerable<Case> OfContents() =>
    [
        Accept(MandateRefusal.NoWords, Plan with { Words = [] }),
        Accept(MandateRefusal.NoWords, Plan with { Words = [new Quotation(5, 5, "x")] }),
        Accept(MandateRefusal.NoSuchProvision, Plan with { Provision = "para_99" }),
        Accept(MandateRefusal.NoAddressee, Plan with { Addressees = [] }),
        Accept(MandateRefusal.UnfitWords, Plan with { Title = "two\nlines" }),
        Accept(MandateRefusal.UnfitWords, Plan with { Unclear = [""] }),
        Accept(MandateRefusal.TooMany, Plan with { Unclear = [.. Enumerable.Repeat("x", 61)] }),
        Accept(MandateRefusal.NoSuchCommitment, Plan with { Links = [new Link(LinkKind.See, 99, "x")] }),
        Accept(MandateRefusal.NoSuchCommitment, Plan with { Trigger = new Trigger.With(99, WhichOccurrence.Each) }),
        Accept(MandateRefusal.CircularReference, Plan with { Trigger = new Trigger.With(5, WhichOccurrence.Each) }),
        Accept(MandateRefusal.DateBeforeAdoption, Plan with { Trigger = new Trigger.On(Early) }),
        Accept(MandateRefusal.DateBeforeAdoption, Plan with { Trigger = new Trigger.By(Early) }),
        Accept(MandateRefusal.DateBeforeAdoption, Plan with { Trigger = new Trigger.Until(Early) }),
        Accept(MandateRefusal.DateBeforeAdoption, Plan with { Trigger = new Trigger.In(new YearMonth(2020, 5)) }),
        Accept(MandateRefusal.SeriesWithoutStart, Plan with { Trigger = new Trigger.Every(new Interval(3, IntervalUnit.Months), SeriesStart.NotStated) }),
        Accept(MandateRefusal.SeriesWithoutStart, Plan with { Trigger = new Trigger.Within(new Interval(3, IntervalUnit.Months), SeriesStart.NotStated) }),
        Accept(MandateRefusal.SeriesWithoutStart, Plan with { Trigger = new Trigger.Every(new Interval(3, IntervalUnit.Months), new SeriesStart(StartKind.Given, null)) }),
        Accept(MandateRefusal.ImpossibleDate, Plan with { Trigger = new Trigger.Every(new Interval(0, IntervalUnit.Months), SeriesStart.Adoption) }),
        Accept(MandateRefusal.ImpossibleDate, Plan with { Trigger = new Trigger.Within(new Interval(1001, IntervalUnit.Days), SeriesStart.Adoption) }),
        Accept(MandateRefusal.ImpossibleDate, Plan with { Trigger = new Trigger.Within(new Interval(1, IntervalUnit.Days), SeriesStart.On(new LocalDate(9999, 12, 31))) }),
        Accept(MandateRefusal.TwoEnds, Plan with { Kind = CommitmentKind.Extends, Trigger = new Trigger.Until(new LocalDate(2021, 12, 31)) }),
        new(MandateRefusal.TwoEnds, "an extension changed beside the end", FollowingDecisions.Change(Followed, One, 1, 1, Followed.Find(1)!.Content with { Trigger = new Trigger.Until(new LocalDate(2021, 9, 30)) })),
        new(MandateRefusal.SeriesWithoutStart, "a series from the adoption of no text", FollowingDecisions.Add(Followed, One, 1, ByInstrument(Quarterly))),
    ];

    private static IEnumerable<Case> OfFollowing() =>
    [
        new(MandateRefusal.NoSymbol, "an instrument without a symbol", FollowingDecisions.RecordInstrument(Accepted, One, InstrumentKind.Note, "", Day, "x")),
        new(MandateRefusal.InstrumentBeforeAdoption, "an instrument from before", FollowingDecisions.RecordInstrument(Accepted, One, InstrumentKind.Note, "S/1", Early, "x")),
        new(MandateRefusal.InTheFuture, "an instrument of tomorrow", FollowingDecisions.RecordInstrument(Accepted, One, InstrumentKind.Note, "S/1", Late, "x")),
        new(MandateRefusal.NoReason, "an instrument without an effect", FollowingDecisions.RecordInstrument(Accepted, One, InstrumentKind.Note, "S/1", Day, "")),
        new(MandateRefusal.NoSuchInstrument, "added by no instrument", FollowingDecisions.Add(Accepted, One, 1, ByInstrument(new Trigger.Throughout()))),
        new(MandateRefusal.NoSuchProvision, "added to a provision of a text", FollowingDecisions.Add(Followed, One, 1, Plan)),
        new(MandateRefusal.NotAccepted, "changed before it is accepted", FollowingDecisions.Change(Proposed, One, 5, 1, Plan)),
        new(MandateRefusal.NoSuchInstrument, "changed by no instrument", FollowingDecisions.Change(Followed, One, 5, 2, Plan)),
        new(MandateRefusal.NoSuchOccurrence, "a fifth quarterly report moved", FollowingDecisions.MoveOccurrence(Followed, One, 2, 5, 1, Day)),
        new(MandateRefusal.NoSuchOccurrence, "an occurrence of what never falls due", FollowingDecisions.MoveOccurrence(Followed, One, 4, 1, 1, Day)),
        new(MandateRefusal.NoSuchInstrument, "moved by no instrument", FollowingDecisions.MoveOccurrence(Followed, One, 2, 1, 2, Day)),
        new(MandateRefusal.DateBeforeAdoption, "moved to before the adoption", FollowingDecisions.MoveOccurrence(Followed, One, 2, 1, 1, Early)),
        new(MandateRefusal.EndBeforeAdoption, "an end before the adoption", FollowingDecisions.MoveEnd(Followed, One, 1, Early)),
        new(MandateRefusal.NoSuchInstrument, "an end by no instrument", FollowingDecisions.MoveEnd(Accepted, One, 1, Late)),
        new(MandateRefusal.NotAccepted, "ended before it is accepted", FollowingDecisions.EndCommitment(Proposed, One, 5, null, "x")),
        new(MandateRefusal.NoSuchCommitment, "ended, though never proposed", FollowingDecisions.EndCommitment(Proposed, One, 99, null, "x")),
        new(MandateRefusal.NoSuchInstrument, "ended by no instrument", FollowingDecisions.EndCommitment(Accepted, One, 5, 1, "x")),
        new(MandateRefusal.InTheFuture, "issued tomorrow", FollowingDecisions.Advance(Accepted, One, 2, 1, CourseStage.Cleared, Late, null, null)),
        new(MandateRefusal.DateBeforeAdoption, "issued before the adoption", FollowingDecisions.Advance(Accepted, One, 2, 1, CourseStage.Cleared, Early, null, null)),
        new(MandateRefusal.NoSymbol, "issued without a symbol", FollowingDecisions.Advance(Accepted, One, 2, 1, CourseStage.Issued, Day, null, null)),
        new(MandateRefusal.NoSymbol, "cleared with a symbol", FollowingDecisions.Advance(Accepted, One, 2, 1, CourseStage.Cleared, Day, "S/1", null)),
        new(MandateRefusal.UnfitWords, "an unfit note", FollowingDecisions.Advance(Accepted, One, 2, 1, CourseStage.Cleared, Day, null, "\0")),
        new(MandateRefusal.NoteNeeded, "waived without a note", FollowingDecisions.Advance(Accepted, One, 2, 1, CourseStage.Waived, Day, null, null)),
        new(MandateRefusal.NoteNeeded, "back without a note", FollowingDecisions.Advance(
            Then(Accepted, m => FollowingDecisions.Advance(m, One, 2, 1, CourseStage.Cleared, Day, null, null)), One, 2, 1, CourseStage.InputsAsked, Day, null, null)),
        new(MandateRefusal.UnfitWords, "an input to no section", FollowingDecisions.Input(Accepted, One, 2, 1, "", "the police", InputStage.Asked, Day, null)),
        new(MandateRefusal.DateBeforeAdoption, "an input from before", FollowingDecisions.Input(Accepted, One, 2, 1, "i", "the police", InputStage.Asked, Early, null)),
        new(MandateRefusal.InTheFuture, "an input received tomorrow", FollowingDecisions.Input(Accepted, One, 2, 1, "i", "the police", InputStage.Received, Late, null)),
        new(MandateRefusal.TooMany, "too many values at once", Report([.. Enumerable.Repeat(Value(4, 1), 1001)])),
        new(MandateRefusal.NoSuchCommitment, "a value of nothing", Report([Value(99, 1)])),
        new(MandateRefusal.NotAccepted, "a value of a proposal", FollowingDecisions.ReportValues(Proposed, One, [Value(4, 1)])),
        new(MandateRefusal.NoSuchMeasure, "a value of a second figure", Report([Value(4, 2)])),
        new(MandateRefusal.InTheFuture, "a value of tomorrow", Report([Value(4, 1) with { AsAt = Late }])),
        new(MandateRefusal.NoSymbol, "a value without a source", Report([Value(4, 1) with { Source = "" }])),
        new(MandateRefusal.UnfitWords, "a value with unfit words", Report([Value(4, 1) with { Quote = "\0" }])),
        new(MandateRefusal.NoSymbol, "a wording without a source", FollowingDecisions.ReportWording(Accepted, One, 7, "x", Day, "")),
        new(MandateRefusal.InTheFuture, "a wording of tomorrow", FollowingDecisions.ReportWording(Accepted, One, 7, "x", Late, "S/1")),
        new(MandateRefusal.NoReason, "a wording without words", FollowingDecisions.ReportWording(Accepted, One, 7, "", Day, "S/1")),
        new(MandateRefusal.NoSuchProvision, "a statement on nothing", Link("para_99", Words)),
        new(MandateRefusal.NoWords, "a statement without words", Link("para_2", new Quotation(-1, 6, "x"))),
        new(MandateRefusal.UnfitWords, "a statement with unfit words", Link("para_2", new Quotation(0, 1, "\0"))),
    ];

    private static IEnumerable<Case> OfRenewals() =>
    [
        new(MandateRefusal.UndecidedCommitments, "renewed while something is proposed", RenewalDecisions.Renew(Proposed, One, Renewal, OfTheRenewal)),
        new(MandateRefusal.UndecidedCommitments, "renewed twice at once", RenewalDecisions.Renew(AtRenewal, One, Renewal, OfTheRenewal)),
        new(MandateRefusal.DateBeforeAdoption, "renewed by an older text", RenewalDecisions.Renew(Accepted, One, Renewal with { Adopted = Early }, OfTheRenewal)),
        new(MandateRefusal.NoProvisions, "renewed by a text without paragraphs", RenewalDecisions.Renew(Accepted, One, Renewal with { Provisions = [] }, OfTheRenewal)),
        new(MandateRefusal.TooMany, "renewed by too many texts", RenewalDecisions.Renew(
            Accepted with { Texts = [.. Enumerable.Repeat(Text, Mandate.MostTexts)] }, One, Renewal, OfTheRenewal)),
        new(MandateRefusal.NotRenewed, "carried over without a renewal", RenewalDecisions.CarryOver(Accepted, One, 2, RenewalOutcome.Carried, Plan)),
        new(MandateRefusal.NothingAwaitsRenewal, "carried over, though new", RenewalDecisions.CarryOver(AtRenewal, One, 8, RenewalOutcome.Carried, Plan)),
        new(MandateRefusal.NoSuchCommitment, "carried over, though never there", RenewalDecisions.CarryOver(AtRenewal, One, 99, RenewalOutcome.Carried, Plan)),
        new(MandateRefusal.NoSuchProvision, "carried over into the text before", RenewalDecisions.CarryOver(AtRenewal, One, 5, RenewalOutcome.Carried, Plan)),
        new(MandateRefusal.NoSuchProvision, "surviving in another text", RenewalDecisions.CarryOver(AtRenewal, One, 5, RenewalOutcome.Survives, Plan with { Text = 2, Provision = "para_2" })),
        new(MandateRefusal.UndecidedCommitments, "published while something is proposed", RenewalDecisions.Publish(Proposed, One)),
        new(MandateRefusal.UndecidedCommitments, "published while something awaits renewal", RenewalDecisions.Publish(AtRenewal, One)),
        new(MandateRefusal.NothingToPublish, "published with nothing in it", RenewalDecisions.Publish(
            Enumerable.Range(1, 7).Aggregate(Proposed, (m, n) => Then(m, x => RegisterDecisions.Reject(x, One, n, "No."))), One)),
    ];

    private static IEnumerable<(string Name, Func<Mandate?, Acting, MandateDecision> Wish)> Wishes() =>
    [
        ("accept", (m, a) => RegisterDecisions.Accept(m, a, 1, Plan)), ("reject", (m, a) => RegisterDecisions.Reject(m, a, 1, "x")), ("split", (m, a) => RegisterDecisions.Split(m, a, 1, [Plan, Plan])),
        ("merge", (m, a) => RegisterDecisions.Merge(m, a, [1, 2], Plan)), ("read", (m, a) => RegisterDecisions.SecondRead(m, a, 1)), ("no duty", (m, a) => RegisterDecisions.NoDuty(m, a, "para_8", "x")),
        ("instrument", (m, a) => FollowingDecisions.RecordInstrument(m, a, InstrumentKind.Note, "S/1", Day, "x")), ("add", (m, a) => FollowingDecisions.Add(m, a, 1, Plan)),
        ("change", (m, a) => FollowingDecisions.Change(m, a, 1, 1, Plan)), ("move", (m, a) => FollowingDecisions.MoveOccurrence(m, a, 1, 1, 1, Day)), ("move the end", (m, a) => FollowingDecisions.MoveEnd(m, a, 1, Day)),
        ("end", (m, a) => FollowingDecisions.EndCommitment(m, a, 1, null, "x")), ("advance", (m, a) => FollowingDecisions.Advance(m, a, 1, 1, CourseStage.Cleared, Day, null, null)),
        ("input", (m, a) => FollowingDecisions.Input(m, a, 1, 1, "i", "x", InputStage.Asked, Day, null)), ("values", (m, a) => FollowingDecisions.ReportValues(m, a, [Value(4, 1)])),
        ("wording", (m, a) => FollowingDecisions.ReportWording(m, a, 1, "x", Day, "S/1")), ("link", (m, a) => FollowingDecisions.LinkStatement(m, a, new MemberId("FRA"), "Annex XVII", "para_2", Words, null)),
        ("renew", (m, a) => RenewalDecisions.Renew(m, a, Renewal, OfTheRenewal)), ("carry over", (m, a) => RenewalDecisions.CarryOver(m, a, 1, RenewalOutcome.Survives, Plan)), ("publish", RenewalDecisions.Publish),
    ];

    private static MandateDecision Open(MandateText? text = null, string id = "mission", string title = "The mission", Acting? acting = null, Proposals? proposals = null) =>
        RegisterDecisions.Open(null, acting ?? One, new MandateId(id), title, AMandate.Council, text ?? Text, proposals ?? Proposals);

    private static Case Accept(MandateRefusal why, Commitment content) => new(why, $"{why}: {content.Trigger} {content.Title}", RegisterDecisions.Accept(Accepted, One, 5, content));

    private static MandateDecision Report(ImmutableArray<ReportedValue> values) => FollowingDecisions.ReportValues(Accepted, One, values);

    private static ReportedValue Value(int commitment, int measure) => new(commitment, measure, ExactNumber.Of(12_000), Day, "S/2021/1", null);

    private static MandateDecision Link(string provision, Quotation words) => FollowingDecisions.LinkStatement(Accepted, One, new MemberId("FRA"), "Annex XVII", provision, words, null);
}
