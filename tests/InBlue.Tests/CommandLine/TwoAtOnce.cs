namespace InBlue.Tests.CommandLine;

/// <summary>Several processes with one record.</summary>
public sealed class TwoAtOnce
{
    [Fact]
    public async Task The_same_document_at_the_same_moment_is_recorded_once_and_two_documents_are_two_votes()
    {
        using var folder = new AFolder();
        var (same, another) = (folder.Put("same.txt", Documents.Example), folder.Put("another.txt", Documents.ExampleWithAVeto));
        var ran = await Task.WhenAll(new[] { same, same, another }.Select(document => folder.RunAsync("import", document, "--yes", "--json")));

        foreach (var one in ran)
            one.Should(0);
        ran.Select(r => r.Json.GetProperty("recorded").GetString()).Count(r => r == "now").ShouldBe(2);
        ran[0].Json.GetProperty("vote").GetString().ShouldBe(ran[1].Json.GetProperty("vote").GetString());
        ran.Select(r => r.Json.GetProperty("vote").GetString()).Distinct().Order().ShouldBe(["S/2020/600#1", "S/2020/600#2"]);

        var vote = ran[0].Json.GetProperty("vote").GetString()!;
        (await folder.RunAsync("bundle", vote, "--out", folder["vote.zip"])).Should(0);
        (await TheProgram.RunAsync("verify", folder["vote.zip"])).Should(1).Out.ShouldStartWith("Consistent");
        Directory.GetFiles(Path.GetDirectoryName(folder.Data)!).Select(Path.GetFileName).Where(name => !name!.Contains(".db-", StringComparison.Ordinal)).Order()
            .ShouldBe(["inblue.db", "inblue.db.security-council.key"]);
    }
}
