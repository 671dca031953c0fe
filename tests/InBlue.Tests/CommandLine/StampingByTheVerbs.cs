using InBlue.Tests.Scenarios;
using InBlue.Tests.Stamping;

namespace InBlue.Tests.CommandLine;

/// <summary>`stamp` and `verify-stamp`, over a vote that is played on a clock of its own.</summary>
public sealed class StampingByTheVerbs
{
    [Fact]
    public async Task A_vote_is_stamped_and_the_stamp_verified_as_the_page_says()
    {
        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await using var authority = await AnAuthority.ServedAsync();
        using var folder = new AFolder();
        var vote = await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        string[] stamp = ["stamp", "S/2020/1", "--data", play.DataPath];
        var call = (await TheProgram.RunAsync([.. stamp, "--authority", authority.Address.ToString()])).Should(0);
        call.Out.ShouldContain("The call of S/2020/1#1 is stamped");
        call.Out.ShouldContain("Served once the vote is disclosed.");
        play.GoTo("2020-06-26 15:00");
        await play.VoteAsync(vote, "BEL");
        play.GoTo("2020-06-29 14:00");
        await play.PassTimeAsync(Play.At("2020-06-29 13:59:59"));
        var open = (await TheProgram.RunAsync(new Call([.. stamp, "--json"]) { Environment = [("INBLUE_TIME_AUTHORITY", authority.Address.ToString())] })).Should(0);
        open.Json.GetProperty("stamps").EnumerateArray().Select(s => (s.GetProperty("moment").GetString(), s.GetProperty("done").GetString(), s.GetProperty("size").ValueKind))
            .ShouldBe([("call", "before", System.Text.Json.JsonValueKind.Null), ("close", "now", System.Text.Json.JsonValueKind.Null)]);
        await play.DrainAsync(vote);
        await play.CertifyAndCountAsync(vote);
        await play.PublishAsync(vote, "S/2020/2");
        var published = (await TheProgram.RunAsync([.. stamp, "--authority", authority.Address.ToString(), "--json"])).Should(0);
        var size = published.Json.GetProperty("stamps")[1].GetProperty("size").GetInt64();
        var asked = authority.Asked;
        (await TheProgram.RunAsync([.. stamp, "--authority", authority.Address.ToString()])).Should(0).Out.ShouldContain($"/log/security-council/checkpoints/{size}.tsr");
        authority.Asked.ShouldBe(asked);

        var note = folder.Put("note.txt", play.Live.Database.Entries(vote.Council, size - 1, 1).Single().Checkpoint!);
        var kept = $"{play.DataPath}.security-council.stamped/{size}.tsr";
        var (root, key) = (folder.Put("root.pem", authority.Root.Pem), play.Key.ToString());
        var verified = (await TheProgram.RunAsync("verify-stamp", note, kept, "--authority", root, "--key", key)).Should(0).Out;
        verified.ShouldStartWith("Verified: this checkpoint existed by 20");
        verified.ShouldContain("\n  Stamped     at 20");
        verified.ShouldContain(", give or take 1 second, says CN=An authority\n");
        verified.ShouldContain("It does not show:");
        (await TheProgram.RunAsync("verify-stamp", note, kept)).Should(1).Out.ShouldStartWith("Consistent, authority not established.");
        (await TheProgram.RunAsync("verify-stamp", note, kept, "--authority", folder.Put("other.pem", ACertificate.Root("Another").Pem))).Should(1).Out.ShouldContain("stamp.authority  the stamp: Its signer, CN=An authority, is none");
        var bundle = folder.Put("vote.zip", play.Bundle(vote));
        var another = (await TheProgram.RunAsync("verify-stamp", bundle, kept, "--authority", root, "--json")).Should(1);
        another.Json.GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("stamp.imprint"); // the bundle's checkpoint is a later one

        var printed = new Dictionary<string, Ran[]>
        {
            ["stamp"] = [published],
            ["verify-stamp"] = [another, (await TheProgram.RunAsync("verify-stamp", note, kept, "--authority", root, "--json")).Should(0)],
        };
        var listed = DocumentedJson.Of("## JSON of time stamps");
        listed.Keys.Order().ShouldBe(printed.Keys.Order());
        foreach (var (verb, ran) in printed)
            ran.SelectMany(r => DocumentedJson.Members(r.Json)).Distinct().Order(StringComparer.Ordinal).ShouldBe(listed[verb].Order(StringComparer.Ordinal), verb);
    }

    [Fact]
    public async Task What_cannot_be_stamped_or_is_no_stamp_is_refused_in_a_sentence()
    {
        using var folder = new AFolder();
        await using var authority = await AnAuthority.ServedAsync();
        var address = authority.Address.ToString();
        (await folder.RunAsync("import", folder.Put("example.txt", Documents.Example), "--yes")).Should(0);
        (await folder.RunAsync("stamp", "S/2020/600")).ShouldRefuse(2, "INBLUE_TIME_AUTHORITY");
        (await folder.RunAsync("stamp", "S/2020/600", "--authority", "http://stamps.example/")).ShouldRefuse(2, "an https address");
        (await folder.RunAsync("stamp", "S/2020/600", "--authority", address)).ShouldRefuse(1, "taken from its published document");
        (await folder.RunAsync("stamp", "S/2020/1", "--authority", address)).ShouldRefuse(1, "no vote on S/2020/1");
        (await TheProgram.RunAsync(new Call(["serve", "--data", folder.Data, "--port", "5999"]) { Environment = [("INBLUE_TIME_AUTHORITY", "stamps")] })).ShouldRefuse(2, "INBLUE_TIME_AUTHORITY does not name");
        authority.Asked.ShouldBe(0);

        await using var play = await Play.AtAsync("2020-06-26 13:00");
        await play.CallAsync("S/2020/1", "2020-06-26 14:00", "2020-06-29 14:00");
        authority.Instead = c => Task.FromResult(c.Response.StatusCode = 503);
        (await TheProgram.RunAsync("stamp", "S/2020/1", "--data", play.DataPath, "--authority", address)).ShouldRefuse(1, "answers with 503");
        Directory.Exists(play.DataPath + ".security-council.stamped").ShouldBeFalse();

        var note = folder.Put("note.txt", ACheckpoint.Of(7).Text);
        var stamp = folder.Put("7.tsr", authority.Stamp(ACheckpoint.Of(7)));
        (await TheProgram.RunAsync("verify-stamp", note, stamp, "--authority", note)).ShouldRefuse(2, "holds no certificate");
        (await TheProgram.RunAsync("verify-stamp", stamp, note)).ShouldRefuse(2, "holds no checkpoint");
        (await TheProgram.RunAsync("verify-stamp", note, note)).Should(1).Out.ShouldContain("stamp.form");
        (await TheProgram.RunAsync("verify-stamp", note, folder.PutHollow("large.tsr", 1L << 32))).Should(1).Out.ShouldContain("stamp.form  the stamp: It has more than 65536 bytes.");
        (await TheProgram.RunAsync("verify-stamp", note, stamp, "--key", "nothing")).ShouldRefuse(2, "--key is not a verifier key");
    }
}
