using InBlue.Procedure.Councils;
using InBlue.Secretariat.Catalogue;

namespace InBlue.Tests.Procedure;

public sealed class PlainLetters
{
    [Theory]
    [InlineData("ÉTAT", "état")]
    [InlineData("e\u0301tat", "\u00e9tat")]
    [InlineData("São Tomé", "sao  tome")]
    [InlineData("ŁÓDŹ", "lodz")]
    [InlineData("ÉTUDE\u00a0DE", "etude de")]
    public void Case_accents_and_the_width_of_spaces_make_no_difference(string one, string other) => SearchWords.Fold(one).ShouldBe(SearchWords.Fold(other));

    [Theory]
    [InlineData("مالي")]
    [InlineData("мали")]
    [InlineData("马里")]
    public void Other_scripts_stay_as_they_are(string word) => SearchWords.Fold(word).ShouldBe(word);

    [Fact]
    public void Each_letter_of_the_table_has_one_without_accent() => Enumerable.Range(0xC0, 0x180).Select(c => PlainLetter.Of((char)c)).Where(c => c < 0x80).ShouldAllBe(c => char.IsAsciiLetterLower(c));
}
