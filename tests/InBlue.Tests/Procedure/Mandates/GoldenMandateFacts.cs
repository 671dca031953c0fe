using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using NodaTime;
using Interval = InBlue.Procedure.Mandates.Interval;

namespace InBlue.Tests.Procedure.Mandates;

/// <summary>One fact of every kind about a mandate, and the one spelling that it has in the record for ever: an old record is full of these.</summary>
internal static class GoldenMandateFacts
{
    private const string D = "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd";

    private static readonly PersonId One = new("officer.one"), Two = new("officer.two");
    private static readonly StoredFile File = new(D, 7);
    private static readonly LocalDate Day = new(2020, 6, 30);

    private static readonly MandateText Text = new(
        "2531 (2020)", "S/2020/625", Day, Language.French, File, 5, 90, new AdoptedBy("S/2020/599", 2), new Quotation(6, 9, "é\n\""),
        [new Provision("para_62", null, "62", "Rapports", 10, 60), new Provision("para_62__list_1__point_i", "para_62", "62 i)", null, 40, 60)]);

    private const string TextJson = $$$"""{"adopted":"2020-06-30","basis":{"end":9,"quote":"é\n\"","start":6},"document":"S/2020/625","end":90,"file":{"bytes":7,"file":"{{{D}}}"},"language":"fr","provisions":[{"end":60,"heading":"Rapports","id":"para_62","label":"62","start":10},{"end":60,"id":"para_62__list_1__point_i","label":"62 i)","parent":"para_62","start":40}],"resolution":"2531 (2020)","start":5,"vote":{"draft":"S/2020/599","ordinal":2}}""";

    private static readonly MandateText BareText = Text with { Vote = null, Basis = null, Provisions = [new Provision("para_1", null, "1", null, 5, 90)] };

    private const string BareTextJson = $$$"""{"adopted":"2020-06-30","document":"S/2020/625","end":90,"file":{"bytes":7,"file":"{{{D}}}"},"language":"fr","provisions":[{"end":90,"id":"para_1","label":"1","start":5}],"resolution":"2531 (2020)","start":5}""";

    /// <summary>All that a commitment may say.</summary>
    private static readonly Commitment Full = new(
        1, "para_62", [new Quotation(10, 14, "Prie")], "Rapport", CommitmentKind.Requests, [new Addressee("secretary-general", "le Secrétaire général"), new Addressee(Addressee.NotAssigned, "-")],
        new Deliverable(DeliverableKind.Report, "un rapport"), new Trigger.Every(new Interval(3, IntervalUnit.Months), SeriesStart.Adoption))
    {
        Rank = new Rank(Priority.SecondStrategic, "28"),
        Condition = "si possible",
        Measures = [new Measure(MeasureSense.AtLeast, ExactNumber.TryParse("29.5")!.Value, "percent", "femmes"), new Measure(MeasureSense.Ceiling, ExactNumber.Of(13289), "", "soldats")],
        Links = [new Link(LinkKind.PartOf, 3, "4"), new Link(LinkKind.MustNotTakeFrom, null, "28")],
        Unclear = ["from when"],
    };

    private const string FullJson = """{"addressees":[{"code":"secretary-general","words":"le Secrétaire général"},{"code":"not-assigned","words":"-"}],"condition":"si possible","deliverable":{"kind":"report","title":"un rapport"},"kind":"requests","links":[{"commitment":3,"kind":"part-of","target":"4"},{"kind":"must-not-take-from","target":"28"}],"measures":[{"of":"femmes","sense":"at-least","unit":"percent","value":"29.5"},{"of":"soldats","sense":"ceiling","value":"13289"}],"provision":"para_62","rank":{"after":"28","priority":"second-strategic"},"text":1,"title":"Rapport","trigger":{"count":3,"start":{"kind":"adoption"},"unit":"months","when":"every"},"unclear":["from when"],"words":[{"end":14,"quote":"Prie","start":10}]}""";

    /// <summary>As little as it may say: an instrument created it.</summary>
    private static readonly Commitment Bare = new(null, "", [], "Roads", CommitmentKind.CallsUpon, [], null, new Trigger.Throughout());

    private const string BareJson = """{"addressees":[],"kind":"calls-upon","links":[],"measures":[],"title":"Roads","trigger":{"when":"throughout"},"unclear":[],"words":[]}""";

