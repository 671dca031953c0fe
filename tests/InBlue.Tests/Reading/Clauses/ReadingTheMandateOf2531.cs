using System.Text.Json;
using InBlue.Procedure.Councils;
using InBlue.Reading.Clauses;
using InBlue.Reading.Compiled;
using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class ReadingTheMandateOf2531
{
    [Fact]
    public void Every_deadline_stands_at_its_paragraph_with_its_sense()
    {
        Dates(Paragraph(16)).ShouldBe(["Until 2021-06-30"]);
        Intervals(Paragraph(62)).ShouldContain("Every 3 Months from Adoption");
        Intervals(Paragraph(63)).ShouldContain("Every 6 Months");
        Dates(Paragraph(64)).ShouldBe(["By 2021-03-31"]);
        Dates(Paragraph(38)).ShouldBe(["Of 2021-04"]);
        Events(Paragraph(38)).ShouldContain("WithReport");
        Events(Paragraph(38)).ShouldContain("EndOfMandate On");
        Events(Paragraph(5)).ShouldContain("WithReport 1");
        Events(Paragraph(5)).ShouldContain("Adoption After");
        Events(Paragraph(5)).ShouldContain("EndOfMandate By");
        Events(Paragraph(3)).ShouldContain("EndOfMandate Before");
        Events(Paragraph(14)).ShouldContain("EndOfMandate Before");
        Events(Paragraph(41)).ShouldContain("EndOfMandate Until");
        Events(Paragraph(41)).ShouldContain("WithReport");
        References(Paragraph(41)).ShouldBe(["Paragraph 62 Below"]);
        Events(Paragraph(57)).ShouldContain("IfOccurs");
        Intervals(Paragraph(46)).ShouldBe(["Regular"]);
        Intervals(Paragraph(22)).ShouldBe(["Regular"]);
    }

    [Fact]
    public void Every_expected_date_is_found_at_its_paragraph()
    {
        var expected = JsonDocument.Parse(Corpus.Bytes("S-2020-625.expected.json")).RootElement.GetProperty("resolution").GetProperty("deadlines").EnumerateArray();
        foreach (var deadline in expected)
            foreach (var name in new[] { "on", "by", "in" })
                if (deadline.TryGetProperty(name, out var date) && date.GetString() is { } said && char.IsAsciiDigit(said[0]))
                    Dates(Paragraph(int.Parse(deadline.GetProperty("paragraph").GetString()!, null))).ShouldContain(read => read.EndsWith(said, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_quantity_stands_at_its_paragraph_with_its_sense()
    {
        Quantities(Paragraph(17)).ShouldBe(["Ceiling 13289 People militaires", "Ceiling 1920 People policiers"]);
        Quantities(Paragraph(3)).ShouldBe(["AtLeast 2000 People membres", "Exact 30 Percent recettes", "EachOf 5 Counted régions"]);
        Quantities(Paragraph(4)).ShouldBe(["Quota 30 Percent femmes"]);
    }

    [Fact]
    public void Every_operative_paragraph_opens_with_a_verb_whose_normal_form_is_known()
    {
        for (var number = 1; number <= 65; number++)
            Texts(number)[0].ShouldSatisfyAllConditions(
                text => French(text).Clauses.ShouldNotBeEmpty($"paragraph {number}"),
                text => French(text).Clauses.ShouldAllBe(clause => clause.Verb != ClauseVerb.Unclear));
    }

    [Fact]
    public void The_council_binds_itself_where_it_says_so() =>
        Enumerable.Range(1, 65).Where(number => Paragraph(number).Clauses.Any(c => c.Verb is ClauseVerb.ExpressesIntention && c.Addressees.Any(a => a is { Naming: Naming.Itself, Code: "council" }))).ShouldBe([5, 38]);

    [Fact]
    public void Pronouns_are_resolved_where_the_text_allows()
    {
        var byPronoun = from number in Enumerable.Range(1, 65)
                        from clause in Paragraph(number).Clauses
                        from addressee in clause.Addressees
                        where addressee.Naming is Naming.ByPronoun or Naming.Unclear
                        select $"{number} {addressee.Code}";
        byPronoun.ShouldBe(["42 european-union", "46 secretary-general", "55 government", "55 government", "56 parties"]);
    }

    [Fact]
    public void References_lead_to_the_paragraphs_and_resolutions_that_are_named()
    {
        References(Paragraph(20)).ShouldBe(["Paragraph 19 Above", "Paragraph 28, 29 Below"]);
        References(Paragraph(5)).ShouldContain("ParagraphOfResolution 2, 5, 6, 7 of 2374 (2017)");
        References(Paragraph(38)).ShouldContain("ParagraphOfResolution 33 (iii) of 2391 (2017)");
        References(Paragraph(29)).ShouldContain("Resolution 1267 (1999), 1989 (2011), 2253 (2015)");
        References(Paragraph(29)).ShouldContain("Resolution 1526 (2004)");
    }

    private static readonly Lazy<ILookup<int, string>> Draft = new(ReadDraft);

    private static IReadOnlyList<string> Texts(int number) => [.. Draft.Value[number]];

    /// <summary>A paragraph with its items, as if it were one provision.</summary>
    private static ProvisionClauses Paragraph(int number) => French(string.Join("\n", Texts(number)));

    private static ILookup<int, string> ReadDraft()
    {
        var source = Reads.Source(Reads.CorpusText);
        var draft = Reads.Whole(Reads.CorpusText).Draft;
        var (number, found) = (0, new List<(int Number, string Text)>());
        foreach (var paragraph in DraftParagraphs.Read(Reads.Source(source.Slice(draft.Span)), "Conseil de sécurité"))
        {
            if (paragraph.Part is DraftPart.Operative)
                number++;
            if (number > 0 && paragraph.Part is not DraftPart.Heading)
                found.Add((number, paragraph.Text));
        }
        return found.ToLookup(row => row.Number, row => row.Text);
    }
}
