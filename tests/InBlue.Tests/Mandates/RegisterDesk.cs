using System.Collections.Immutable;
using System.Text;
using InBlue.Procedure;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Tests.Live;
using InBlue.Tests.Procedure.Mandates;
using InBlue.Tests.Scenarios;
using NodaTime;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Tests.Mandates;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>The acts of a mandate's first two terms, each as an officer does it through the use case.</summary>
internal static class RegisterDesk
{
    public const string Id = "mission";

    public static readonly byte[] Statement = Encoding.UTF8.GetBytes("France explains its vote: it welcomes the report.\n");

    private static readonly ReadOnlyMemory<byte> FirstFile = Encoding.UTF8.GetBytes(AMandate.First), SecondFile = Encoding.UTF8.GetBytes(AMandate.Second);

    /// <summary>One wish, by whom, and the files that it hands in.</summary>
    public sealed record Act(string Name, PersonId By, Func<Mandate?, Acting, MandateDecision> Wish, ImmutableArray<ReadOnlyMemory<byte>> Files)
    {
        public Act(string name, Func<Mandate?, Acting, MandateDecision> wish) : this(name, Play.OfficerOne, wish, []) { }

        public Task<Done<MandateEvent, MandateRefusal>> DoAsync(OfficeOn office) => new KeepingMandates(office.Live).ChangeAsync(Id, By, Wish, OfficeOn.Cancel, Files);
    }

    /// <summary>Opened, accepted, published.</summary>
    public static ImmutableArray<Act> Small =>
    [
        Open, .. Enumerable.Range(1, 7).Select(Accept), Publish,
    ];

    /// <summary>Every kind of fact, three publications and a renewal.</summary>
    public static ImmutableArray<Act> Whole =>
    [
        Open, .. Enumerable.Range(1, 4).Select(Accept), new("accept with everything", (m, a) => RegisterDecisions.Accept(m, a, 5, WithEverything)), Accept(6), Accept(7),
        new("read again", Play.OfficerTwo, (m, a) => RegisterDecisions.SecondRead(m, a, 2), []),
        new("split", (m, a) => RegisterDecisions.Split(m, a, 6, [m!.Find(6)!.Content, m.Find(6)!.Content])), Accept(8),
        new("reject", (m, a) => RegisterDecisions.Reject(m, a, 9, "It says the same.")),
        new("merge", (m, a) => RegisterDecisions.Merge(m, a, [5, 8], WithEverything)), Accept(10),
        new("no duty", (m, a) => RegisterDecisions.NoDuty(m, a, "para_6", "It stands with the plan.")), Publish,
        new("instrument", (m, a) => FollowingDecisions.RecordInstrument(m, a, InstrumentKind.ExchangeOfLetters, "S/2021/1", new LocalDate(2021, 1, 4), "Puts the report off.")),
        new("change", (m, a) => FollowingDecisions.Change(m, a, 10, 1, WithEverything with { Title = "A plan, in two parts" })),
        new("move", (m, a) => FollowingDecisions.MoveOccurrence(m, a, 2, 3, 1, new LocalDate(2021, 4, 15))),
        new("add", (m, a) => FollowingDecisions.Add(m, a, 1, AMandate.ByInstrument(new Trigger.By(new LocalDate(2021, 5, 1))))),
        new("move the end", (m, a) => FollowingDecisions.MoveEnd(m, a, 1, new LocalDate(2021, 9, 30))),
        new("advance", (m, a) => FollowingDecisions.Advance(m, a, 2, 1, CourseStage.InputsAsked, new LocalDate(2020, 8, 1), null, null)),
        new("issue", (m, a) => FollowingDecisions.Advance(m, a, 2, 1, CourseStage.Issued, new LocalDate(2020, 9, 28), "S/2020/952", null)),
        new("waive", (m, a) => FollowingDecisions.Advance(m, a, 2, 2, CourseStage.Waived, new LocalDate(2020, 12, 1), null, "By letter.")),
        new("input", (m, a) => FollowingDecisions.Input(m, a, 2, 3, "i", "the police", InputStage.Received, new LocalDate(2021, 3, 1), "Late.")),
        new("values", (m, a) => FollowingDecisions.ReportValues(m, a, [new(4, 1, ExactNumber.TryParse("12500.5")!.Value, new LocalDate(2020, 9, 1), "S/2020/952", "12,500")])),
        new("wording", (m, a) => FollowingDecisions.ReportWording(m, a, 7, "Slow.", new LocalDate(2020, 9, 1), "S/2020/952")),
        new("statement in the text", (m, a) => FollowingDecisions.LinkStatement(m, a, new MemberId("FRA"), "Annex XVII", "para_2", AMandate.Text.Basis!, null)),
        new("statement in a file", Play.OfficerOne, (m, a) => FollowingDecisions.LinkStatement(m, a, new MemberId("FRA"), "Annex XVIII", "para_2", new Quotation(0, 6, "France"), AMandate.FileOf(Statement)), [Statement]),
        new("end one", (m, a) => FollowingDecisions.EndCommitment(m, a, 10, 1, "Handed in.")), Publish,
        new("renew", Play.OfficerOne, (m, a) => RenewalDecisions.Renew(m, a, AMandate.Renewal, AMandate.OfTheRenewal), [SecondFile]), Accept(12),
        new("end the old extension", (m, a) => FollowingDecisions.EndCommitment(m, a, 1, null, "Replaced.")),
        new("carry over", (m, a) => RenewalDecisions.CarryOver(m, a, 2, RenewalOutcome.Changed,
            AMandate.Content(2, CommitmentKind.Requests, new Trigger.Every(new Interval(6, IntervalUnit.Months), SeriesStart.Adoption), AMandate.Renewal, 2))),
        .. ((int[])[3, 4, 7, 11]).Select(n => new Act($"{n} survives", (m, a) => RenewalDecisions.CarryOver(m, a, n, RenewalOutcome.Survives, m!.Find(n)!.Content))),
        Publish,
    ];

