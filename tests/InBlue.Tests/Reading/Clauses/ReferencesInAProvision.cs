using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class ReferencesInAProvision
{
    [Theory]
    [InlineData("au paragraphe 3 ci-dessus", "Paragraph 3 Above")]
    [InlineData("aux paragraphes 28 et 29 ci-dessous", "Paragraph 28, 29 Below")]
    [InlineData("au paragraphe précédent", "Paragraph  Above")]
    [InlineData("aux paragraphes 2, 5, 6 et 7 de la résolution 2374 (2017)", "ParagraphOfResolution 2, 5, 6, 7 of 2374 (2017)")]
    [InlineData("à l’alinéa iii) du paragraphe 33 de la résolution 2391 (2017)", "ParagraphOfResolution 33 (iii) of 2391 (2017)")]
    [InlineData("au paragraphe 7 de la présente résolution", "Paragraph 7")]
    [InlineData("au paragraphe 12 du rapport", "ParagraphElsewhere 12")]
    [InlineData("aux résolutions 1267  (1999), 1989 (2011) et\u00A02253 (2015) concernant", "Resolution 1267 (1999), 1989 (2011), 2253 (2015)")]
    [InlineData("à l’annexe 2, notamment", "Annex 2")]
    [InlineData("du Chapitre VII de la Charte", "Chapter VII of charter")]
    [InlineData("les articles 25 et 48 de la Charte", "Article 25, 48 of charter")]
    [InlineData("du rapport (S/2020/476)", "Document S/2020/476")]
    public void In_French(string text, string reference) => References(French(text)).ShouldBe([reference]);

    [Theory]
    [InlineData("paragraph 3 above", "Paragraph 3 Above")]
    [InlineData("the preceding paragraph", "Paragraph  Above")]
    [InlineData("paragraphs 9, 14, and 16 to 19 of resolution 2399 (2018)", "ParagraphOfResolution 9, 14, 16, 17, 18, 19 of 2399 (2018)")]
    [InlineData("paragraphs 30 (a) and 30 (f) above", "Paragraph 30 (a), 30 (f) Above")]
    [InlineData("paragraph 2 of resolutions 2441 (2018) and 2509 (2020)", "ParagraphOfResolution 2 of 2441 (2018), 2509 (2020)")]
    [InlineData("subparagraphs (a) to (c) of paragraph 3 above", "Paragraph 3 (a), 3 (b), 3 (c) Above")]
    [InlineData("paragraph 20 of resolution 1493, and", "ParagraphOfResolution 20 of 1493")]
    [InlineData("paragraph 3 following consultations", "Paragraph 3")]
    [InlineData("General Assembly resolution 194 (III) of 11 December 1948", "Resolution 194 (III)")]
    [InlineData("resolution 60/180", "Resolution 60/180")]
    [InlineData("document A/68/970-S/2014/565.", "Document A/68/970-S/2014/565")]
    [InlineData("document S/\n2020/476/Rev.1.", "Document S/2020/476/Rev.1")]
    [InlineData("paragraphs 1 to 900", "Paragraph 1-900")]
    public void In_English(string text, string reference) => References(English(text)).ShouldBe([reference]);

    [Fact]
    public void Two_lists_side_by_side_are_two_references() =>
        References(French("énoncée au paragraphe 19 ci-dessus et aux paragraphes 28 et 29 ci-dessous")).ShouldBe(["Paragraph 19 Above", "Paragraph 28, 29 Below"]);

    [Fact]
    public void What_has_no_number_refers_to_nothing()
    {
        References(English("in this resolution, in articles for daily use and under the resolution of 5 May 2010")).ShouldBeEmpty();
        References(French("des articles consommables, les résolutions de l’Assemblée")).ShouldBeEmpty();
    }
}
