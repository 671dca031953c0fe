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
    public void Refuses_what_a_schema_can_tell(string place, string value) => FaultsAfter(place, value).ShouldNotBeEmpty();

    private static ICollection<NJsonSchema.Validation.ValidationError> FaultsAfter(string place, string value) =>
        Schema.Validate(Encoding.UTF8.GetString(WithText(place, value)));
}
