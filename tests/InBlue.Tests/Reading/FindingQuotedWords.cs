using InBlue.Reading.Duties;
using InBlue.Reading.Text;

namespace InBlue.Tests.Reading;

/// <summary>Words that a person quotes, found where they stand; and titles made of words.</summary>
public sealed class FindingQuotedWords
{
    [Fact]
    public void White_space_between_words_is_one_space_whatever_it_is() =>
        WordsFound.In("Prie la\u00A0\n  Mission d’agir", "la Mission").ShouldHaveSingleItem().ShouldBe((new SourceSpan(5, 18), "la\u00A0\n  Mission"));

    [Fact]
    public void Places_are_code_points_and_every_one_is_given() =>
        WordsFound.In("\U0001F54A a b, a b", "a b").Select(f => f.Span).ShouldBe([new SourceSpan(2, 5), new SourceSpan(7, 10)]);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("c")]
    public void What_is_not_there_is_not_found(string words) => WordsFound.In("a b", words).ShouldBeEmpty();

    [Fact]
    public void Two_words_are_not_found_in_one() => WordsFound.In("ab", "a b").ShouldBeEmpty();

    [Fact]
    public void A_title_of_one_endless_word_is_cut_inside_it_and_never_inside_a_character()
    {
        ShortTitle.Of(new string('x', 500)).Length.ShouldBe(140);
        ShortTitle.Of("a" + string.Concat(Enumerable.Repeat("\U0001F54A", 200))).EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
        ShortTitle.Of(" \n").ShouldBe("-");
    }
}
