using System.Globalization;
using System.Text.Json;
using InBlue.Reading.Resolutions;
using static InBlue.Tests.Reading.Resolutions.Resolved;

namespace InBlue.Tests.Reading.Resolutions;

public sealed class ReadingRealResolutions
{
    private static readonly ResolutionDoubtKind[] OfNumbers =
        [ResolutionDoubtKind.NumberMissing, ResolutionDoubtKind.NumberDoubled, ResolutionDoubtKind.NumberOutOfOrder, ResolutionDoubtKind.NumberingRestarts, ResolutionDoubtKind.NumberDamaged];

    private static readonly Lazy<ResolutionReading> Mali = new(() => ResolutionReader.Read(Source(Corpus.Text("S-2020-625.fr.txt")), CouncilOf2020.Value));

    private static JsonElement Expected => JsonDocument.Parse(Corpus.Text("S-2020-625.expected.json")).RootElement.GetProperty("resolution");

    [Fact]
    public void The_draft_in_the_compiled_document_has_its_paragraphs_and_headings_and_no_doubt()
    {
        Mali.Value.Preambular.ShouldBe(Expected.GetProperty("preambularParagraphs").GetInt32());
        Mali.Value.Operative.ShouldBe(Expected.GetProperty("operativeParagraphs").GetInt32());
        Mali.Value.Doubts.ShouldBeEmpty();
        Mali.Value.Head.ShouldSatisfyAllConditions(h => h.Symbol!.Words.ShouldBe("S/2020/600"), h => h.Day.ShouldBe(new NodaTime.LocalDate(2020, 6, 29)), h => h.Title!.Words.ShouldBe("France : projet de résolution"));
        Mali.Value.Recompose().ShouldBe(Mali.Value.Source.Slice(Mali.Value.Within));
        HeadingsBefore(Mali.Value).ShouldBe(Expected.GetProperty("headingsBeforeParagraph").EnumerateObject().Select(p => (p.Name, p.Value.GetString()!)));
    }

    [Fact]
    public void Its_paragraphs_have_exactly_the_items_that_the_expected_facts_count()
    {
        var counted = Mali.Value.Provisions.Where(p => p.Kind == ProvisionKind.Item).GroupBy(p => string.Join('.', p.Parent!.Path)).ToDictionary(g => g.Key, g => g.Count());

        var expected = new Dictionary<string, int>();
        foreach (var paragraph in Expected.GetProperty("subparagraphs").EnumerateObject())
            Add(expected, paragraph.Name, paragraph.Value);
        counted.OrderBy(c => c.Key, StringComparer.Ordinal).ShouldBe(expected.OrderBy(c => c.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_proofread_resolution_is_read_whole_with_every_gap_in_its_numbers_explained()
    {
        var clear = 0;
        foreach (var (name, text) in Proofread())
        {
            var reading = ResolutionReader.Read(Source(text));
            reading.Recompose().ShouldBe(text, name);
            (reading.Operative > 0 || reading.Doubts.Count > 0).ShouldBeTrue(name);
            UnexplainedGaps(reading).ShouldBeEmpty(name);
            clear += reading.Doubts.All(d => d.Kind == ResolutionDoubtKind.Unnumbered) ? 1 : 0;
        }
        clear.ShouldBeGreaterThanOrEqualTo(160);
    }

    [Fact]
    public void The_labelled_resolutions_agree_paragraph_by_paragraph_in_nearly_all()
    {
        var (agreed, all) = (0, 0);
        foreach (var line in File.ReadLines(Corpus.PathOf("resolutions-en/labelled-modern.jsonl")))
        {
            var resolution = Labelled.Of(JsonDocument.Parse(line).RootElement);
            var reading = ResolutionReader.Read(Source(resolution.Text));
            reading.Recompose().ShouldBe(resolution.Text, resolution.Symbol);
            UnexplainedGaps(reading).ShouldBeEmpty(resolution.Symbol);
            (agreed, all) = (agreed + resolution.AgreeingWith(reading), all + resolution.Labels.Count);
        }
        all.ShouldBeGreaterThan(4_000);
        (1000 * agreed / all).ShouldBeGreaterThanOrEqualTo(970);
    }

    private static IEnumerable<(string, string)> HeadingsBefore(ResolutionReading reading) =>
        from p in reading.Provisions
        where p.Kind == ProvisionKind.Paragraph && reading.Provisions[p.Index - 1].Kind == ProvisionKind.Heading
        select (p.Label, string.Join(" / ", p.Headings.Select(h => h.Text)));

    /// <summary>{"letters": "a-f", "a": {"roman": 5, "iii": {"dashes": 4}}} as "28" → 6, "28.a" → 5, "28.a.iii" → 4.</summary>
    private static void Add(Dictionary<string, int> counted, string path, JsonElement items)
    {
        foreach (var item in items.EnumerateObject())
            if (item.Name == "letters")
                counted[path] = item.Value.GetString()![2] - 'a' + 1;
            else if (item.Value.ValueKind == JsonValueKind.Number)
                counted[path] = item.Value.GetInt32();
            else
                Add(counted, $"{path}.{item.Name}", item.Value);
    }

    private static IEnumerable<string> UnexplainedGaps(ResolutionReading reading)
    {
        var last = 0;
        foreach (var p in reading.Provisions)
        {
            if (p.Kind is ProvisionKind.Opening or ProvisionKind.Annex || (p.Kind == ProvisionKind.Heading && reading.Provisions.Skip(p.Index).FirstOrDefault(n => n.Kind == ProvisionKind.Paragraph)?.Label == "1"))
                last = 0;
            if (p.Kind != ProvisionKind.Paragraph)
                continue;
            var number = p.Label.Length == 0 ? last == 0 ? 0 : last + 1 : int.Parse(p.Label, CultureInfo.InvariantCulture);
            if (number != last + 1 && p.Label.Length > 0 && !reading.Doubts.Any(d => OfNumbers.Contains(d.Kind) && d.Span?.Start == p.Span.Start))
                yield return p.EId;
            last = number;
        }
    }
}
