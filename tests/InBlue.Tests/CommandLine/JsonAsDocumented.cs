using System.Text.Json;
using System.Text.RegularExpressions;

namespace InBlue.Tests.CommandLine;

/// <summary>docs/cli.md lists the members of every verb's JSON: exactly those are printed, no fewer and no more.</summary>
[Collection(nameof(ARecord))]
public sealed partial class JsonAsDocumented(ARecord record)
{
    [Fact]
    public async Task Every_verb_prints_the_members_that_the_page_lists_and_no_others()
    {
        var data = record.Folder;
        var shown = (await data.RunAsync("show", "S/2020/600#2", "--json")).Should(0);
        var unclear = data.Put("unclear.txt", Documents.ExampleWithAnUnclearLetter);
        var printed = new Dictionary<string, Ran[]>
        {
            ["import"] = [record.First, record.Second],
            ["import, refused"] = [await data.RunAsync("import", unclear, "--yes", "--json")],
            ["show VOTE"] = [shown, record.First with { Out = WithoutRecorded(record.First.Out) }],
            ["show"] = [(await data.RunAsync("show", "--json")).Should(0)],
            ["count"] = [(await data.RunAsync("count", "S/2020/600#2", "--json")).Should(0)],
            ["bundle"] = [record.Bundled, record.SecondBundled],
            ["key"] = [record.Keys],
            ["verify"] = [(await TheProgram.RunAsync("verify", record.SecondBundle, "--json")).Should(1)],
        };
        var listed = Listed();
        listed.Keys.Order().ShouldBe(printed.Keys.Order());
        foreach (var (verb, ran) in printed)
            ran.SelectMany(r => Members(r.Json, "")).Distinct().Order(StringComparer.Ordinal).ShouldBe(listed[verb].Order(StringComparer.Ordinal), verb);
    }

    private static string WithoutRecorded(string json)
    {
        var vote = System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject();
        vote.Remove("recorded");
        return vote.ToJsonString();
    }

    /// <summary>The paths to every value: "letters[].evidence[].quote".</summary>
    private static IEnumerable<string> Members(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Members(m.Value, path.Length == 0 ? m.Name : $"{path}.{m.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Members(item, path + "[]")),
        _ => [path],
    };

    /// <summary>The first cells of the tables, each under the verbs that its heading names; ".date" stands beside the member before it.</summary>
    private static Dictionary<string, List<string>> Listed()
    {
        var listed = new Dictionary<string, List<string>>();
        List<string>[] under = [];
        var parent = "";
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "cli.md")).SkipWhile(l => l != "## JSON"))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
                under = [.. Quoted().Matches(line).Select(m => listed.TryGetValue(m.Groups[1].Value, out var begun) ? begun : listed[m.Groups[1].Value] = [])];
            else if (line.StartsWith("| `", StringComparison.Ordinal))
                foreach (Match name in Quoted().Matches(line.Split(" | ")[0]))
                {
                    var path = name.Groups[1].Value.StartsWith('.') ? parent + name.Groups[1].Value : name.Groups[1].Value;
                    parent = path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : "";
                    foreach (var members in under)
                        members.Add(path);
                }
        }
        return listed;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
