namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>A mandate through its year, every verb once with --json, for all the tests that ask what was printed.</summary>
public sealed class AFollowedMandate : IAsyncLifetime
{
    internal AMandateRecord Record { get; } = new();

    /// <summary>What each verb printed, under the heading of docs/cli.md that describes it.</summary>
    internal Dictionary<string, List<Ran>> Printed { get; } = [];

    public async ValueTask InitializeAsync()
    {
        Note("mandate open", await Record.BeginAsync());
        await AcceptedAsync();
        await FollowedAsync();
        await ReportedAsync();
        await RenewedAsync();
    }

    private async Task AcceptedAsync()
    {
        await DoneAsync("list");
        await DoneAsync("split", "lmom", "16", "--part", "To protect civilians", "--part", "around the lake");
        await DoneAsync("merge", "lmom", "--of", "33,34");
        await DoneAsync("accept-clear", "lmom");
        await DoneAsync("accept", "lmom", "29", "--every", "6 months", "--from", "adoption");
        await DoneAsync("reject", "lmom", "14", "--reason", "It goes to the committees.");
        await DoneAsync("reject", "lmom", "25", "--reason", "An encouragement.");
        await DoneAsync("no-duty", "lmom", "14", "--because", "It only encourages.");
        Note("mandate second", (await Record.AsAsync("officer.two", "mandate", "second", "lmom", "27", "--json")).Should(0));
    }

    private async Task FollowedAsync()
    {
        (await Record.ToAsync("2026-04-07T09:00")).Should(0);
        await DoneAsync("instrument", "lmom", "--kind", "presidential-statement", "--symbol", "S/PRST/2026/3", "--date", "2026-03-12", "--effect", "The drought.");
        await DoneAsync("add", "lmom", "--instrument", "1", "--words", "tell of the drought", "--kind", "requests", "--title", "The drought", "--to", "secretary-general=the Secretary-General", "--deliverable", "information", "--in-report", "27");
        await DoneAsync("change", "lmom", "31", "--instrument", "1", "--title", "Patrols");
        await DoneAsync("value", "lmom", "9", "838", "--as-at", "2026-03-01", "--source", "S/2026/188", "--quote", "838 in all");
        await DoneAsync("values", "lmom", AMandateRecord.Example("values.csv"));
        await DoneAsync("wording", "lmom", "2", "Two of four are open.", "--as-at", "2026-03-15", "--source", "S/2026/201");
        await DoneAsync("statement", "lmom", "BEL", "19", "--statement", "Annex", "--words", AMandateRecord.Statement);
        await DoneAsync("input", "lmom", "27", "1", "asked", "--section", "i", "--contributor", "Politics", "--day", "2026-03-26", "--note", "By telephone.");
        await DoneAsync("input", "lmom", "29", "1", "asked", "--section", "drought", "--contributor", "Politics", "--day", "2026-06-26");
        await DoneAsync("advance", "lmom", "27", "1", "issued", "--on", "2026-04-06", "--symbol", "S/2026/310");
        await DoneAsync("move", "lmom", "30", "1", "--instrument", "1", "--to", "2026-12-15");
        await DoneAsync("prolong", "lmom", "--instrument", "1", "--to", "2027-02-28");
        await DoneAsync("end", "lmom", "22", "--because", "Done.");
    }

    private async Task ReportedAsync()
    {
        await DoneAsync("report", "lmom", "27", "1");
        await DoneAsync("report", "lmom", "29", "1");
        await DoneAsync("cycles");
        await DoneAsync("calendar", "lmom", "--out", Record.Folder["lmom.ics"]);
        await DoneAsync("publish", "lmom");
        (await Record.ToAsync("2027-02-01T09:00")).Should(0);
        await DoneAsync("report", "lmom", "27", "2", "--out", Record.Folder["second.html"]);
        await DoneAsync("show", "lmom");
        await DoneAsync("duties", "lmom");
        await DoneAsync("duty", "lmom", "9");
        await DoneAsync("due", "lmom");
        var bundle = Record.Folder["lmom.zip"];
        (await Record.Folder.RunAsync("bundle", "mandate:lmom", "--out", bundle)).Should(0);
        Note("verify", (await TheProgram.RunAsync("verify", bundle, "--json")).Should(1));
    }

    private async Task RenewedAsync()
    {
        string[] source = ["lmom", "--file", AMandateRecord.Example("mandate-renewed.txt"), .. AMandateRecord.Renewal];
        await DoneAsync("compare", source);
        await DoneAsync("renew", source);
        await DoneAsync("carry", "lmom", "9");
        await DoneAsync("carry-clear", "lmom");
        await DoneAsync("show", "lmom");
    }

    private async Task DoneAsync(string verb, params string[] args) => Note($"mandate {verb}", (await Record.RunAsync([verb, .. args, "--json"])).Should(0));

    private void Note(string heading, Ran ran)
    {
        if (!Printed.TryGetValue(heading, out var there))
            Printed[heading] = there = [];
        there.Add(ran);
    }

    public ValueTask DisposeAsync()
    {
        Record.Dispose();
        return ValueTask.CompletedTask;
    }
}

[CollectionDefinition(nameof(AFollowedMandate))]
public sealed class AFollowedMandateTests : ICollectionFixture<AFollowedMandate>;
