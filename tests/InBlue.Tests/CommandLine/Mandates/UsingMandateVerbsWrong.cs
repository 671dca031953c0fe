using System.Text.RegularExpressions;

namespace InBlue.Tests.CommandLine.Mandates;

/// <summary>The help of mandate verbs, held against docs/cli.md, and the verbs called wrongly where there is no record.</summary>
public sealed partial class UsingMandateVerbsWrong
{
    public static TheoryData<string> Verbs => [.. Calls().Select(c => Verb().Match(c).Value).Distinct()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_of_the_page_has_help_with_the_common_options_and_the_documented_ones(string verb)
    {
        var said = (await TheProgram.RunAsync([.. verb.Split(' '), "--help"])).Should(0).Out;
        var options = Option().Matches(said).Select(m => m.Groups[1].Value).ToHashSet();
        var common = (string[])["--data", "--database", "--as", "--council", "--json"];
        foreach (var option in common)
            options.ShouldContain(option);
        options.Except(common).Except(["--help"]).Order().ShouldBe(Documented(verb).Distinct().Order(), verb);
    }

    [Fact]
    public async Task Every_verb_that_there_is_stands_on_the_page()
    {
        var said = (await TheProgram.RunAsync("mandate", "--help")).Should(0).Out;
        Subcommand().Matches(said.Split("Commands:")[1]).Select(m => $"mandate {m.Groups[1].Value}").Order().ShouldBe(Verbs.Select(v => v.Data).Order());
    }

    [Theory]
    [InlineData("mandate", "inblue mandate --help")]
    [InlineData("mandate show lmom", "no record")]
    [InlineData("mandate accept lmom", "inblue mandate accept --help")]
    [InlineData("mandate report lmom 27", "inblue mandate report --help")]
    [InlineData("mandate calendar lmom", "--out")]
    public async Task It_says_what_is_off_and_leaves_nothing_behind(string call, params string[] words)
    {
        using var folder = new AFolder();
        (await TheProgram.RunAsync(new Call(call.Split(' ')) { Folder = folder.Root, Environment = [("INBLUE_DATA", folder.Data)] })).ShouldRefuse(2, words).Out.ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Root).ShouldBeEmpty();
    }

    private static IEnumerable<string> Section() =>
        File.ReadLines(Path.Combine(Repository.Root, "docs", "cli.md")).SkipWhile(l => l != "## A mandate").Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal));

    private static IEnumerable<string> Calls() => Section().Where(l => l.StartsWith("| `mandate ", StringComparison.Ordinal)).Select(l => Quoted().Match(l).Groups[1].Value);

    /// <summary>CHANGES stands for the options of the second table; a text that comes from a file has options of its own, told in words beside the call.</summary>
    private static IEnumerable<string> Documented(string verb)
    {
        var rows = Section().Where(l => l.StartsWith($"| `{verb} ", StringComparison.Ordinal) || l.StartsWith($"| `{verb}`", StringComparison.Ordinal)).ToList();
        var calls = rows.Select(r => Quoted().Match(r).Groups[1].Value).ToList();
        var source = verb is "mandate compare" or "mandate renew" ? rows.SelectMany(r => Quoted().Matches(r).Select(m => m.Groups[1].Value)).Where(q => q.StartsWith("--file ", StringComparison.Ordinal)) : [];
        var changes = calls.Exists(c => c.Contains("[CHANGES]", StringComparison.Ordinal)) ? Section().Where(l => l.StartsWith("| `--", StringComparison.Ordinal)).Select(l => l.Split(" | ")[0]) : [];
        return calls.Concat(source).Concat(changes).SelectMany(c => Written().Matches(c).Select(m => m.Value));
    }

    [GeneratedRegex("^mandate [a-z]+(?:-[a-z]+)?")]
    private static partial Regex Verb();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Written();

    [GeneratedRegex("^  (?:-\\?, -h, )?(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex("^  ([a-z]+(?:-[a-z]+)?) ", RegexOptions.Multiline)]
    private static partial Regex Subcommand();
}
