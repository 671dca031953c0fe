using System.Text;
using CsCheck;
using InBlue.Procedure.Mandates;
using InBlue.Record.Json;
using InBlue.Secretariat.Mandates;
using InBlue.Tests.Live.Forms;

namespace InBlue.Tests.Procedure.Mandates;

public sealed class FormsOfMandateFacts
{
    [Fact]
    public void Any_fact_of_a_mandate_is_read_as_it_was_written() => Gen.Int.Sample(seed =>
    {
        var fact = new AnyMandateFact(seed).Fact();
        var (kind, body) = MandateEventForms.Write(fact);
        MandateEventReader.Knows(kind).ShouldBeTrue(kind);
        return SameFacts.Are(MandateEventReader.Read(kind, CanonicalJson.Read(CanonicalJson.Write(body))!), fact);
    }, iter: 3000);

    [Fact]
    public void Every_fact_of_a_mandate_is_spelt_as_it_always_was()
    {
        typeof(MandateEvent).GetNestedTypes().Except(GoldenMandateFacts.All.Select(one => one.Fact.GetType())).ShouldBeEmpty("A kind of fact without its golden spelling.");
        typeof(Trigger).GetNestedTypes().Except(GoldenMandateFacts.Triggers.Select(one => one.Trigger.GetType())).ShouldBeEmpty("A trigger without its golden spelling.");
        foreach (var (fact, kind, json) in GoldenMandateFacts.All)
        {
            var (itsKind, body) = MandateEventForms.Write(fact);
            (itsKind, Encoding.UTF8.GetString(CanonicalJson.Write(body))).ShouldBe((kind, json));
            SameFacts.Are(MandateEventReader.Read(kind, CanonicalJson.Read(Encoding.UTF8.GetBytes(json))!), fact).ShouldBeTrue(kind);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("13289")]
    [InlineData("-3")]
    [InlineData("29.5")]
    [InlineData("-0.000001")]
    [InlineData("1000000000000.999999")]
    public void A_number_has_one_spelling(string text) => ExactNumber.TryParse(text)!.Value.ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("13,289")]
    [InlineData("13 289")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("007")]
    [InlineData("1e3")]
    [InlineData("1.0000001")]
    [InlineData("1000000000001")]
    [InlineData("9999999999999.999999")]
    [InlineData("99999999999999999999999")]
    [InlineData("١٢")]
    public void What_might_be_read_in_two_ways_is_no_number(string text) => ExactNumber.TryParse(text).ShouldBeNull();

    [Fact]
    public void Numbers_compare_without_rounding()
    {
        string[] ascending = ["-3", "-0.5", "0", "0.000001", "29.499999", "29.5", "30", "1000000000000"];
        var numbers = ascending.Select(t => ExactNumber.TryParse(t)!.Value).ToArray();
        numbers.Order().ShouldBe(numbers);
        ExactNumber.TryParse("29.50").ShouldBe(ExactNumber.TryParse("29.5"));
    }

    /// <summary>The record is full of these spellings.</summary>
    [Fact]
    public void The_codes_are_spelt_as_they_always_were()
    {
        Spelt<CommitmentKind>("decides demands requests urges calls-upon authorises encourages invites intends recommends extends establishes stresses unclear");
        Spelt<DeliverableKind>("report letter roadmap assessment decision information update other");
        Spelt<Priority>("first-strategic second-strategic priority-task other-task");
        Spelt<MeasureSense>("ceiling at-least quota exactly unclear");
        Spelt<LinkKind>("part-of must-not-take-from see follows-from continues");
        Spelt<InstrumentKind>("resolution presidential-statement exchange-of-letters note other");
        Spelt<RenewalOutcome>("carried changed survives");
        Spelt<CourseStage>("planned inputs-asked inputs-received cleared in-translation issued waived");
        Spelt<InputStage>("asked received cleared");
        Spelt<IntervalUnit>("days weeks months years");
        Spelt<StartKind>("adoption given not-stated");
        Spelt<WhichOccurrence>("first each last");

        static void Spelt<T>(string codes) where T : struct, Enum => string.Join(' ', Enum.GetValues<T>().Select(MandateCodes.Of)).ShouldBe(codes);
    }
}
