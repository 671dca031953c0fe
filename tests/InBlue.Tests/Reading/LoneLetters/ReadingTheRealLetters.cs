using System.Text.Json;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Files;
using InBlue.Reading.Letters;
using NodaTime;

namespace InBlue.Tests.Reading.LoneLetters;

/// <summary>The fifteen letters of the real document, each cut out and read as if it had come by itself.</summary>
public sealed class ReadingTheRealLetters
{
    private static readonly LoneLetterContext Context = new(
        [new OpenDraft(DraftSymbol.Parse("S/2020/600"), ["La situation au Mali", "The situation in Mali"], [new MemberId("FRA")])],
        [new KnownSymbol(DraftSymbol.Parse("S/2020/253"), KnownAs.OtherDocument)],
        new LocalDate(2020, 6, 26),
        new LocalDate(2020, 6, 29),
        [.. CouncilOf2020.Value.SeatsOn(new LocalDate(2020, 6, 29)).Select(s => s.Member)],
        SignatureSeen.Yes);

    [Fact]
    public void All_fifteen_are_read_right()
    {
        var expected = JsonDocument.Parse(Corpus.Bytes("S-2020-625.expected.json")).RootElement.GetProperty("letters").EnumerateArray();

        Letters().Select(text => LoneLetterReader.Read(Reads.Source(text), CouncilOf2020.Value, Context).Row())
            .ShouldBe(expected.Select(l => string.Join(" | ", Member(l), Text(l, "signatory"), Capacity(l), Text(l, "date"), $"S/2020/600 {Text(l, "vote")[..1].ToUpperInvariant()}{Text(l, "vote")[1..]}")));
    }

    [Fact]
    public void Each_quotes_its_words_and_none_explains_its_vote()
    {
        foreach (var text in Letters())
        {
            var letter = LoneLetterReader.Read(Reads.Source(text), CouncilOf2020.Value, Context);
            Lone.ShouldQuoteItsSource(letter, Reads.Source(text));
            letter.Evidence.Select(e => e.Of).Distinct().Order().ShouldBe(["capacity", "date", "member", "signatory"]);
            letter.Votes[0].Evidence.Select(e => e.Of).Distinct().Order().ShouldBe(["draft", "position"]);
            letter.IsExplanation.ShouldBeFalse(text);
        }
    }

    [Fact]
    public void With_another_draft_open_none_of_them_votes() =>
        Letters().Select(text => LoneLetterReader.Read(Reads.Source(text), CouncilOf2020.Value, Context with { Open = [new OpenDraft(DraftSymbol.Parse("S/2020/601"), [], [])] }))
            .ShouldAllBe(letter => letter.Votes.Count == 0 && letter.Doubts.Any(d => d.Kind == DoubtKind.SymbolUnknown));

    internal static IEnumerable<string> Letters()
    {
        var annexes = Reads.CorpusText.Split("\n Annexe ");
        return annexes[2..17].Select(annex => annex[(annex.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    private static string Member(JsonElement letter) => CouncilOf2020.Value.Members.Single(m => m.Forms.Names.English == Text(letter, "member")).Id.Text;

    private static string Capacity(JsonElement letter) => Text(letter, "capacity") switch
    {
        "Permanent Representative" => "permanent-representative",
        var envoy when envoy.StartsWith("Special Envoy", StringComparison.Ordinal) => "special-envoy",
        var other when other.StartsWith("Charg", StringComparison.Ordinal) => "charge-d-affaires",
        var other => other,
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
