using System.Text.RegularExpressions;

namespace InBlue.Tests.CommandLine.Live;

/// <summary>Live verbs called wrongly, and what their help says.</summary>
public sealed partial class UsingLiveVerbsWrong
{
    /// <summary>Options that are a TIME: the terms of a window, the practice clock, and an officer's word on when something happened.</summary>
    private static readonly Dictionary<string, string[]> Times = new()
    {
        ["propose"] = ["--opens"], ["call"] = ["--opens", "--closes"], ["practice begin"] = ["--at"], ["practice clock"] = ["--to"],
        ["letter receive"] = ["--received"], ["statement"] = ["--received"], ["service"] = ["--at"], ["announce"] = ["--at"],
    };

    public static TheoryData<string> Verbs => [.. DocumentedVerbs()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_of_the_page_has_help_with_the_common_options_the_documented_ones_and_no_place_on_a_machine(string verb)
    {
        var said = (await TheProgram.RunAsync(new Call([.. verb.Split(' '), "--help"]) { Environment = [("INBLUE_DATA", "/somewhere/of/mine.db"), ("INBLUE_AS", "somebody")] })).Should(0).Out;
        var options = Option().Matches(said).Select(m => m.Groups[1].Value).ToHashSet();
        var common = (string[])["--data", "--database", "--as", "--council", "--json"];
        foreach (var option in common)
            options.ShouldContain(option);
        options.Except(common).Except(["--help"]).Order().ShouldBe(DocumentedOptions(verb).Order(), verb);
        Time().Matches(said).Select(m => m.Groups[1].Value).ShouldBe(Times.GetValueOrDefault(verb, []), verb);
        foreach (var place in (string[])[Repository.Root, "/somewhere/of/mine.db", "[default"])
            said.ShouldNotContain(place);
    }

    [Theory]
    [InlineData("letter", "inblue letter --help")]
    [InlineData("letter receive S/2020/600", "--channel", "inblue letter receive --help")]
    [InlineData("letter confirm S/2020/600 one", "\"one\" is no number", "inblue letter confirm --help")]
    [InlineData("certify S/2020/600 --at 2020-06-26T14:00", "--at", "inblue certify --help")]
    [InlineData("practice begin --at tomorrow", "2020-06-26T14:00")]
    [InlineData("certify S/2020/600 --as officer.one", "no record", "inblue person add")]
    [InlineData("person add Nobody --name N --role officer", "small letters")]
    [InlineData("person add x --name N --role king", "officer, director, delegate")]
    public async Task It_says_what_is_off_and_leaves_nothing_behind(string call, params string[] words)
    {
        using var folder = new AFolder();
        var args = call.Split(' ').ToArray();
        (await TheProgram.RunAsync(new Call(args) { Folder = folder.Root, Environment = [("INBLUE_DATA", folder.Data)] })).ShouldRefuse(2, words).Out.ShouldBeEmpty();
        Directory.GetFileSystemEntries(folder.Root).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_first_person_who_may_not_be_the_first_leaves_no_record_behind()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("person", "add", "pr.fra", "--name", "Envoy", "--role", "delegate", "--member", "FRA", "--capacity", "permanent-representative")).ShouldRefuse(1, "the first person on file");
        Directory.GetFileSystemEntries(folder.Root).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_real_record_has_no_clock_to_move()
    {
        using var folder = new AFolder();
        (await folder.RunAsync("person", "add", "director", "--name", "A. Director", "--role", "director")).Should(0);
        (await folder.RunAsync("practice", "clock", "--to", "2040-01-01T00:00", "--as", "director")).ShouldRefuse(2, "not a practice record");
    }

    [Theory]
    [InlineData("--received 2020-06-26T14:30", "--shown-by")]
    public async Task An_officers_word_comes_with_what_shows_it(string options, string wanted)
    {
        using var practice = new APractice();
        await practice.BeginAsync("FRA");
        (await practice.AsAsync("officer.one", "draft", "submit", practice.Folder.Put("draft.txt", APractice.Draft), "--item", "Practice", "--sponsor", "FRA", "--symbol", APractice.Symbol, "--language", "en")).Should(0);
        (await practice.AsAsync("officer.one", "draft", "blue", APractice.Symbol)).Should(0);
        (await practice.AsAsync("pr.fra", ["call", APractice.Symbol, .. APractice.Window])).Should(0);
        (await practice.AsAsync("officer.one", ["letter", "receive", APractice.Symbol, practice.Put("FRA", "txt"), "--channel", "hand", .. options.Split(' ')])).ShouldRefuse(2, wanted);
        (await practice.AsAsync("officer.one", "service", APractice.Symbol, "--paper", "call", "--member", "FRA", "--step", "sent", "--channel", "mail", "--at", "2020-06-26T13:00")).ShouldRefuse(2, "--note");
    }

    private static IEnumerable<string> Rows() =>
        File.ReadLines(Path.Combine(Repository.Root, "docs", "cli.md")).SkipWhile(l => l != "## A live vote").TakeWhile(l => !l.StartsWith("## Votes", StringComparison.Ordinal))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal) && !l.StartsWith("| `show", StringComparison.Ordinal)).Select(l => l.Split(" | ")[0]);

    /// <summary>Whole in its own row, the verb is the small letters at the beginning of each quoted call.</summary>
    private static IEnumerable<string> DocumentedVerbs() => Rows().SelectMany(row => VerbAtStart().Matches(row).Select(m => m.Groups[1].Value)).Where(v => v != "count");

    private static IEnumerable<string> DocumentedOptions(string verb) =>
        Rows().SelectMany(row => QuotedCall().Matches(row).Select(m => m.Groups[1].Value))
            .Where(call => call == verb || call.StartsWith(verb + " ", StringComparison.Ordinal)).SelectMany(call => Written().Matches(call).Select(m => m.Value)).Distinct();

    [GeneratedRegex("`([a-z]+(?: [a-z]+(?:-[a-z]+)?)?)(?= [A-Z-]|`| \\[)")]
    private static partial Regex VerbAtStart();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex QuotedCall();

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Written();

    [GeneratedRegex("^  (?:-\\?, -h, )?(--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Option();

    [GeneratedRegex("^  (--[a-z-]+) <TIME>", RegexOptions.Multiline)]
    private static partial Regex Time();
}
