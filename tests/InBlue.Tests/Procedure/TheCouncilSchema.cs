using System.Text;
using NJsonSchema;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

/// <summary>What an editor can show while a file is written.</summary>
public sealed class TheCouncilSchema
{
    private static readonly JsonSchema Schema =
        JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(Folder, "council.schema.json"))).GetAwaiter().GetResult();

    [Fact]
    public void Accepts_the_shipped_file() => Schema.Validate(Encoding.UTF8.GetString(Bytes)).ShouldBeEmpty();

    [Theory]
    [InlineData("ruleBooks[1].condition", """{"atLeast":1,"of":[{"id":"a","source":"s","share":["for"],"base":["for","against"],"by":"population","moreThan":[1,2]}]}""")]
    [InlineData("ruleBooks[1].condition", """{"any":[{"id":"a","source":"s","count":["for"],"moreThan":0}]}""")]
    public void Accepts_every_form_of_a_condition(string place, string value) => FaultsAfter(place, value).ShouldBeEmpty();

    [Theory]
    [InlineData("symbols.draft", "\"{number}\"")]
    [InlineData("symbols.draft", "\"L.{number}/{year}\"")]
    [InlineData("symbols.revision", "\"{symbol}R{n}\"")]
    [InlineData("symbols.resolution", "\"No. {number} of {year}\"")]
    [InlineData("writtenProcedure.window.skips", "[]")]
    [InlineData("writtenProcedure.window", "")]
    [InlineData("calendar.weekend", "[]")]
    public void Accepts_what_the_reader_accepts(string place, string value)
    {
        FaultsAfter(place, value).ShouldBeEmpty();
        Accepted(WithText(place, value));
    }

    [Theory]
    [InlineData("zone", "")]
    [InlineData("zone", "null")]
    [InlineData("colour", "\"blue\"")]
    [InlineData("names.en", "")]
    [InlineData("names.de", "\"Sicherheitsrat\"")]
    [InlineData("id", "\"Security Council\"")]
    [InlineData("members[0].id", "\"bel\"")]
    [InlineData("languages", "[]")]
    [InlineData("languages[0]", "\"de\"")]
    [InlineData("visibility", "\"never\"")]
    [InlineData("seats[0].holders", "[]")]
    [InlineData("seats[0].holders[0].from", "\"2020-13-01\"")]
    [InlineData("presidency[0].month", "\"2020\"")]
    [InlineData("capacities[0].maySign", "\"no\"")]
    [InlineData("capacities[0].source", "\"\"")]
    [InlineData("weights", """[{"id":"w","source":"s","of":{"FRA":-1}}]""")]
    [InlineData("ruleBooks[1].silence", "\"gold\"")]
    [InlineData("ruleBooks[1].condition.all", "[]")]
    [InlineData("ruleBooks[1].condition.any", "[]")]
    [InlineData("ruleBooks[1].condition.all[0].atLeast", "0")]
    [InlineData("ruleBooks[1].condition.all[0].atLeast", "")]
    [InlineData("ruleBooks[1].condition.all[0].moreThan", "8")]
    [InlineData("ruleBooks[1].condition.all[0].count[0]", "\"yes\"")]
    [InlineData("ruleBooks[1].condition", """{"id":"a","source":"s","share":["for"],"base":["for"],"atLeast":[0,3]}""")]
    [InlineData("ruleBooks[1].condition", """{"id":"a","source":"s","share":["for"],"base":["for"],"atLeast":[2]}""")]
    [InlineData("writtenProcedure.confirmations", "")]
    [InlineData("writtenProcedure.confirmations", "3")]
    [InlineData("writtenProcedure.secondLetter", "\"best-stands\"")]
    [InlineData("writtenProcedure.window.hours", "0")]
    [InlineData("writtenProcedure.window.skips[0]", "\"nights\"")]
    [InlineData("writtenProcedure.channels", "[]")]
    [InlineData("writtenProcedure.channels[0].kind", "\"fax\"")]
    [InlineData("writtenProcedure.closesEarly", "\"yes\"")]
    [InlineData("calendar.weekend[0]", "\"Saturday\"")]
    [InlineData("calendar.weekend", """["monday","tuesday","wednesday","thursday","friday","saturday","sunday"]""")]
    [InlineData("calendar.years[0]", "\"2020\"")]
    [InlineData("calendar.holidays[0].names.en", "")]
    [InlineData("symbols.draft", "\"S/{year}\"")]
    [InlineData("symbols.draft", "\"S {number}\"")]
    [InlineData("symbols.draft", "\"S/{number}/{number}\"")]
    [InlineData("symbols.draft", "\"S/{month}/{number}\"")]
    [InlineData("symbols.revision", "\"{symbol}{n}\"")]
    [InlineData("symbols.revision", "\"{symbol}/R1{n}\"")]
    [InlineData("symbols.resolution", "\"({year})\"")]
    public void Refuses_what_a_schema_can_tell(string place, string value) => FaultsAfter(place, value).ShouldNotBeEmpty();

    private static ICollection<NJsonSchema.Validation.ValidationError> FaultsAfter(string place, string value) =>
        Schema.Validate(Encoding.UTF8.GetString(WithText(place, value)));
}
