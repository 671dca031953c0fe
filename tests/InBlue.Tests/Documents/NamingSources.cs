using InBlue.Documents.Results;
using InBlue.Procedure.Councils;

namespace InBlue.Tests.Documents;

public sealed class NamingSources
{
    [Theory]
    [InlineData("Charter of the United Nations, Article 27(3)", "Charte des Nations Unies, Article\u00A027, paragraphe\u00A03")]
    [InlineData("Charter of the United Nations, Article 109(1)", "Charte des Nations Unies, Article\u00A0109, paragraphe\u00A01")]
    public void An_article_of_the_Charter_has_its_name_in_French(string source, string french)
    {
        SourceWords.In(source, Language.French).ShouldBe((french, Language.French));
        SourceWords.In(source, Language.English).ShouldBe((source, Language.English));
    }

    [Theory]
    [InlineData("Charter of the United Nations, Article 27(3), as amended")]
    [InlineData("Charter of the United Nations, Article 27(3)\n")]
    [InlineData("The rules of another council, Article 27(3)")]
    [InlineData("")]
    public void Any_other_source_stays_as_the_council_file_has_it(string source) => SourceWords.In(source, Language.French).ShouldBe((source, Language.English));
}
