using System.Text.Json;
using System.Text.RegularExpressions;

namespace InBlue.Tests.CommandLine;

/// <summary>The tables of docs/cli.md that list the members of every verb's JSON.</summary>
internal static partial class DocumentedJson
{
    /// <summary>The paths to every value: "letters[].evidence[].quote".</summary>
    public static IEnumerable<string> Members(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Members(m.Value, path.Length == 0 ? m.Name : $"{path}.{m.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Members(item, path + "[]")),
        _ => [path],
    };

    /// <summary>The first cells of the tables, each under the verbs that its heading names; ".date" stands beside the member before it.</summary>
    public static Dictionary<string, List<string>> Of(string section)
    {
        var listed = new Dictionary<string, List<string>>();
        List<string>[] under = [];
        var parent = "";
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "cli.md")).SkipWhile(l => l != section).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal)))
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

    /// <summary>A copy of a record in which one digest is another.</summary>
    public static void Damage(string record, string copy)
    {
        File.Copy(record, copy);
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        Storage.SqliteFolder.Execute(connection, "UPDATE entry SET digest = zeroblob(32) WHERE number = 1");
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
