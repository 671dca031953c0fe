using System.Text.RegularExpressions;

namespace InBlue.Tests.CommandLine;

/// <summary>A page of the docs, played as it is written: every command, with the files that the page shows, says what the page says that it says.</summary>
internal static partial class APlayedPage
{
    public static async Task PlayAsync(string page, AFolder folder, int atLeast)
    {
        foreach (Match file in NamedFile().Matches(page))
            folder.Put(file.Groups[1].Value, file.Groups[2].Value);
        var environment = new Dictionary<string, string>();
        var key = "";
        var commands = Block().Matches(page).SelectMany(b => Command().Matches(b.Groups[1].Value)).ToArray();
        commands.Length.ShouldBeGreaterThan(atLeast);
        foreach (var (command, said) in commands.Select(c => (c.Groups[1].Value, c.Groups[2].Value.Trim('\n'))))
        {
            if (Export().Match(command) is { Success: true } export)
            {
                environment[export.Groups[1].Value] = export.Groups[2].Value;
                continue;
            }
            if (command.StartsWith("ls ", StringComparison.Ordinal))
            {
                Directory.GetFiles(folder[command[3..]]).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(said.Split('\n'));
                continue;
            }
            if (command.Contains("$(./inblue key)", StringComparison.Ordinal))
                key = (await RunAsync(folder, environment, "./inblue key", "")).Should(0).Out.Trim();
            var ran = await RunAsync(folder, environment, command, key);
            ran.Should(said.StartsWith("inblue: ", StringComparison.Ordinal) ? 1 : 0);
            Masked(ran.Out + string.Join('\n', ran.Error.Split('\n').Where(l => !l.Contains(" ... ", StringComparison.Ordinal)))).Trim('\n').ShouldBe(Masked(said), command);
        }
    }

    private static Task<Ran> RunAsync(AFolder folder, Dictionary<string, string> environment, string command, string key) =>
        TheProgram.RunAsync(new Call([.. Word().Matches(command["./inblue ".Length..].Replace("$(./inblue key)", key, StringComparison.Ordinal)).Select(w => w.Value.Replace("\"", "", StringComparison.Ordinal))])
        {
            Folder = folder.Root,
            Environment = [.. environment.Select(e => (e.Key, e.Value))],
        });

    /// <summary>The clock runs on while the page is played, and a bundle has keys and salts of its own.</summary>
    private static string Masked(string said) => Size().Replace(Clock().Replace(said, "hh:mm:ss"), "(n bytes)");

    [GeneratedRegex(@"`([a-z]+\.txt)` says:\n\n```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedFile();

    [GeneratedRegex(@"```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ (.+)\n((?:(?!\$ ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^export (\w+)=(.+)$")]
    private static partial Regex Export();

    [GeneratedRegex("(?:\"[^\"]*\"|[^\\s\"])+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d\d:\d\d:\d\d")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\([\d,]+ bytes\)")]
    private static partial Regex Size();
}
