using System.Text;
using System.Text.Json.Nodes;
using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Tests.Procedure;

namespace InBlue.Tests.House;

/// <summary>A kind of condition is spread over several files (ARCHITECTURE.md, "Where to change what"), and no compiler sees one that was forgotten.</summary>
public sealed class EveryKindOfCondition
{
    private const string OneOfEach = """
        {"all": [
            {"any": [{"id": "count", "source": "a rule", "count": ["for"], "atLeast": 9}]},
            {"atLeast": 1, "of": [{"id": "share", "source": "a rule", "share": ["for"], "base": ["for", "against"], "moreThan": [1, 2]}]},
            {"id": "none-of", "source": "a rule", "noneOf": "permanent", "position": "against"}
        ]}
        """;

    [Fact]
    public void Each_has_its_form_in_a_council_file_its_count_and_its_sentence_in_every_language()
    {
        var (council, rules) = Read();
        Flat(rules.Condition).Select(c => c.GetType().Name).ShouldBe(
            typeof(Condition).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Condition)) && !t.IsAbstract).Select(t => t.Name),
            ignoreOrder: true, "Add the new kind to OneOfEach, as a council file writes it.");

        foreach (var position in (Position[])[Position.For, Position.Against])
        {
            var findings = Counting.Count(council, rules, ACouncil.Day, council.SeatsOn(ACouncil.Day).ToDictionary(s => s.Member, _ => position)).Findings;
            findings.Select(f => f.Condition.Id).ShouldBe(["count", "share", "none-of"]);
            foreach (var words in (ResultWords[])[ResultWords.English, ResultWords.French])
                findings.Select(f => words.Sentence(f, council)).ShouldAllBe(sentence => sentence.EndsWith('.'));
        }
    }

    private static (Council Council, RuleBook Rules) Read()
    {
        var file = JsonNode.Parse(ExampleRecord.CouncilBytes)!;
        foreach (var rules in file["ruleBooks"]!.AsArray())
            rules!["condition"] = JsonNode.Parse(OneOfEach);
        var council = CouncilFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString())).ShouldBeOfType<CouncilReading.Accepted>().Council;
        return (council, council.RuleBooks.Single(r => r.IsInForce(ACouncil.Day)));
    }

    private static IEnumerable<Condition> Flat(Condition condition) => condition switch
    {
        Condition.All c => c.Of.SelectMany(Flat).Prepend(c),
        Condition.Any c => c.Of.SelectMany(Flat).Prepend(c),
        Condition.AtLeast c => c.Of.SelectMany(Flat).Prepend(c),
        _ => [condition],
    };
}
