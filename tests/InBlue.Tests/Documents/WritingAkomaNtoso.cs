using System.Text;
using System.Xml.Linq;
using CsCheck;
using InBlue.Documents.AkomaNtoso;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Tests.Documents;

public sealed class WritingAkomaNtoso
{
    private static readonly XNamespace Akn = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v"];
    private static readonly AknAuthority Authority = AknAuthority.SecurityCouncil(Worded.From(ExamplePapers.Council.Names));
    private static readonly LocalDate Day = new(2020, 6, 26);

    private static XDocument Read(AknXml xml) => XDocument.Load(new MemoryStream(xml.Bytes.ToArray()), LoadOptions.PreserveWhitespace);

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    [Fact]
    public void The_real_draft_keeps_24_recitals_65_paragraphs_and_every_list()
    {
        var source = SourceText.Decode(Corpus.Bytes("S-2020-625.fr.txt")).ShouldBeOfType<Decoded.Text>().Source;
        var draft = CompiledDocumentReader.Read(source, ExamplePapers.Council).ShouldBeOfType<CompiledReading.Read>().Document.Draft;

        var xml = DraftXml.Write(Authority, ExamplePapers.Vote, new AnnexedDraft(Language.French, Language.English, source.Slice(draft.Span)), Day);

        AkomaNtosoSchema.FaultsOf(xml.Bytes).ShouldBeEmpty();
        xml.Replaced.ShouldBeEmpty();
        var document = Read(xml);
        document.Descendants(Akn + "recital").Count().ShouldBe(24, string.Join("\n", document.Descendants(Akn + "recital").Select(r => r.Value.Trim()[..30])));
        document.Descendants(Akn + "paragraph").Select(p => p.Attribute("eId")!.Value).ShouldBe(Enumerable.Range(1, 65).Select(n => $"para_{n}"));
        Under(document, "para_3", "indent").ShouldBe(4);
        Under(document, "para_14", "indent").ShouldBe(2);
        Under(document, "para_47", "indent").ShouldBe(7);
        document.Descendants(Akn + "point").Select(p => p.Attribute("eId")!.Value).ShouldBe([
            .. Points("para_28__list_1", "a", 5), .. Points("para_28__list_1", "b", 3), .. Points("para_28__list_1", "c", 3), .. Points("para_28__list_1", "d", 3), .. Points("para_28__list_1", "e", 2),
            "para_28__list_1__point_f", "para_29__list_1__point_a", "para_29__list_1__point_b", .. Points("para_62", "", 4), .. Points("para_63", "", 3),
        ]);
        Under(document, "para_28__list_1__point_a__list_1__point_iii", "indent").ShouldBe(4);
        Under(document, "para_28__list_1__point_c__list_1__point_ii", "indent").ShouldBe(5);
        document.Descendants(Akn + "division").Count().ShouldBe(15);
        document.Descendants(Akn + "subheading").Single().Value.ShouldBe("Principes généraux");
    }

