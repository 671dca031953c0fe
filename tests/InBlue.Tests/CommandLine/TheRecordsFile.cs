using InBlue.Record.Checkpoints;
using Microsoft.Data.Sqlite;

namespace InBlue.Tests.CommandLine;

/// <summary>`--data` and the key beside it: what is no record is refused and left as it was.</summary>
public sealed class TheRecordsFile
{
    [Fact]
    public async Task Where_there_is_none_the_reading_verbs_say_so_and_make_none()
    {
        using var folder = new AFolder();
        foreach (var verb in (string[][])[["show"], ["bundle", "S/2020/600", "--out", folder["vote.zip"]]])
            (await folder.RunAsync(verb)).ShouldRefuse(2, folder.Data, "Import a document first", "--data").Out.ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Root).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_mends_a_fault_stands_below_it_and_not_at_the_margin()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("doctor")).Should(1).Out.Split('\n').ShouldContain(line => line.StartsWith($"{"",18}To mend it: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("another database")]
    [InlineData("a text file")]
    public async Task A_file_that_is_no_record_is_refused_and_left_alone(string kind)
    {
        using var folder = new AFolder();
        var (document, data) = (folder.Put("example.txt", Documents.Example), folder["other.db"]);
        switch (kind)
        {
            case "another database":
                using (var connection = new SqliteConnection($"Data Source={data};Pooling=False"))
                {
                    connection.Open();
                    using var command = connection.CreateCommand();
                    command.CommandText = "CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('Blue');";
                    command.ExecuteNonQuery();
                }
                break;
            default:
                folder.Put("other.db", "Not a database, but a shopping list: eggs, butter, flour, and so on.\n");
                break;
        }
        var before = folder.Content();
        (await TheProgram.RunAsync("import", document, "--yes", "--json", "--data", data)).ShouldRefuse(1, data, "--data").Out.ShouldBeEmpty();
        folder.Content().ShouldBe(before);
    }

    [Fact]
    public async Task A_damaged_file_is_refused_with_what_to_do()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("import", folder.Put("example.txt", Documents.Example), "--yes")).Should(0);
        var bytes = await File.ReadAllBytesAsync(folder.Data, TestContext.Current.CancellationToken);
        bytes.AsSpan(bytes.Length / 8).Fill(0xAA);
        await File.WriteAllBytesAsync(folder.Data, bytes, TestContext.Current.CancellationToken);
        (await folder.RunAsync("show", "S/2020/600")).ShouldRefuse(1, folder.Data, "backup").Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_or_a_place_where_nothing_can_be_written_is_refused()
    {
        using var folder = new AFolder();
        var document = folder.Put("example.txt", Documents.Example);
        (await TheProgram.RunAsync("import", document, "--yes", "--data", folder.Root)).ShouldRefuse(2, folder.Root, "a folder");
        if (OperatingSystem.IsLinux())
            (await TheProgram.RunAsync("import", document, "--yes", "--data", "/proc/inblue/inblue.db")).ShouldRefuse(1, "/proc/inblue", "--data");
        folder.Content().Keys.ShouldBe(["example.txt"]);
    }

    [Fact]
    public async Task An_origin_that_names_nothing_is_refused_before_anything_is_written()
    {
        using var folder = new AFolder();
        var document = folder.Put("example.txt", Documents.Example);
        (await TheProgram.RunAsync(new Call(["import", document, "--yes", "--data", folder.Data]) { Environment = [("INBLUE_ORIGIN", "two words")] })).ShouldRefuse(2, "two words", "INBLUE_ORIGIN");
        folder.Content().Keys.ShouldBe(["example.txt"]);
    }

    [Fact]
    public async Task Without_its_key_a_record_is_read_but_not_added_to()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("import", folder.Put("example.txt", Documents.Example), "--yes")).Should(0);
        var another = folder.Put("another.txt", Documents.ExampleWithAVeto);

        File.Delete(folder.Key);
        (await folder.RunAsync("import", another, "--yes")).ShouldRefuse(1, folder.Key, "missing", "backup").Out.ShouldNotContain("Recorded");
        File.Exists(folder.Key).ShouldBeFalse();

        Origin.TryParse("inblue.local/security-council", out var origin).ShouldBeTrue();
        var foreign = SigningKey.Generate(origin).Export();
        foreach (var (content, word) in ((string, string)[])[(foreign, "is signed with"), (foreign[..^3], "does not hold a key")])
        {
            await File.WriteAllTextAsync(folder.Key, content, TestContext.Current.CancellationToken);
            var ran = (await folder.RunAsync("import", another, "--yes")).ShouldRefuse(1, folder.Key, word);
            (ran.Out + ran.Error).ShouldNotContain(content); // a private key is never shown
        }
        (await folder.RunAsync("bundle", "S/2020/600", "--out", folder["vote.zip"])).Should(0);

        File.Delete(folder.Data);
        (await folder.RunAsync("import", another, "--yes")).ShouldRefuse(1, folder.Key, "backup");
    }
}