    public static readonly (MandateEvent Fact, string Kind, string Json)[] All =
    [
        (new MandateEvent.Opened(One, "Mali", File, Text), "mandate.opened", $$$"""{"by":"officer.one","council":{"bytes":7,"file":"{{{D}}}"},"text":{{{TextJson}}},"title":"Mali"}"""),
        (new MandateEvent.EndStated(One, Day, "para_16", null), "mandate.end-stated", """{"by":"officer.one","ends":"2020-06-30","provision":"para_16"}"""),
        (new MandateEvent.EndStated(One, Day, null, 2), "mandate.end-stated", """{"by":"officer.one","ends":"2020-06-30","instrument":2}"""),
        (new MandateEvent.Proposed(PersonId.Program, 4, Full), "commitment.proposed", $$$"""{"by":"inblue","commitment":4,"content":{{{FullJson}}}}"""),
        (new MandateEvent.Accepted(One, 4, Full), "commitment.accepted", $$$"""{"by":"officer.one","commitment":4,"content":{{{FullJson}}}}"""),
        (new MandateEvent.Rejected(One, 4, "Twice."), "commitment.rejected", """{"by":"officer.one","commitment":4,"reason":"Twice."}"""),
        (new MandateEvent.Split(One, 4, [5, 6]), "commitment.split", """{"by":"officer.one","commitment":4,"into":[5,6]}"""),
        (new MandateEvent.Merged(One, [5, 6], 7), "commitment.merged", """{"by":"officer.one","commitments":[5,6],"into":7}"""),
        (new MandateEvent.SecondRead(Two, 4), "commitment.read", """{"by":"officer.two","commitment":4}"""),
        (new MandateEvent.NoDuty(One, 1, "para_1", "It welcomes."), "provision.no-duty", """{"because":"It welcomes.","by":"officer.one","provision":"para_1","text":1}"""),
        (new MandateEvent.InstrumentRecorded(One, 2, InstrumentKind.ExchangeOfLetters, "S/2020/700", Day, "It moves a date."),
            "instrument.recorded", """{"by":"officer.one","date":"2020-06-30","effect":"It moves a date.","instrument":2,"kind":"exchange-of-letters","symbol":"S/2020/700"}"""),
        (new MandateEvent.Changed(One, 4, 2, Bare), "commitment.changed", $$$"""{"by":"officer.one","commitment":4,"content":{{{BareJson}}},"instrument":2}"""),
        (new MandateEvent.OccurrenceMoved(One, 4, 3, 2, Day), "occurrence.moved", """{"by":"officer.one","commitment":4,"instrument":2,"occurrence":3,"to":"2020-06-30"}"""),
        (new MandateEvent.Advanced(One, 4, 3, CourseStage.Issued, Day, "S/2020/952", "Late."),
            "occurrence.advanced", """{"by":"officer.one","commitment":4,"note":"Late.","occurrence":3,"on":"2020-06-30","stage":"issued","symbol":"S/2020/952"}"""),
        (new MandateEvent.Advanced(One, 4, 3, CourseStage.InTranslation, Day, null, null), "occurrence.advanced", """{"by":"officer.one","commitment":4,"occurrence":3,"on":"2020-06-30","stage":"in-translation"}"""),
        (new MandateEvent.Input(One, 4, 3, "i)", "The police", InputStage.Received, Day, "By mail."),
            "input.recorded", """{"by":"officer.one","commitment":4,"contributor":"The police","day":"2020-06-30","note":"By mail.","occurrence":3,"section":"i)","stage":"received"}"""),
        (new MandateEvent.Input(One, 4, 3, "i)", "The police", InputStage.Asked, Day, null),
            "input.recorded", """{"by":"officer.one","commitment":4,"contributor":"The police","day":"2020-06-30","occurrence":3,"section":"i)","stage":"asked"}"""),
        (new MandateEvent.ValuesReported(One, [new ReportedValue(4, 1, ExactNumber.TryParse("-0.5")!.Value, Day, "S/2020/952", "half"), new ReportedValue(4, 2, ExactNumber.Of(12), Day, "S/2020/952", null)]),
            "values.reported", """{"by":"officer.one","values":[{"asAt":"2020-06-30","commitment":4,"measure":1,"quote":"half","source":"S/2020/952","value":"-0.5"},{"asAt":"2020-06-30","commitment":4,"measure":2,"source":"S/2020/952","value":"12"}]}"""),
        (new MandateEvent.WordingReported(One, 4, "In progress.", Day, "S/2020/952"), "wording.reported", """{"asAt":"2020-06-30","by":"officer.one","commitment":4,"source":"S/2020/952","wording":"In progress."}"""),
        (new MandateEvent.StatementLinked(One, new MemberId("RUS"), "Annex XVII", "para_38", new Quotation(1, 3, "no"), File),
            "statement.linked", $$$"""{"by":"officer.one","file":{"bytes":7,"file":"{{{D}}}"},"member":"RUS","provision":"para_38","statement":"Annex XVII","words":{"end":3,"quote":"no","start":1}}"""),
        (new MandateEvent.StatementLinked(One, new MemberId("RUS"), "Annex XVII", "para_38", new Quotation(1, 3, "no"), null),
            "statement.linked", """{"by":"officer.one","member":"RUS","provision":"para_38","statement":"Annex XVII","words":{"end":3,"quote":"no","start":1}}"""),
        (new MandateEvent.Renewed(One, BareText), "mandate.renewed", $$$"""{"by":"officer.one","text":{{{BareTextJson}}}}"""),
        (new MandateEvent.CarriedOver(One, 4, RenewalOutcome.Survives, Bare), "commitment.carried-over", $$$"""{"by":"officer.one","commitment":4,"content":{{{BareJson}}},"outcome":"survives"}"""),
        (new MandateEvent.Ended(One, 4, "Done.", 2), "commitment.ended", """{"because":"Done.","by":"officer.one","commitment":4,"instrument":2}"""),
        (new MandateEvent.Ended(One, 4, "Done.", null), "commitment.ended", """{"because":"Done.","by":"officer.one","commitment":4}"""),
        (new MandateEvent.Published(One, Day, [new PublishedOccurrence(4, 1, Day, false), new PublishedOccurrence(4, 2, Day, true)], new LastEntry(D, 41)),
            "register.published", $$$"""{"by":"officer.one","date":"2020-06-30","last":{"digest":"{{{D}}}","ordinal":41},"occurrences":[{"commitment":4,"month":"no","number":1,"textual":"2020-06-30"},{"commitment":4,"month":"yes","number":2,"textual":"2020-06-30"}]}"""),
        .. Triggers.Select(t => ((MandateEvent)new MandateEvent.Changed(One, 4, 2, Bare with { Trigger = t.Trigger }), "commitment.changed", ChangedTo(t.Json))),
    ];

