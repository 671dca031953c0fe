using InBlue.Procedure.Councils;
using InBlue.Web.Votes;
using InBlue.Web.Words;

namespace InBlue.Tests.Web;

public sealed class WordsFromElsewhere
{
    [Theory]
    [InlineData("one two", "one two"), InlineData("one two three", "one two…"), InlineData("onetwothreefour", "onetwothr…"), InlineData("12345678😀x", "12345678…")]
    public void Long_words_are_cut_after_a_word_or_between_characters(string text, string cut) => Shortened.To(text, 10).ShouldBe(cut);

    [Theory]
    [InlineData(Language.Arabic, "ar", "rtl"), InlineData(Language.Chinese, "zh", "ltr"), InlineData(Language.English, "en", "ltr")]
    [InlineData(Language.French, "fr", "ltr"), InlineData(Language.Russian, "ru", "ltr"), InlineData(Language.Spanish, "es", "ltr")]
    public void Quoted_words_bear_their_language_and_its_direction(Language language, string tag, string direction)
    {
        LanguageTag.Of(language).ShouldBe(tag);
        LanguageTag.Direction(language).ShouldBe(direction);
    }
}
