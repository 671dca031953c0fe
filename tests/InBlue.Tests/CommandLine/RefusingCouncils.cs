using System.Text;
using InBlue.Tests.Reading;

namespace InBlue.Tests.CommandLine;

/// <summary>Another council's file, through `--council`: its fault, with the place in the file, and nothing is recorded.</summary>
public sealed class RefusingCouncils
{
    private static string Council => Encoding.UTF8.GetString(ExampleRecord.CouncilBytes);

    [Theory]
    [InlineData("two holders of a seat and a threshold of 0", "line", "both hold seat", "threshold of 0", "at least 1")]
    [InlineData("not JSON", "line 1", "JSON")]
    [InlineData("too large", "1 MiB", "--council")]
    public async Task It_is_refused(string change, params string[] words)
    {
        using var folder = new AFolder();
        var document = folder.Put("example.txt", Documents.Example);
        var council = change switch
        {
            "not JSON" => folder.Put("council.json", "Fifteen members, nine of whom must agree.\n"),
            "too large" => folder.PutHollow("council.json", 2_000_000),
            _ => folder.Put("council.json", Council.With("\"from\": \"2021-01-01\"", "\"from\": \"2020-01-01\"").With("\"atLeast\": 9", "\"atLeast\": 0")),
        };
        var ran = (await folder.RunAsync("import", document, "--council", council, "--yes", "--json")).ShouldRefuse(1, [.. words, "council.json"]);
        ran.Json.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("council-file");
        File.Exists(folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_use()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("import", folder.Put("example.txt", Documents.Example), "--council", folder["absent.json"])).ShouldRefuse(2, "absent.json");
    }
}
