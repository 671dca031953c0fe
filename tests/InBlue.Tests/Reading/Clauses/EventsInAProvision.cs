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
    public void In_French(string text, string happening) => Events(French(text)).ShouldBe([happening]);

    [Theory]
    [InlineData("inform the Council if such cases occur;", "IfOccurs")]
    [InlineData("until the end of the Mission’s mandate", "EndOfMandate Until")]
    [InlineData("prior to the expiry of its mandate", "EndOfMandate Before")]
    [InlineData("in his second 90 day report", "WithReport 2")]
    [InlineData("within the report requested in", "WithReport")]
    [InlineData("as of the date of adoption of this resolution", "Adoption From")]
    [InlineData("as soon as possible", "WithoutDelay")]
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

    [Fact]
    public void Even_if_is_no_condition() => Events(English("even if it rains")).ShouldBeEmpty();

    [Fact]
    public void An_event_ends_where_the_next_verb_begins()
    {
        const string Text = "Authorizes the Force to act at the request of the Secretary-General and requests France to report;";
        English(Text).Events[0].Place.Of(Text).ShouldBe("at the request of the Secretary-General");
    }
}
