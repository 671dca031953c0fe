using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class IntervalsAndTheirSense
{
    [Theory]
    [InlineData("tous les trois mois après l’adoption de la présente résolution", "Every 3 Months from Adoption")]
    [InlineData("tous les six mois, une lettre", "Every 6 Months")]
    [InlineData("chaque année", "Every 1 Years")]
    [InlineData("deux fois par an", "Every 1 Years x2")]
    [InlineData("dans un délai de 60 jours à compter de l’adoption de la présente résolution", "Within 60 Days from Adoption")]
    [InlineData("pour une nouvelle période de douze mois", "For 12 Months")]
    [InlineData("pendant les six derniers mois", "Past 6 Months")]
    [InlineData("régulièrement", "Regular")]
    [InlineData("de revoir périodiquement ces mesures", "Regular")]
    [InlineData("son rapport trimestriel", "Named 3 Months")]
    [InlineData("une durée de deux ans", "Unclear 2 Years")]
    [InlineData("de présenter au Conseil un rapport annuel", "Every 1 Years")]
    [InlineData("de présenter dans un rapport annuel", "Named 1 Years")]
    [InlineData("prend note du rapport annuel", "Named 1 Years")]
    public void In_French(string text, string interval) => Intervals(French(text)).ShouldBe([interval]);

    [Theory]
    [InlineData("every four months", "Every 4 Months")]
    [InlineData("within thirty days", "Within 30 Days")]
    [InlineData("within ten (10) days after the adoption of this resolution", "Within 10 Days from Adoption")]
    [InlineData("within 30 days of the entry into force of the agreement", "Within 30 Days from Event")]
    [InlineData("within 12 months after the adoption of the agreement", "Within 12 Months from Event")]
    [InlineData("within three working days after a name is added", "Within 3 WorkingDays from Event")]
    [InlineData("at least every 180 days", "at least Every 180 Days")]
    [InlineData("at least once per year", "at least Every 1 Years")]
    [InlineData("on a monthly basis", "Every 1 Months")]
    [InlineData("a monthly report", "Named 1 Months")]
    [InlineData("his second 90 day report", "Named 90 Days")]
    [InlineData("this four-month period", "Named 4 Months")]
    [InlineData("for a further six-month period", "For 6 Months")]
    [InlineData("for a period of two years, with help", "For 2 Years")]
    [InlineData("no later than 30 days before the end of the mandate", "Before 30 Days from MandateEnd")]
    [InlineData("over the past six months", "Past 6 Months")]
    [InlineData("for up to two months", "Unclear 2 Months")]
    [InlineData("to continue to submit comprehensive annual reports", "Every 1 Years")]
    [InlineData("to provide the Council with a written annual report", "Every 1 Years")]
    [InlineData("to submit proposals in an annual report", "Named 1 Years")]
    [InlineData("to publish the annual report", "Named 1 Years")]
    [InlineData("welcomes an annual report", "Named 1 Years")]
    public void In_English(string text, string interval) => Intervals(English(text)).ShouldBe([interval]);

    [Fact]
    public void Lengths_in_a_list_share_sense_and_beginning()
    {
        Intervals(English("within six months and eleven months of the adoption of this resolution")).ShouldBe(["Within 6 Months from Adoption", "Within 11 Months from Adoption"]);
        Intervals(English("90-, 60- and 30-days before any election")).ShouldBe(["Before 90 Days from Event", "Before 60 Days from Event", "Before 30 Days from Event"]);
    }

    [Fact]
    public void Thereafter_runs_from_what_was_named_before() =>
        Intervals(English("within 7 days and every month thereafter")).ShouldBe(["Within 7 Days", "Every 1 Months from Previous"]);

    [Fact]
    public void A_length_without_a_beginning_has_none() => English("within 60 days;").Intervals[0].AnchorPlace.ShouldBeNull();

    [Fact]
    public void A_half_is_not_rounded() => Intervals(French("depuis quatre ans et demi")).ShouldBe(["Unclear"]);

    [Fact]
    public void A_time_of_day_is_no_length()
    {
        Intervals(French("à 15 heures et à 10 h 30")).ShouldBeEmpty();
        English("at 10.15 a.m. and 3 p.m. on Monday").Quantities.ShouldBeEmpty();
    }
}
