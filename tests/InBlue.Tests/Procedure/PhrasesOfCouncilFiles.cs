using System.Text;
using System.Text.Json.Nodes;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using NodaTime;

namespace InBlue.Tests.Procedure;

/// <summary>What a council file says for its papers: the letter that sets the procedure up, where letters go, how headings name people.</summary>
public sealed class PhrasesOfCouncilFiles
{
    private static readonly byte[] Shipped = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "councils", "security-council.json"));

    [Fact]
    public void The_shipped_file_cites_its_letter_and_names_the_office()
    {
        var procedure = Accepted(Shipped).WrittenProcedure;
        procedure.Letter.ShouldBe(new ProcedureLetter(new LocalDate(2020, 3, 27), "S/2020/253"));
        procedure.SendTo!.Office.English.ShouldBe("Director, Security Council Affairs Division");
        procedure.SendTo.At.ShouldBeEmpty();
    }

    [Fact]
    public void Every_member_and_capacity_of_the_shipped_file_can_stand_in_a_heading()
    {
        var council = Accepted(Shipped);
        foreach (var language in (Language[])[Language.English, Language.French])
        {
            council.Members.ShouldAllBe(m => m.Of.In(language) != null);
            foreach (var gender in Enum.GetValues<Gender>())
                council.Capacities.ShouldAllBe(c => c.Printed.For(gender, language)!.Contains("{of}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_form_for_everyone_stands_in_for_a_gender_and_no_language_for_another()
    {
        var envoy = Accepted(Shipped).Find(new CapacityId("special-envoy"))!.Printed;
        envoy.For(Gender.Female, Language.English).ShouldBe(envoy.For(Gender.NotStated, Language.English));
        envoy.For(Gender.Female, Language.French).ShouldStartWith("l’Envoyée spéciale");
        envoy.For(Gender.Male, Language.Russian).ShouldBeNull();
    }

    [Fact]
    public void A_file_from_before_there_were_phrases_reads_as_it_did()
    {
        var council = Accepted(Changed(c =>
        {
            foreach (var member in c["members"]!.AsArray())
                member!.AsObject().Remove("of");
            foreach (var capacity in c["capacities"]!.AsArray())
                capacity!.AsObject().Remove("printed");
            foreach (var name in (string[])["letter", "sendTo", "statements"])
                c["writtenProcedure"]!.AsObject().Remove(name);
        }));
        (council.WrittenProcedure.Letter, council.WrittenProcedure.SendTo, council.WrittenProcedure.Statements).ShouldBe((null, null, Phrases.None));
        council.Members.ShouldAllBe(m => m.Of == Phrases.None || m.Of.ByLanguage.IsEmpty);
        council.Capacities.ShouldAllBe(c => c.Printed.For(Gender.Male, Language.French) == null);
    }

    [Theory]
    [InlineData("the Permanent Representative to the United Nations")]
    [InlineData("the Envoy {of} {of}")]
    [InlineData("the Envoy {of} to {council}")]
    [InlineData("the Envoy {of")]
    public void A_phrase_names_the_member_exactly_once(string phrase)
    {
        Refused(c => c["capacities"]![0]!["printed"]!["any"]!["en"] = phrase).ShouldBe((CouncilFaultKind.NotAPhrase, "capacities[0].printed.any.en"));
        Refused(c => c["writtenProcedure"]!["statements"]!["fr"] = phrase).ShouldBe((CouncilFaultKind.NotAPhrase, "writtenProcedure.statements.fr"));
    }

    [Theory]
    [InlineData("S/2020/253 (in part)")]
    [InlineData("S/2020/253\u00A0")]
    public void The_letter_is_cited_by_a_symbol(string symbol) =>
        Refused(c => c["writtenProcedure"]!["letter"]!["symbol"] = symbol).ShouldBe((CouncilFaultKind.NotADocument, "writtenProcedure.letter.symbol"));

    [Fact]
    public void The_letter_has_a_day_and_the_office_a_name()
    {
        Refused(c => c["writtenProcedure"]!["letter"]!.AsObject().Remove("date")).ShouldBe((CouncilFaultKind.Missing, "writtenProcedure.letter"));
        Refused(c => c["writtenProcedure"]!["sendTo"]!.AsObject().Remove("office")).ShouldBe((CouncilFaultKind.Missing, "writtenProcedure.sendTo"));
        Refused(c => c["writtenProcedure"]!["sendTo"]!["at"] = new JsonArray()).ShouldBe((CouncilFaultKind.EmptyList, "writtenProcedure.sendTo.at"));
        Refused(c => c["capacities"]![0]!["printed"]!["neuter"] = new JsonObject()).ShouldBe((CouncilFaultKind.UnknownField, "capacities[0].printed.neuter"));
    }

    private static Council Accepted(byte[] file) => CouncilFile.Read(file).ShouldBeOfType<CouncilReading.Accepted>().Council;

    private static (CouncilFaultKind, string) Refused(Action<JsonNode> change)
    {
        var fault = CouncilFile.Read(Changed(change)).ShouldBeOfType<CouncilReading.Refused>().Faults.ShouldHaveSingleItem();
        CouncilFaultText.Sentence(fault).ShouldNotBeEmpty();
        return (fault.Kind, fault.Path);
    }

    private static byte[] Changed(Action<JsonNode> change)
    {
        var file = JsonNode.Parse(Shipped)!;
        change(file);
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }
}
