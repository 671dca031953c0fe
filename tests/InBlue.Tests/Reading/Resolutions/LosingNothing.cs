using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using InBlue.Documents.AkomaNtoso;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Resolutions;
using InBlue.Tests.Documents;
using static InBlue.Tests.Reading.Resolutions.Resolved;

namespace InBlue.Tests.Reading.Resolutions;

/// <summary>
/// What must hold of any text whatever. Some hundreds of broken texts are tried each time; INBLUE_FUZZ_MINUTES=10 tries new ones for so long.
/// </summary>
public sealed class LosingNothing
{
    private const int Cases = 400;

    private static readonly AknAuthority Authority = AknAuthority.SecurityCouncil(Worded.In(Language.English, "Security Council"));

    [Fact]
    public void Any_text_is_read_without_loss_and_gives_valid_akoma_ntoso()
    {
        var minutes = int.TryParse(Environment.GetEnvironmentVariable("INBLUE_FUZZ_MINUTES"), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : 0;
        var (clock, broken) = (Stopwatch.StartNew(), new BrokenResolutions([.. Proofread().Select(p => p.Text), Corpus.Text("S-2020-625.fr.txt")[..60_000]]));
        for (var seed = minutes == 0 ? 0 : Environment.TickCount; minutes == 0 ? seed < Cases : clock.Elapsed < TimeSpan.FromMinutes(minutes); seed++)
            Check(broken.Make(seed), $"seed {seed}");
    }

    [Fact]
    public void Every_real_text_gives_valid_akoma_ntoso()
    {
        foreach (var (name, text) in Proofread())
            Check(text, name);
    }

    /// <summary>What was found once.</summary>
    [Theory]
    [InlineData("\uFEFFThe Security Council,\n1. Decides.")]
    [InlineData("The Security Council,\n\n1. Decides:\n\n(a) One\n\nB\n\nC\n\nD\n\nE\n\nF\n\nG\n\nH\n\nA")]
    [InlineData("Adopted")]
    [InlineData("Annex")]
    [InlineData("1.\n\n2.\n\n(a)\n\n–")]
    [InlineData("____\n\n12 Twelve")]
    [InlineData("The Security Council,\n\n1. Decides \uFFFE\uFFFF;\n\n2. Ends.")]
    public void Odd_texts_too(string text) => Check(text, text);

    private static void Check(string text, string name)
    {
        var reading = ResolutionReader.Read(Source(text));
        reading.Recompose().ShouldBe(text, name);
        var at = 0;
        foreach (var piece in reading.Pieces)
        {
            piece.Span.Start.ShouldBe(at, name);
            at = piece.Span.End;
        }
        reading.Provisions.Select(p => p.EId).Distinct().Count().ShouldBe(reading.Provisions.Count, name);
        foreach (var doubt in reading.Doubts)
            ExplainResolutions.InEnglish(doubt).ShouldNotBeEmpty();
        var written = ResolutionXml.Write(Authority, reading);
        AkomaNtosoSchema.FaultsOf(written.Bytes).ShouldBeEmpty(name);
        (Letters(WordsIn(written)) == Letters(string.Concat(reading.Provisions.Select(p => p.Mark + p.Text)))).ShouldBeTrue(name);
    }

    private static string WordsIn(AknXml written) =>
        string.Concat(XDocument.Load(new MemoryStream(written.Bytes.ToArray())).DescendantNodes().OfType<XText>().Where(t => !t.Ancestors().Any(a => a.Name.LocalName == "meta")).Select(t => t.Value))
        + string.Concat(XDocument.Load(new MemoryStream(written.Bytes.ToArray())).Descendants().Where(e => e.Name.LocalName == "authorialNote").Select(e => e.Attribute("marker")!.Value));

    /// <summary>In order of the alphabet, since notes and annexes stand elsewhere than in the text.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Order());
}
