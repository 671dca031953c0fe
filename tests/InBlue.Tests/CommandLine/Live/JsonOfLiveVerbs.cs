namespace InBlue.Tests.CommandLine.Live;

/// <summary>docs/cli.md lists the members of every live verb's JSON: exactly those are printed, no fewer and no more.</summary>
[Collection(nameof(APlayedVote))]
public sealed class JsonOfLiveVerbs(APlayedVote played)
{
    [Fact]
    public async Task Every_live_verb_prints_the_members_that_the_page_lists_and_no_others()
    {
        var practice = played.Practice;
        var printed = new Dictionary<string, IEnumerable<Ran>>(played.Printed.Select(p => KeyValuePair.Create(p.Key, (IEnumerable<Ran>)p.Value)))
        {
            ["refused"] = [await practice.AsAsync("pr.bel", "certify", "S/2020/600#1", "--json")],
            ["show, with live votes"] = [(await practice.Folder.RunAsync("show", "--json")).Should(0)],
            ["practice begin"] = [(await TheProgram.RunAsync("practice", "begin", "--at", "2020-06-26T13:00", "--data", practice.Folder["another.db"], "--json")).Should(0)],
            ["person add"] = [(await practice.AsAsync("director", "person", "add", "officer.three", "--name", "Third Officer", "--role", "officer", "--json")).Should(0)],
            ["incident"] = [await LateAsync()],
            ["cede"] = [(await practice.AsAsync("pr.fra", "cede", "S/2020/600#2", "--to", "DEU", "--reason", "Its own draft.", "--json")).Should(0)],
            ["show VOTE, not released"] = [played.ToldAtStage["open"][1]],
            ["verify-receipt"] = [(await TheProgram.RunAsync("verify-receipt", played.Receipt, played.Bundle, "--json")).Should(1), (await TheProgram.RunAsync("verify-receipt", played.Receipt, played.Receipt, "--json")).Should(1)],
            ["verify, a live vote"] = [(await TheProgram.RunAsync("verify", played.BundleAfterErasing, "--json")).Should(1)],
        };
        var listed = DocumentedJson.Of("## JSON of a live vote");
        listed.Keys.Order().ShouldBe(printed.Keys.Order());
        foreach (var (verb, ran) in printed)
        {
            var members = ran.SelectMany(r => DocumentedJson.Members(r.Json)).ToHashSet();
            (string.Join(' ', members.Except(listed[verb])), string.Join(' ', listed[verb].Except(members))).ShouldBe(("", ""), $"{verb}: printed and not listed; listed and not printed");
        }
    }

    /// <summary>A clock that went on while nothing ran: the end is noticed late, an incident opens, and an officer closes it.</summary>
    private static async Task<Ran> LateAsync()
    {
        using var practice = new APractice();
        await practice.BeginAsync("FRA");
        (await practice.AsAsync("officer.one", "draft", "submit", practice.Folder.Put("draft.txt", APractice.Draft), "--item", "Practice", "--sponsor", "FRA", "--symbol", APractice.Symbol, "--language", "en")).Should(0);
        (await practice.AsAsync("officer.one", "draft", "blue", APractice.Symbol)).Should(0);
        (await practice.AsAsync("pr.fra", ["call", APractice.Symbol, .. APractice.Window])).Should(0);
        var offset = practice.Folder.Data + ".practice";
        var moved = NodaTime.Text.DurationPattern.Roundtrip.Parse(File.ReadAllText(offset).Trim()).Value + NodaTime.Duration.FromDays(4);
        File.WriteAllText(offset, NodaTime.Text.DurationPattern.Roundtrip.Format(moved));
        (await practice.Folder.RunAsync("show", APractice.Symbol)).Should(0).Out.ShouldContain("  Incident       open: nothing ran from Friday, 26 June 2020, 13:00");
        return (await practice.AsAsync("officer.one", "incident", APractice.Symbol, "--note", "The machine was off. Nothing was lost.", "--json")).Should(0);
    }
}
