using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class EventsInAProvision
{
    [Theory]
    [InlineData("de l’informer si de tels cas se produisent, et", "IfOccurs")]
    [InlineData("avant la fin du mandat actuel de la Mission", "EndOfMandate Before")]
    [InlineData("à la fin du mandat en cours", "EndOfMandate On")]
    [InlineData("jusqu’à la fin du mandat", "EndOfMandate Until")]
    [InlineData("d’ici à la fin du mandat", "EndOfMandate By")]
    [InlineData("dans son premier rapport trimestriel", "WithReport 1")]
    [InlineData("dans ses rapports périodiques", "WithReport")]
    [InlineData("une fois qu’elles auront été communiquées", "WhenReady After")]
    [InlineData("à la demande du Secrétaire général", "OnRequest")]
    [InlineData("sans délai", "WithoutDelay")]
    [InlineData("selon qu’il convient", "AsNeeded")]
    [InlineData("à la fin de cette période de quatre mois", "EndOfPeriod On")]
    [InlineData("lors du débat public annuel du Conseil", "Meeting In")]
    public void In_French(string text, string happening) => Events(French(text)).ShouldBe([happening]);

    [Theory]
    [InlineData("inform the Council if such cases occur;", "IfOccurs")]
    [InlineData("until the end of the Mission’s mandate", "EndOfMandate Until")]
    [InlineData("prior to the expiry of its mandate", "EndOfMandate Before")]
    [InlineData("in his second 90 day report", "WithReport 2")]
    [InlineData("within the report requested in", "WithReport")]
    [InlineData("as of the date of adoption of this resolution", "Adoption From")]
    [InlineData("as soon as possible", "WithoutDelay")]
    [InlineData("At the end of this four-month period of information gathering", "EndOfPeriod On")]
    [InlineData("unless the Committee decides before the end of that 60 day period that", "EndOfPeriod Before")]
    [InlineData("during the annual open debate of the Security Council", "Meeting In")]
    [InlineData("as soon as conditions permit", "WhenReady After")]
    public void In_English(string text, string happening) => Events(English(text)).ShouldBe([happening]);

    [Fact]
    public void A_report_that_bears_its_symbol_is_past() => Events(French("dans son rapport (S/2020/476)")).ShouldBeEmpty();

    [Fact]
    public void The_date_in_a_report_s_name_belongs_to_it()
    {
        const string Text = "de faire figurer, dans son rapport d’avril 2021 sur la région, une évaluation";
        var read = French(Text);
        read.Events[0].Place.Of(Text).ShouldBe("dans son rapport d’avril 2021");
        read.Events[0].Place.Holds(read.Dates[0].Place).ShouldBeTrue();
    }

    [Theory]
    [InlineData("at the end of the reporting period")]
    [InlineData("during the debate among the members of the open forum")]
    public void Without_a_length_or_a_public_debate_there_is_no_event(string text) => Events(English(text)).ShouldBeEmpty();

    [Theory]
    [InlineData("à la fin de cette première année du mandat", true, "")]
    [InlineData("à la fin de cette période de quatre mois du mandat", true, "EndOfPeriod On")]
    [InlineData("at the end of that 60 day period of the mandate", false, "EndOfPeriod On")]
    [InlineData("at the end of the first year of the mandate", false, "")]
    [InlineData("at the end of its one-year mandate", false, "EndOfMandate On")]
    [InlineData("à la fin de son mandat d’un an", true, "EndOfMandate On")]
    public void The_end_of_a_part_of_the_mandate_is_not_its_end(string text, bool french, string happening) =>
        string.Join("; ", Events(french ? French(text) : English(text))).ShouldBe(happening);

    [Fact]
    public void Even_if_is_no_condition() => Events(English("even if it rains")).ShouldBeEmpty();

    [Fact]
    public void An_event_ends_where_the_next_verb_begins()
    {
        const string Text = "Authorizes the Force to act at the request of the Secretary-General and requests France to report;";
        English(Text).Events[0].Place.Of(Text).ShouldBe("at the request of the Secretary-General");
    }
}
