namespace InBlue.Tests.CommandLine.Live;

/// <summary>A server that signs a receipt in one copy of its record and goes on with another, played with the verbs alone: its own two files convict it.</summary>
public sealed class APromiseThatIsNotKept : IDisposable
{
    private readonly APractice practice = new();

    private AFolder Folder => practice.Folder;

    public void Dispose() => practice.Dispose();

    private async Task DoAsync(string person, params string[] args) => (await practice.AsAsync(person, args)).Should(0);

    [Fact]
    public async Task The_receipt_of_a_letter_that_the_published_record_never_had_proves_it_broken()
    {
        await practice.BeginAsync("FRA", "BEL");
        await DoAsync("officer.one", "draft", "submit", Folder.Put("draft.txt", APractice.Draft), "--item", "Practice", "--sponsor", "FRA", "--symbol", APractice.Symbol, "--language", "en");
        await DoAsync("officer.one", "draft", "blue", APractice.Symbol);
        await DoAsync("pr.fra", ["call", APractice.Symbol, .. APractice.Window]);

        // A second copy, with the same key: there Belgium's letter is received, and a receipt given out for it.
        var (other, receipt, kept) = (Folder["another/inblue.db"], Folder["bel.receipt"], Folder["fra.receipt"]);
        Directory.CreateDirectory(Path.GetDirectoryName(other)!);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(Folder.Data)!))
            File.Copy(file, Path.Combine(Path.GetDirectoryName(other)!, Path.GetFileName(file)));
        (await TheProgram.RunAsync("practice", "clock", "--to", "2020-06-26T15:00", "--data", other, "--as", "officer.one")).Should(0);
        (await TheProgram.RunAsync("letter", "receive", APractice.Symbol, practice.Put("BEL", "txt"), "--channel", "portal", "--receipt", receipt, "--data", other, "--as", "pr.bel")).Should(0);

        // The one that is published never had it.
        await DoAsync("officer.one", "practice", "clock", "--to", "2020-06-26T15:05");
        await DoAsync("pr.fra", "letter", "receive", APractice.Symbol, practice.Put("FRA", "txt"), "--channel", "portal", "--receipt", kept);
        await DoAsync("officer.one", "letter", "confirm", APractice.Symbol, "1");
        await DoAsync("officer.one", "practice", "clock", "--to", "2020-06-29T14:00:10");
        foreach (var channel in (string[])["portal", "mail", "hand"])
            await DoAsync("officer.one", "drain", APractice.Symbol, channel);
        await DoAsync("officer.one", "certify", APractice.Symbol);
        await DoAsync("officer.two", "certify", APractice.Symbol);
        await DoAsync("officer.one", "count", APractice.Symbol);
        await DoAsync("pr.fra", "sign", APractice.Symbol);
        await DoAsync("officer.one", "announce", APractice.Symbol, "--how", "by videoconference");
        await DoAsync("officer.one", "edition", APractice.Symbol, "--letter", "1", "--drafted", "officer.two");
        await DoAsync("officer.one", "publish", APractice.Symbol, "--document", "S/2020/625");
        var bundle = Folder["vote.zip"];
        (await Folder.RunAsync("bundle", APractice.Symbol, "--out", bundle)).Should(0);
        var key = (await Folder.RunAsync("key")).Should(0).Out.Trim();

        (await TheProgram.RunAsync("verify", bundle, "--key", key)).Should(0); // faultless in itself
        (await TheProgram.RunAsync("verify-receipt", kept, bundle, "--key", key)).Should(0);
        var said = (await TheProgram.RunAsync("verify-receipt", receipt, bundle, "--key", key)).Should(1).Out;
        said.ShouldStartWith("PROMISE BROKEN: the letter is not in the published record.\n");
        said.ReplaceLineEndings(" ").ShouldSatisfyAllConditions(s => s.ShouldContain("signed with the log's own keys"), s => s.ShouldContain("has no such letter"));
        var json = (await TheProgram.RunAsync("verify-receipt", receipt, bundle, "--key", key, "--json")).Should(1).Json;
        (json.GetProperty("promise").GetString(), json.GetProperty("signer").GetString(), json.GetProperty("verified").GetBoolean()).ShouldBe(("broken", "established", false));
        (await TheProgram.RunAsync("verify-receipt", receipt, bundle)).Should(1).Out.ShouldStartWith("The letter is NOT in this record; signer not established.\n");
    }
}
