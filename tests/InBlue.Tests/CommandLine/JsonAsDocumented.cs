namespace InBlue.Tests.CommandLine;

/// <summary>docs/cli.md lists the members of every verb's JSON: exactly those are printed, no fewer and no more.</summary>
[Collection(nameof(ARecord))]
public sealed class JsonAsDocumented(ARecord record)
{
    [Fact]
    public async Task Every_verb_prints_the_members_that_the_page_lists_and_no_others()
    {
        var data = record.Folder;
        var shown = (await data.RunAsync("show", "S/2020/600#2", "--json")).Should(0);
        var (backup, damaged) = (data[$"backup-{Guid.NewGuid():N}.db"], data[$"damaged-{Guid.NewGuid():N}.db"]);
        var backedUp = (await data.RunAsync("backup", "--to", backup, "--json")).Should(0);
        var restored = (await TheProgram.RunAsync("restore", backup, "--data", backup + ".restored", "--json")).Should(0);
        DocumentedJson.Damage(backup, damaged);
        var renewed = data[$"renewed-{Guid.NewGuid():N}.db"];
        (await data.RunAsync("backup", "--to", renewed + ".backup", "--with-key")).Should(0);
        (await TheProgram.RunAsync("restore", renewed + ".backup", "--data", renewed, "--checkpoint", record.Bundle)).Should(0);
        Ran[] changed =
        [
            (await TheProgram.RunAsync("key", "rotate", "--data", renewed, "--json")).Should(0),
            (await TheProgram.RunAsync("key", "compromise", "--last-trusted", record.Bundle, "--data", renewed, "--json")).Should(0),
        ];
        (await TheProgram.RunAsync("bundle", "S/2020/600#2", "--out", renewed + ".zip", "--data", renewed)).Should(0);
        var unclear = data.Put("unclear.txt", Documents.ExampleWithAnUnclearLetter);
        var printed = new Dictionary<string, Ran[]>
        {
            ["import"] = [record.First, record.Second],
            ["import, refused"] = [await data.RunAsync("import", unclear, "--yes", "--json")],
            ["show VOTE"] = [shown, record.First with { Out = WithoutRecorded(record.First.Out) }],
            ["read"] = [(await TheProgram.RunAsync("read", data.Put("resolution.txt", ReadingResolutions.WithEverything), "--json")).Should(0)],
            ["read, refused"] = [(await TheProgram.RunAsync("read", data.Put("nothing.txt", "A page."), "--json")).Should(1)],
            ["show"] = [(await data.RunAsync("show", "--json")).Should(0)],
            ["count"] = [(await data.RunAsync("count", "S/2020/600#2", "--json")).Should(0)],
            ["bundle"] = [record.Bundled, record.SecondBundled],
            ["key"] = [record.Keys],
            ["key rotate"] = [changed[0]],
            ["key compromise"] = [changed[1]],
            ["backup"] = [backedUp],
            ["restore"] = [restored, (await TheProgram.RunAsync("restore", damaged, "--data", damaged + ".restored", "--json")).Should(1)],
            ["doctor"] = [(await TheProgram.RunAsync("doctor", "--data", backup, "--json")).Should(1)],
            ["verify"] = [(await TheProgram.RunAsync("verify", renewed + ".zip", "--json")).Should(1)],
        };
        var listed = DocumentedJson.Of("## JSON");
        listed.Keys.Order().ShouldBe(printed.Keys.Order());
        foreach (var (verb, ran) in printed)
            ran.SelectMany(r => DocumentedJson.Members(r.Json)).Distinct().Order(StringComparer.Ordinal).ShouldBe(listed[verb].Order(StringComparer.Ordinal), verb);
    }

    private static string WithoutRecorded(string json)
    {
        var vote = System.Text.Json.Nodes.JsonNode.Parse(json)!.AsObject();
        vote.Remove("recorded");
        return vote.ToJsonString();
    }
}
