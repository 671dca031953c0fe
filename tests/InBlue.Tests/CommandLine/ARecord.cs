using System.Text.Json;

namespace InBlue.Tests.CommandLine;

/// <summary>A record that the program made, for the tests that only read it: one symbol voted on twice, the second time with a veto that the document denies.</summary>
public sealed class ARecord : IAsyncLifetime
{
    internal AFolder Folder { get; } = new();

    internal Ran First { get; private set; } = null!;

    internal Ran Second { get; private set; } = null!;

    internal Ran Bundled { get; private set; } = null!;

    internal Ran SecondBundled { get; private set; } = null!;

    internal Ran Keys { get; private set; } = null!;

    internal string Bundle => Folder["vote.zip"];

    internal string SecondBundle => Folder["contradiction.zip"];

    internal string Key => Keys.Json[0].GetProperty("key").GetString()!;

    public async ValueTask InitializeAsync()
    {
        First = (await ImportAsync("example.txt", Documents.Example)).Should(0);
        Second = (await ImportAsync("second.txt", Documents.ExampleWithAVeto)).Should(0);
        Bundled = (await Folder.RunAsync("bundle", "S/2020/600#1", "--out", Bundle, "--json")).Should(0);
        SecondBundled = (await Folder.RunAsync("bundle", "S/2020/600#2", "--out", SecondBundle, "--json")).Should(0);
        Keys = (await Folder.RunAsync("key", "--json")).Should(0);
    }

    private Task<Ran> ImportAsync(string name, string document) => TheProgram.RunAsync(new Call(["import", Folder.Put(name, document), "--yes", "--json"])
    {
        Environment = [("INBLUE_DATA", Folder.Data), ("INBLUE_ORIGIN", "council.example")],
    });

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }
}

[CollectionDefinition(nameof(ARecord))]
public sealed class ARecordTests : ICollectionFixture<ARecord>;