    [Fact]
    public void The_real_draft_keeps_every_word()
    {
        var source = SourceText.Decode(Corpus.Bytes("S-2020-625.fr.txt")).ShouldBeOfType<Decoded.Text>().Source;
        var draft = CompiledDocumentReader.Read(source, ExamplePapers.Council).ShouldBeOfType<CompiledReading.Read>().Document.Draft;
        var given = source.Slice(draft.Span);

        var document = Read(DraftXml.Write(Authority, ExamplePapers.Vote, new AnnexedDraft(Language.French, Language.English, given), Day));

        var root = document.Root!.Elements().Single();
        var written = string.Concat(root.Elements().Where(e => e.Name.LocalName != "meta").Select(e => e.Value));
        // Page furniture goes: five running heads with their page numbers.
        var expected = System.Text.RegularExpressions.Regex.Replace(given, @"(?m)^S/2020/625\s*$|^\d+/42\uFFFD?\s+20-08876\s*$|^20-08876\uFFFD?\s+\d+/42\s*$", "");
        Squeezed(written).ShouldBe(Squeezed("S/2020/600" + expected).Replace("\uFFFD", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void A_compiled_document_is_valid_and_holds_every_letter_word_for_word(Language language)
    {
        var xml = CompiledXml.Write(Authority, ExamplePapers.Compiled, language);

        AkomaNtosoSchema.FaultsOf(xml.Bytes).ShouldBeEmpty();
        var document = Read(xml);
        document.Descendants(Akn + "component").Count().ShouldBe(1 + 1 + 15 + 2);
        var text = Squeezed(document.Root!.Value);
        foreach (var letter in ExamplePapers.Compiled.Letters)
        {
            text.ShouldContain(Squeezed(letter.Editions.First(e => e.Language == language).Text));
            text.ShouldContain(Squeezed(letter.AsReceived is AsReceived.Words words ? words.Text : ((AsReceived.File)letter.AsReceived).Digest));
        }
        document.Descendants(Akn + "paragraph").Count().ShouldBe(3);
        document.Descendants(Akn + "changesOfEdition").ShouldBeEmpty();
        document.Descendants(Akn + "doc").Count(d => d.Attribute("name")!.Value == "changesOfEdition").ShouldBe(1);
    }

    [Fact]
    public void The_same_values_give_the_same_bytes_and_ids() =>
        CompiledXml.Write(Authority, ExamplePapers.Compiled, Language.English).Bytes.ToArray().ShouldBe(CompiledXml.Write(Authority, ExamplePapers.Compiled, Language.English).Bytes.ToArray());

    [Fact]
    public void What_XML_forbids_becomes_a_visible_mark_and_is_listed()
    {
        var vote = ExamplePapers.Vote with { Draft = "S/\0/1" };

        var xml = DraftXml.Write(Authority, vote, new AnnexedDraft(Language.English, Language.English, "The Security Council,\n\nRecalling \uFFFE and \uD800,\n\n1. Decides \u0007."), Day);

        AkomaNtosoSchema.FaultsOf(xml.Bytes).ShouldBeEmpty();
        xml.Replaced.Select(r => r.Character.CodePoint).Distinct().Order().ShouldBe([0x0, 0x7, 0xD800, 0xFFFE]);
        var document = Read(xml);
        document.Descendants(Akn + "recital").Single().Value.Trim().ShouldBe("Recalling \uFFFD and \uFFFD,");
        document.Descendants(Akn + "note").Single().Elements().Count().ShouldBe(xml.Replaced.Count);
    }

    [Fact]
    public void Any_words_in_any_draft_give_a_valid_document_and_come_back_from_it() =>
        ADraft.Sample(draft =>
        {
            var (vote, text) = (ExamplePapers.Vote with { Draft = draft.Symbol }, new AnnexedDraft(draft.Language, Language.English, draft.Text));

            var xml = DraftXml.Write(Authority with { Actor = draft.Symbol }, vote, text, Day);

            AkomaNtosoSchema.FaultsOf(xml.Bytes).ShouldBeEmpty();
            var statement = Read(xml).Root!.Elements().Single();
            WordsIn(string.Concat(statement.Elements().Where(e => e.Name.LocalName != "meta").Select(e => e.Value)))
                .ShouldBe(WordsIn(VisibleText.Of(draft.Symbol) + VisibleText.Of(draft.Text)));
        }, iter: 300);

    [Fact]
    public void Any_words_in_any_letter_give_a_valid_document_and_come_back_from_it() =>
        Gen.Select(AText, AText, AText, AText).Sample((heading, text, name, was) =>
        {
            var edition = new LetterEdition(Language.English, [Language.French], heading, text, [name], name, [new EditionChange(was, text, name, Day)]);
            var paper = ExamplePapers.Compiled with
            {
                Symbol = name,
                Letters = [new AnnexedLetter(Worded.In(Language.Arabic, name), new AsReceived.Words(null, was), [edition]), new AnnexedLetter(Worded.In(Language.English, was), new AsReceived.File(name, 1, was), [])],
                NotCounted = [new UncountedLetter(Worded.In(Language.French, name), was, Day, ExamplePapers.Opens, UncountedReason.RuledOut, text)],
                Statements = [new AnnexedStatement(Worded.In(Language.English, name), [new StatementEdition(Language.Chinese, [], heading, text)])],
                Call = ExamplePapers.Call with { SendTo = [name, was], Vote = ExamplePapers.Vote with { Item = Worded.In(Language.English, text), Practice = true } },
            };

            var xml = CompiledXml.Write(Authority, paper, Language.French);

            AkomaNtosoSchema.FaultsOf(xml.Bytes).ShouldBeEmpty();
            var all = Squeezed(Read(xml).Root!.Value);
            all.ShouldContain(Squeezed(VisibleText.Of(text)));
            all.ShouldContain(Squeezed(VisibleText.Of(was)));
            all.ShouldContain(Squeezed(VisibleText.OnOneLine(heading)));
        }, iter: 60);

    private static readonly Gen<string> AWord = Gen.OneOf(
        Gen.String[Gen.Char, 0, 6],
        Gen.OneOf("Recalling", "Décide", "the", "f léau", "a.", "S/2020/625", "4/42\uFFFD 20-08876", "]]>", "<p>", "&amp;", "--", "Mali,", "end.", "\uD83D\uDE00", "نعم", "赞成", "\u2028", "\0", "\uFFFE", "\uDC00"));

    private static readonly Gen<string> AText = AWord.Array[0, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<string> AMark = Gen.OneOf("", "1. ", "2. ", "3.\t", "(a) ", "(b) ", "i) ", "(ii) ", "iii)\t", "−− ", "- ", "• ", "(h) ", "(z) ", "1. 1. ", "99. ");

    private static readonly Gen<(string Symbol, Language Language, string Text)> ADraft =
        Gen.Select(AText, Gen.Enum<Language>(), Gen.Select(AMark, AText, Gen.OneOf("", ",", ";", ".", ":"), Gen.OneOf("\n\n", "\n", "\f", "\r\n\r\n")).Array[0, 14], Gen.Bool)
            .Select((symbol, language, paragraphs, opens) =>
                (symbol, language, (opens ? ExamplePapers.Vote.Body.Text(language) + ",\n\n" : "") + string.Concat(paragraphs.Select(p => p.Item1 + p.Item2 + p.Item3 + p.Item4))));

    /// <summary>Characters by how often they occur: without spaces and print hyphens, and without the furniture of pages, which reading takes away.</summary>
    private static string WordsIn(string text)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var rune in text.Replace("\uFB01", "fi", StringComparison.Ordinal).Replace("\uFB02", "fl", StringComparison.Ordinal).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune) && !"S2020/6254420-08876".Contains(rune.ToString(), StringComparison.Ordinal))
                counts[rune.Value] = counts.GetValueOrDefault(rune.Value) + 1;
        return string.Join(' ', counts.Select(c => $"{c.Key}:{c.Value}"));
    }

    private static int Under(XDocument document, string eId, string name) =>
        document.Descendants().Single(e => e.Attribute("eId")?.Value == eId).Descendants(Akn + "list").First(l => l.Element(Akn + name) is not null).Elements(Akn + name).Count();


    private static IEnumerable<string> Points(string list, string letter, int romans)
    {
        var point = letter.Length > 0 ? $"{list}__point_{letter}" : list;
        return [.. letter.Length > 0 ? new[] { point } : [], .. Romans.Take(romans).Select(r => $"{point}__list_1__point_{r}")];
    }
}
