using System.Text;
using System.Text.RegularExpressions;
using InBlue.Documents.Papers;
using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;

namespace InBlue.Tests.Documents;

public sealed partial class RenderingPapers
{
    [Theory]
    [MemberData(nameof(ExamplePapers.InBothLanguages), MemberType = typeof(ExamplePapers))]
    public void Both_forms_carry_the_same_words(string name, Language language)
    {
        var document = ExamplePapers.All[name].ToDocument(language);

        var html = WordsOf(TextOf(HtmlRendering.Text(document)));
        var text = WordsOf(TextRendering.Text(document));

        // In columns of text the cells of a row stand side by side, so that only the words are compared, not their order.
        html.ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(ExamplePapers.InBothLanguages), MemberType = typeof(ExamplePapers))]
    public void The_same_paper_gives_the_same_bytes_and_no_line_of_text_is_too_long(string name, Language language)
    {
        var document = ExamplePapers.All[name].ToDocument(language);

        HtmlRendering.Render(document).ShouldBe(HtmlRendering.Render(ExamplePapers.All[name].ToDocument(language)));
        TextRendering.Render(document).ShouldBe(TextRendering.Render(ExamplePapers.All[name].ToDocument(language)));
        TextRendering.Text(document).Split('\n').Max(l => l.EnumerateRunes().Count()).ShouldBeLessThanOrEqualTo(TextRendering.Columns);
        TextRendering.Text(document).ShouldNotContain('\r');
    }

    [Fact]
    public void Both_languages_build_every_paper_alike()
    {
        // A compiled document prints each letter in the edition of its own language, which may be the letter as received or not.
        foreach (var (name, paper) in ExamplePapers.All.Where(p => p.Key != "compiled"))
            Shape(paper.ToDocument(Language.English).Blocks).ShouldBe(Shape(paper.ToDocument(Language.French).Blocks), name);
    }

    [Fact]
    public void A_language_without_templates_gets_the_English_paper_and_says_so() =>
        ExamplePapers.Call.ToDocument(Language.Russian).ShouldBe(ExamplePapers.Call.ToDocument(Language.English));

    [Theory]
    [InlineData(Language.English, "PRACTICE")]
    [InlineData(Language.French, "EXERCICE")]
    public void A_practice_vote_says_so_at_the_head_of_every_paper(Language language, string mark)
    {
        foreach (var (name, paper) in ExamplePapers.All)
        {
            var document = AsPractice(paper).ToDocument(language);

            TextRendering.Text(document).Split('\n')[0].ShouldBe($"*** {mark} ***", name);
            HtmlRendering.Text(document).ShouldContain($"<p class=\"practice\">{mark}</p>", Case.Sensitive, name);
        }
    }

    [Fact]
    public void Whatever_is_given_is_shown_and_never_obeyed()
    {
        const string Hostile = "</p><script>alert(1)</script><img src=x onerror=alert(1)>\"'&\0\u202Eevil";
        var paper = new AcknowledgementPaper(
            ExamplePapers.Vote with { Item = Worded.In(Language.English, Hostile), Draft = Hostile }, new(2020, 6, 26), new PaperOfficer(Hostile, Worded.In(Language.English, Hostile)),
            Worded.In(Language.English, Hostile), new(2020, 6, 26), Hostile, Worded.In(Language.English, Hostile), Hostile, ExamplePapers.Opens);

        foreach (var language in (Language[])[Language.English, Language.French])
        {
            var (html, text) = (HtmlRendering.Text(paper.ToDocument(language)), TextRendering.Text(paper.ToDocument(language)));
            html.ShouldNotContain("<script");
            html.ShouldNotContain("<img");
            html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
            html.ShouldContain("&quot;&#39;&amp;\uFFFD\uFFFDevil");
            text.ShouldContain("\uFFFD\uFFFDevil");
            text.ShouldNotContain('\u202E');
        }
    }

    [Fact]
    public void A_receipt_tells_an_instant_and_what_the_letter_is_known_by_and_nothing_more()
    {
        var text = TextRendering.Text(ExamplePapers.All["receipt"].ToDocument(Language.English));

        text.ShouldContain("15:12:07");
        text.ShouldContain("19:12:07");
        foreach (var member in ExamplePapers.Council.Members)
            text.ShouldNotContain(member.Forms.Names.English);
        text.ShouldNotContain("S/2020/600");
        text.ShouldNotContain("favour");
    }

    [Fact]
    public void An_acknowledgement_does_not_repeat_a_position()
    {
        foreach (var language in (Language[])[Language.English, Language.French])
            foreach (var word in (string[])["favour", "against", "abst", " pour le projet", "contre"])
                TextRendering.Text(ExamplePapers.All["acknowledgement"].ToDocument(language)).ShouldNotContain(word);
    }

    [Fact]
    public void The_annexes_stand_in_English_alphabetical_order_in_every_language()
    {
        foreach (var language in (Language[])[Language.English, Language.French])
        {
            var annexes = ExamplePapers.Compiled.ToDocument(language).Blocks.OfType<Block.Annex>().ToArray();
            var signed = annexes.Skip(1).Take(15).Select(a => a.Blocks.OfType<Block.Signature>().Single().Name.Text);

            signed.ShouldBe([
                "Marc Pecsteen de Buytswerve", "Zhang Jun", "José Singer Weisinger", "Sven Jürgenson", "Nicolas de Rivière", "Christoph Heusgen", "Dian Triansyah Djani", "Abdou Abarry",
                "Vassily Nebenzia", "Inga Rhonda King", "Jerry Matthews Matjila", "Kais Kabtani", "Jonathan Allen", "Kelly Craft", "Dang Dinh Quy",
            ]);
            annexes.Select(a => a.Label.Text.Split(' ')[^1]).ShouldBe(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII"]);
        }
    }

    [Fact]
    public void Annexes_may_be_numbered_in_arabic_figures()
    {
        var document = (ExamplePapers.Compiled with { Numbers = AnnexNumbers.Arabic }).ToDocument(Language.English);

        document.Blocks.OfType<Block.Annex>().Select(a => a.Label.Text).Take(3).ShouldBe(["Annex 1", "Annex 2", "Annex 3"]);
        TextRendering.Text(document).ShouldContain("(see annexes 2 to 16)");
    }

    [Fact]
    public void A_signatory_without_a_stated_gender_is_named_in_a_form_that_suits_everyone()
    {
        var call = ExamplePapers.Call with { President = new PaperPresident("N. N.") };

        var text = TextRendering.Text(call.ToDocument(Language.French));

        text.ShouldContain("La présidence du Conseil de sécurité");
        text.ShouldNotContain("Le Président");
        TextRendering.Text((ExamplePapers.Call with { President = new PaperPresident("N. N.", GrammaticalGender.Feminine) }).ToDocument(Language.French)).ShouldContain("La Présidente du Conseil");
    }

    [Theory]
    [InlineData("Côte d’Ivoire", "Croatia")]
    [InlineData("Åland", "Albania")]
    [InlineData("Guinea", "Guinea-Bissau")]
    [InlineData("united states", "Uruguay")]
    public void English_alphabetical_order_sets_accents_and_case_aside(string first, string second)
    {
        var letters = new[] { second, first }.Select(n => new AnnexedLetter(Worded.In(Language.English, n), new AsReceived.Words(null, ""), []));

        (ExamplePapers.Compiled with { Letters = [.. letters], Statements = [] }).ToDocument(Language.English).Blocks.OfType<Block.Annex>().Skip(1).Select(a => a.Title.Text)
            .ShouldBe([first, second]);
    }

    private static Paper AsPractice(Paper paper) => paper switch
    {
        CallPaper p => p with { Vote = p.Vote with { Practice = true } },
        ReceiptPaper p => p with { Practice = true },
        AcknowledgementPaper p => p with { Vote = p.Vote with { Practice = true } },
        LateNoticePaper p => p with { Vote = p.Vote with { Practice = true } },
        HeldNoticePaper p => p with { Vote = p.Vote with { Practice = true } },
        ResultLetterPaper p => p with { Vote = p.Vote with { Practice = true } },
        SpeakingNotePaper p => p with { Vote = p.Vote with { Practice = true } },
        CompiledPaper p => p with { Call = (CallPaper)AsPractice(p.Call) },
        CorrigendumPaper p => p with { Vote = p.Vote with { Practice = true } },
        ReissuePaper p => p with { Vote = p.Vote with { Practice = true } },
        TranslationSheetPaper p => p with { Vote = p.Vote with { Practice = true } },
        HandOverPaper p => p with { Practice = true },
        _ => throw new InvalidOperationException(paper.GetType().Name),
    };

    private static string Shape(IEnumerable<Block> blocks) => string.Join(' ', blocks.Select(b => b switch
    {
        Block.Annex annex => $"Annex({Shape(annex.Blocks)})",
        Block.Table table => $"Table({table.Rows.Count}x{table.Header.Count})",
        Block.Items items => $"Items({items.Of.Count})",
        Block.Quote quote => $"Quote({quote.Paragraphs.Count})",
        _ => b.GetType().Name,
    }));

    private static string TextOf(string html)
    {
        var body = Style().Replace(html[html.IndexOf("<body>", StringComparison.Ordinal)..], "");
        return System.Net.WebUtility.HtmlDecode(Tag().Replace(body, " "));
    }

    /// <summary>Long words may be cut in text, so their characters are counted, not the words.</summary>
    private static string WordsOf(string text)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var rune in text.EnumerateRunes())
            if (!Rune.IsWhiteSpace(rune) && rune.ToString() is not ("-" or "_" or "*" or "•"))
                counts[rune.Value] = counts.GetValueOrDefault(rune.Value) + 1;
        return string.Join(' ', counts.Select(c => $"{new Rune(c.Key)}{c.Value}"));
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
