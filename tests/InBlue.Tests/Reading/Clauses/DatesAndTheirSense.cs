using InBlue.Reading.Clauses;
using NodaTime;
using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class DatesAndTheirSense
{
    [Theory]
    [InlineData("jusqu’au 30 juin 2021 ;", "Until 2021-06-30")]
    [InlineData("d’ici au 31 mars 2021", "By 2021-03-31")]
    [InlineData("au plus tard le 1er mai 2022", "By 2022-05-01")]
    [InlineData("avant le 1er mai 2022", "Before 2022-05-01")]
    [InlineData("le 1er mai 2022 au plus tard", "By 2022-05-01")]
    [InlineData("à compter du 15 septembre 2014", "From 2014-09-15")]
    [InlineData("signé le lundi 15 octobre 2018", "On 2018-10-15")]
    [InlineData("en date du 14 mai 2018", "Of 2018-05-14")]
    [InlineData("dans son rapport d’avril 2021", "Of 2021-04")]
    [InlineData("en mars 2019", "In 2019-03")]
    [InlineData("d’ici à la fin de 2016", "By End 2016")]
    [InlineData("pour le 31 mars 2021", "Unclear 2021-03-31")]
    [InlineData("le 31 juin 2021", "On 2021-06-31 NoSuchDay")]
    [InlineData("le 4 août", "On ?-08-04 NoYear")]
    public void In_French(string text, string date) => Dates(French(text)).ShouldBe([date]);

    [Theory]
    [InlineData("until 31 August 2025;", "Until 2025-08-31")]
    [InlineData("for the period ending 31 December 2025", "Until 2025-12-31")]
    [InlineData("up until 31 July 2022", "Until 2022-07-31")]
    [InlineData("no later than May 2024", "By 2024-05")]
    [InlineData("by June 30th 2024", "By 2024-06-30")]
    [InlineData("before 30 March 2025", "Before 2025-03-30")]
    [InlineData("by the end of 2016", "By End 2016")]
    [InlineData("as from 15 September 2014", "From 2014-09-15")]
    [InlineData("dated 22 January 2013", "Of 2013-01-22")]
    [InlineData("the Secretary-General’s 2 August 2023 report", "Unclear 2023-08-02")]
    [InlineData("on Monday, 29 June 2020", "On 2020-06-29")]
    [InlineData("within 2017 as appropriate", "In 2017")]
    public void In_English(string text, string date) => Dates(English(text)).ShouldBe([date]);

    [Fact]
    public void Dates_in_a_list_share_the_sense_of_the_first()
    {
        Dates(English("to report by 11 October 2010, 21 January 2011 and 13 May 2011")).ShouldBe(["By 2010-10-11", "By 2011-01-21", "By 2011-05-13"]);
        Dates(French("des civils en 2019 et 2020 et")).ShouldBe(["In 2019", "In 2020"]);
        Dates(English("on 15 and 16 June 2021")).ShouldBe(["On 2021-06-15", "On 2021-06-16"]);
    }

    [Fact]
    public void From_one_day_to_another_ends_on_the_other()
    {
        Dates(French("du 1er mai au 31 juillet 2021")).ShouldBe(["From ?-05-01 NoYear", "Until 2021-07-31"]);
        Dates(English("from 1 May 2021 to 31 July 2021")).ShouldBe(["From 2021-05-01", "Until 2021-07-31"]);
        Dates(English("between 1 May 2021 and 31 July 2021")).ShouldBe(["From 2021-05-01", "Until 2021-07-31"]);
    }

    [Fact]
    public void A_verb_is_no_month_and_a_number_no_year()
    {
        Dates(English("the Mission may 2021 times march 2021 miles, in 2 000 villages, by 2000 troops, of 2000 men")).ShouldBeEmpty();
        Dates(English("resolution 1325 (2000) and S/2020/476")).ShouldBeEmpty();
    }

    [Fact]
    public void A_stated_date_is_a_day_of_the_calendar_or_none()
    {
        new StatedDate(2021, 6, 30).Exactly.ShouldBe(new LocalDate(2021, 6, 30));
        new StatedDate(2021, 6, 31).Exactly.ShouldBeNull();
        new StatedDate(2021, 4, null).Exactly.ShouldBeNull();
        new StatedDate(2021, 4, null).InMonth.ShouldBe(new YearMonth(2021, 4));
        new StatedDate(0, 4, 1).Exactly.ShouldBeNull();
    }
}
