using System.Collections.Immutable;
using InBlue.Documents.Reports;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Duties;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;
using InBlue.Tests.Procedure.Mandates;
using InBlue.Tests.Scenarios;
using NodaTime;

namespace InBlue.Tests.Documents.Reports;

/// <summary>A register with every proposal accepted, in memory, and the reports that are made of it.</summary>
internal sealed record AReport(Mandate Mandate, ResolutionReading Reading, LocalDate Today)
{
    private static readonly Lazy<AReport> Example = new(() => Of(File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "mandate.txt")), null, "9001 (2026)", new LocalDate(2026, 1, 30)));
    private static readonly Lazy<AReport> Mali = new(() => Of(Corpus.Bytes("S-2020-625.fr.txt"), ExampleRecord.Council, "2531 (2020)", new LocalDate(2020, 6, 29)));

    public static readonly Acting Officer = AMandate.ActingAs(Play.OfficerOne, Role.Officer, year: 2028);

    /// <summary>examples/mandate.txt, whose letter every six months runs from the adoption.</summary>
    public static AReport OfTheExample => Example.Value;

    public static AReport Of2531 => Mali.Value;

    public AReport Then(Func<Mandate?, InBlue.Procedure.Decision<MandateEvent, MandateRefusal>> wish) => this with { Mandate = AMandate.Then(Mandate, wish) };

    public ReportSkeleton Make(int commitment, int occurrence) => TryMake(commitment, occurrence).ShouldBeOfType<Skeleton.Made>().Report;

    public Skeleton TryMake(int commitment, int occurrence) => new SkeletonMaking(Mandate, ExampleRecord.Council, Today, _ => Reading).Make("mission", commitment, occurrence);

    /// <summary>The last commitment of a paragraph that hands something in.</summary>
    public int NumberAt(string paragraph) => Mandate.Commitments.Values.Last(c => MandateLabels.Of(Mandate, c.Content) == paragraph && c.Content.Deliverable is not null).Number;

    private static AReport Of(byte[] file, Council? council, string resolution, LocalDate adopted)
    {
        var source = ((Decoded.Text)SourceText.Decode(file)).Source;
        var reading = council is null ? ResolutionReader.Read(source) : ResolutionReader.Read(source, council);
        var text = new MandateText(resolution, "S/TEXT/1", adopted, reading.Language!.Value, AMandate.FileOf(file), reading.Within.Start, reading.Within.End, null, TextProvisions.Basis(reading), TextProvisions.Of(reading));
        var proposals = DutyProposer.Propose(reading, adopted, text: 1, first: 1);
        var opened = AMandate.Make([m => RegisterDecisions.Open(m, Officer, new MandateId("mission"), "The mission", AMandate.Council, text, proposals)]);
        var accepted = opened.Commitments.Values.Aggregate(opened, (mandate, c) => Accepted(mandate, c.Number, c.Content));
        return new AReport(accepted, reading, adopted.PlusDays(3));
    }

    /// <summary>A series without a start runs from the adoption; what else is unclear stays proposed.</summary>
    private static Mandate Accepted(Mandate mandate, int number, Commitment content)
    {
        if (content.Trigger is Trigger.Every { Start.Kind: StartKind.NotStated } every)
            content = content with { Trigger = every with { Start = SeriesStart.Adoption }, Unclear = [] };
        return RegisterDecisions.Accept(mandate, Officer, number, content) is InBlue.Procedure.Decision<MandateEvent, MandateRefusal>.Recorded { Events: var facts }
            ? facts.Aggregate(mandate, (m, f) => Mandate.Evolve(m, f)!) : mandate;
    }
}
