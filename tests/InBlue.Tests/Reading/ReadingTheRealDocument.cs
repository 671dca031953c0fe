using System.Text.Json;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using NodaTime;

namespace InBlue.Tests.Reading;

public sealed class ReadingTheRealDocument
{
    [Fact]
    public void It_gives_exactly_the_expected_facts()
    {
        var expected = JsonDocument.Parse(Corpus.Bytes("S-2020-625.expected.json")).RootElement;
        var document = Reads.Whole(Reads.CorpusText);

        document.Doubts.ShouldBeEmpty();
        document.Language.ShouldBe(Language.French);
        document.Symbol.Text.ShouldBe("S/2020/625");
        document.Date.ShouldBe(new LocalDate(2020, 6, 30));
        document.President.ShouldBe(new President(new MemberId("FRA"), "Nicolas de Rivière"));
        document.Stated.ShouldBe(new Stated(StatedOutcome.Adopted, new LocalDate(2020, 6, 29), "2531 (2020)"));
        document.Item.ShouldBe("La situation au Mali");
        document.ProcedureLetter.ShouldBe(new Symbol("S/2020/253"));
        document.Notice.ShouldBeNull();

        document.Call.Date.ShouldBe(new LocalDate(2020, 6, 26));
        document.Call.Draft.Text.ShouldBe("S/2020/600");
        document.Call.Sponsors.ShouldBe([new MemberId("FRA")]);
        document.Call.SaysInBlue.ShouldBeTrue();
        document.Call.Opens.ToString("uuuu-MM-dd'T'HH:mm:sso<+HH:mm> z", null).ShouldBe("2020-06-26T14:00:00-04:00 America/New_York");
        document.Call.Closes.ToString("uuuu-MM-dd'T'HH:mm:sso<+HH:mm> z", null).ShouldBe("2020-06-29T14:00:00-04:00 America/New_York");
        document.Call.Announced.ShouldBe(new LocalDate(2020, 6, 29));
        document.Call.OriginalLanguages.ShouldBe([Language.English, Language.French]);
        document.Draft.Preambular.ShouldBe(expected.GetProperty("resolution").GetProperty("preambularParagraphs").GetInt32());
        document.Draft.Operative.ShouldBe(expected.GetProperty("resolution").GetProperty("operativeParagraphs").GetInt32());

        document.Letters.Select(l => Row(
                l.Annex.ToString(), EnglishName(l.Member), l.Date.ToString("uuuu-MM-dd", null),
                l.Capacity!.Value.Text.Split('-')[0], l.Signatory, l.Position.ToString()!.ToLowerInvariant()))
            .ShouldBe(expected.GetProperty("letters").EnumerateArray().Select(l => Row(
                Text(l, "annex"), Text(l, "member"), Text(l, "date"),
                Text(l, "capacity").ToLowerInvariant().Replace('é', 'e').Split(' ')[0], Text(l, "signatory"), Text(l, "vote"))));
        document.Letters.SelectMany(l => l.Doubts).ShouldBeEmpty();
        document.Letters.ShouldAllBe(l => l.Draft == new Symbol("S/2020/600"));
        document.Statements.Select(s => $"{s.Annex} {EnglishName(s.Member)}")
            .ShouldBe(expected.GetProperty("statements").EnumerateArray().Select(s => $"{Text(s, "annex")} {Text(s, "member")}"));
    }

    [Fact]
    public void Every_letter_quotes_the_words_for_all_that_is_read_from_it()
    {
        var text = Reads.CorpusText;
        var document = Reads.Whole(text);

        Reads.ShouldQuoteItsSource(document, Reads.Source(text));
        foreach (var letter in document.Letters)
        {
            letter.Evidence[0].Of.ShouldBe("position");
            letter.Evidence.Select(e => e.Of).Distinct().Order().ShouldBe(["capacity", "date", "draft", "member", "position", "signatory"]);
            letter.Evidence.ShouldAllBe(e => letter.Span.Start <= e.Span.Start && e.Span.End <= letter.Span.End);
        }
        document.Letters[0].Evidence[0].Quote.ShouldBe("la Belgique vote pour le projet \nde résolution");
        document.Letters[13].Evidence[0].Quote.ShouldBe("les États-Unis d’Amérique votent pour");
    }

    private static string Row(params string[] cells) => string.Join(" | ", cells);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string EnglishName(MemberId member) => CouncilOf2020.Value.Find(member)!.Forms.Names.English;
}
