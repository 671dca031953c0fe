using InBlue.Tests.CommandLine;
using InBlue.Tests.Live;
using InBlue.Tests.Scenarios;
using InBlue.Tests.Verifying.Mandates;

namespace InBlue.Tests.Mandates;

/// <summary>The program, asked for the bundle of a mandate and then to verify it.</summary>
public sealed class BundlingARegister
{
    [Fact]
    public async Task A_published_register_is_bundled_and_verified_by_its_name()
    {
        using var folder = new AFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Data)!);
        await using (var office = OfficeOn.At(folder.Data, GoodRegisters.Clock()))
        {
            await office.RegisterAsync();
            foreach (var act in RegisterDesk.Small[..^1])
                Play.Recorded(await act.DoAsync(office));
            (await folder.RunAsync("bundle", "mandate:mission", "--out", folder["early.zip"])).ShouldRefuse(1, "not published yet");
            Play.Recorded(await RegisterDesk.Small[^1].DoAsync(office));
        }
        (await folder.RunAsync("bundle", "mandate:other", "--out", folder["other.zip"])).ShouldRefuse(1, "no mandate:other", "mandate:mission");
        (await folder.RunAsync("bundle", "security-council:mandate:mission", "--out", folder["register.zip"], "--json")).Should(0).Json.GetProperty("vote").GetString().ShouldBe("mandate:mission");
        (await TheProgram.RunAsync("verify", folder["register.zip"])).Should(1).Out.ShouldContain("Consistent, signer not established.");

        var key = (await folder.RunAsync("key")).Should(0).Out.Trim();
        var said = (await TheProgram.RunAsync("verify", folder["register.zip"], "--key", key)).Should(0).Out;
        foreach (var words in (string[])["Verified.", "mandate:mission, The mission", "29 June 2020, 2531 (2020)", "30 June 2021", "7 commitments in force, 9 dates", "neither more nor fewer", "It does not show"])
            said.ShouldContain(words);

        var json = (await TheProgram.RunAsync("verify", folder["register.zip"], "--key", key, "--json")).Should(0).Json;
        json.GetProperty("kind").GetString().ShouldBe("mandate");
        DocumentedJson.Members(json.GetProperty("mandate"), "mandate").Distinct().Order(StringComparer.Ordinal).ShouldBe(DocumentedJson.Of("## JSON of a mandate")["verify"].Order(StringComparer.Ordinal));
    }
}