    /// <summary>An instrument changes a series, a date and the end in mid-mandate, when reports were issued, put off and begun; at last the extension itself falls away.</summary>
    public static ImmutableArray<Act> Changing =>
    [
        .. Small[..8], Whole.First(a => a.Name == "instrument"), Whole.First(a => a.Name == "move"), Whole.First(a => a.Name == "issue"),
        new("every two months", (m, a) => FollowingDecisions.Change(m, a, 2, 1, m!.Find(2)!.Content with { Trigger = new Trigger.Every(new Interval(2, IntervalUnit.Months), SeriesStart.Adoption) })),
        new("asked for", (m, a) => FollowingDecisions.Input(m, a, 2, 4, "i", "the police", InputStage.Asked, new LocalDate(2021, 6, 1), null)),
        new("every month", (m, a) => FollowingDecisions.Change(m, a, 2, 1, m!.Find(2)!.Content with { Trigger = new Trigger.Every(new Interval(1, IntervalUnit.Months), SeriesStart.Adoption) })), Publish,
        new("put off", (m, a) => FollowingDecisions.MoveOccurrence(m, a, 5, 1, 1, new LocalDate(2021, 4, 30))),
        new("put off again", (m, a) => FollowingDecisions.Change(m, a, 5, 1, m!.Find(5)!.Content with { Trigger = new Trigger.By(new LocalDate(2021, 5, 31)) })), Publish,
        new("reports no more, but one", (m, a) => FollowingDecisions.Change(m, a, 2, 1, m!.Find(2)!.Content with { Trigger = new Trigger.By(new LocalDate(2021, 7, 31)) })), Publish,
        new("reject the extension", (m, a) => RegisterDecisions.Reject(m, a, 1, "It extends nothing.")), Publish,
        new("move the end", (m, a) => FollowingDecisions.MoveEnd(m, a, 1, new LocalDate(2021, 9, 30))),
        new("extend once more", (m, a) => RegisterDecisions.Accept(m, a, 7, m!.Find(7)!.Content with { Kind = CommitmentKind.Extends, Trigger = new Trigger.Until(AMandate.End) })), Publish,
    ];

    /// <summary>An act that comes after the last publication.</summary>
    public static Act Later => new("another instrument", (m, a) => FollowingDecisions.RecordInstrument(m, a, InstrumentKind.Note, "S/2021/9", new LocalDate(2021, 9, 1), "Not public."));

    private static Commitment WithEverything => AMandate.Content(5, CommitmentKind.Requests, new Trigger.By(new LocalDate(2021, 3, 31))) with
    {
        Condition = "if need be", Rank = new Rank(Priority.PriorityTask, "28"), Deliverable = new Deliverable(DeliverableKind.Roadmap, "A plan"), Unclear = ["Which plan."],
        Links = [new Link(LinkKind.See, 2, "the report"), new Link(LinkKind.FollowsFrom, null, "2423 (2018)")], Measures = [new Measure(MeasureSense.AtLeast, ExactNumber.Of(30), "percent", "women")],
    };

    private static Act Open => new("open", Play.OfficerOne,
        (m, a) => RegisterDecisions.Open(m, a, new MandateId(Id), "The mission", AMandate.Council, AMandate.Text, AMandate.Proposals), [OfficeOn.CouncilFileBytes, FirstFile]);

    private static Act Publish => new("publish", RenewalDecisions.Publish);

    private static Act Accept(int number) => new($"accept {number}", (m, a) => RegisterDecisions.Accept(m, a, number, m!.Find(number)!.Content));
}
