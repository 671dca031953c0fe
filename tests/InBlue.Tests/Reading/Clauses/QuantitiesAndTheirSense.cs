using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class QuantitiesAndTheirSense
{
    [Theory]
    [InlineData("contrôle d’au moins 2 000  membres des groupes", "AtLeast 2000 People membres")]
    [InlineData("un quota de 30 % de femmes dans les fonctions", "Quota 30 Percent femmes")]
    [InlineData("de 30\u202F% des recettes de l’État", "Exact 30 Percent recettes")]
    [InlineData("dans chacune des cinq régions du nord", "EachOf 5 Counted régions")]
    [InlineData("une hausse de 2,5 %", "Exact 25 with 1 decimals Percent")]
    [InlineData("environ 1,5 million de personnes", "About 1500000 People personnes")]
    public void In_French(string text, string quantity) => Quantities(French(text)).ShouldBe([quantity]);

    [Theory]
    [InlineData("no fewer than four written reports", "AtLeast 4 Counted written reports")]
    [InlineData("not exceeding 3,000 troops", "Ceiling 3000 People troops")]
    [InlineData("30 per cent of seats", "Exact 30 Percent seats")]
    [InlineData("approximately $1.5 million", "About 1500000 Money")]
    [InlineData("more than 50 villages", "Unclear 50 Counted villages")]
    [InlineData("up to 99999999999999999999 troops", "Ceiling ? People troops")]
    public void In_English(string text, string quantity) => Quantities(English(text)).ShouldBe([quantity]);

    [Theory]
    [InlineData("13 289 militaires et 1 920 policiers")]
    [InlineData("13\u202F289 militaires et 1\u202F920 policiers")]
    [InlineData("13\u00A0289 militaires et 1\u2009920 policiers")]
    public void A_ceiling_holds_for_both_figures_however_the_thousands_are_set(string figures)
    {
        Quantities(French($"Décide que la Force comptera au maximum {figures} ;")).ShouldBe(["Ceiling 13289 People militaires", "Ceiling 1920 People policiers"]);
    }

    [Fact]
    public void After_including_nobody_can_tell_which_sense_the_next_figure_has() =>
        Quantities(English("up to 10,000 troops, including 240 observers and 200 officers")).ShouldBe(["Ceiling 10000 People troops", "Included 240 People observers", "Unclear 200 People officers"]);

    [Fact]
    public void The_ends_of_a_range_are_both_unclear() =>
        Quantities(English("not to exceed 3 to 5 per cent")).ShouldAllBe(quantity => quantity.StartsWith("Unclear", StringComparison.Ordinal));

    [Fact]
    public void Words_before_a_figure_are_no_things_that_the_figure_before_it_counts()
    {
        Quantities(English("from six thousand to approximately seven thousand troops")).ShouldBe(["Exact 6000 Counted", "About 7000 People troops"]);
        Quantities(English("7 up to $12")).ShouldBe(["Ceiling 12 Money"]);
    }

    [Fact]
    public void Names_dates_and_numbers_of_texts_count_nothing()
    {
        Quantities(English("1. The 1540 Committee, paragraph 3, resolution 2231 (2015), on 4 May 2020, No. 5, COVID-19, the 2030 Agenda, item (2)")).ShouldBeEmpty();
        Quantities(French("les deux tiers des voix, le G5 Sahel")).ShouldBeEmpty();
    }
}
