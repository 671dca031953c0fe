using InBlue.Documents.Papers;
using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;

namespace InBlue.Tests.Documents;

/// <summary>What InBlue writes, InBlue reads: a compiled document of ours as text gives the facts that it was made from.</summary>
public sealed class ReadingOurOwnPapers
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void A_compiled_document_of_ours_gives_back_the_facts_it_was_made_from(Language language)
    {
        var paper = ExamplePapers.Compiled with { NotCounted = [], Letters = [.. ExamplePapers.Compiled.Letters.Select(l => AsReceivedInPrint(l, language))] };
        var text = TextRendering.Render(paper.ToDocument(language));
        var source = SourceText.Decode(text).ShouldBeOfType<Decoded.Text>().Source;

        var reading = CompiledDocumentReader.Read(source, ExamplePapers.Council);

        if (reading is CompiledReading.Unreadable unreadable)
            Assert.Fail(string.Join("\n", unreadable.Faults.Select(f => Explain.InEnglish(f))));
        var document = ((CompiledReading.Read)reading).Document;
        document.Doubts.ShouldBeEmpty();
        document.Symbol.Text.ShouldBe("S/2020/625");
        document.President.Signatory.ShouldBe("Nicolas de Rivière");
        document.Stated.ShouldBe(new Stated(StatedOutcome.Adopted, new(2020, 6, 29), "2531 (2020)"));
        document.ProcedureLetter!.Value.Text.ShouldBe("S/2020/253");
        document.Call.Opens.ShouldBe(ExamplePapers.Opens);
        document.Call.Closes.ShouldBe(ExamplePapers.Closes);
        document.Call.SaysInBlue.ShouldBeTrue();
        document.Call.Sponsors.ShouldBe([new MemberId("FRA")]);
        (document.Draft.Preambular, document.Draft.Operative).ShouldBe((2, 3));
        document.Letters.Count.ShouldBe(15);
        document.Letters.ShouldAllBe(l => l.IsClear && l.Position == Position.For);
        document.Statements.Select(s => s.Member.Text).ShouldBe(["NER", "USA"]);
    }

    private static AnnexedLetter AsReceivedInPrint(AnnexedLetter letter, Language language)
    {
        var edition = letter.Editions.First(e => e.Language == language) with { Changes = [] };
        return letter with { AsReceived = new AsReceived.Words(language, edition.Text), Editions = [edition] };
    }
}