    public static ImmutableArray<(Trigger Trigger, string Json)> Triggers =>
    [
        (new Trigger.On(Day), """{"day":"2020-06-30","when":"on"}"""),
        (new Trigger.By(Day), """{"day":"2020-06-30","when":"by"}"""),
        (new Trigger.In(new YearMonth(2021, 4)), """{"month":"2021-04-01","when":"in"}"""),
        (new Trigger.Until(Day), """{"day":"2020-06-30","when":"until"}"""),
        (new Trigger.Every(new Interval(90, IntervalUnit.Days), SeriesStart.On(Day)), """{"count":90,"start":{"day":"2020-06-30","kind":"given"},"unit":"days","when":"every"}"""),
        (new Trigger.Within(new Interval(2, IntervalUnit.Weeks), SeriesStart.NotStated), """{"count":2,"start":{"kind":"not-stated"},"unit":"weeks","when":"within"}"""),
        (new Trigger.AtMandateEnd(), """{"when":"mandate-end"}"""),
        (new Trigger.With(3, WhichOccurrence.Each), """{"commitment":3,"when":"with","which":"each"}"""),
        (new Trigger.Event("si de tels cas se produisent"), """{"when":"event","words":"si de tels cas se produisent"}"""),
        (new Trigger.Regularly("régulièrement"), """{"when":"regularly","words":"régulièrement"}"""),
        (new Trigger.Throughout(), """{"when":"throughout"}"""),
        (new Trigger.Unclear("le moment"), """{"when":"unclear","why":"le moment"}"""),
    ];

    private static string ChangedTo(string trigger) =>
        $$"""{"by":"officer.one","commitment":4,"content":{"addressees":[],"kind":"calls-upon","links":[],"measures":[],"title":"Roads","trigger":{{trigger}},"unclear":[],"words":[]},"instrument":2}""";
}
