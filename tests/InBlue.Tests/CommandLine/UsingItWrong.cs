namespace InBlue.Tests.CommandLine;

/// <summary>A call that is off: exit 2, a line that helps, and nothing done.</summary>
public sealed class UsingItWrong
{
    [Theory]
    [InlineData("", "inblue --help")]
    [InlineData("frobnicate", "frobnicate", "inblue --help")]
    [InlineData("show --frobnicate", "--frobnicate", "inblue show --help")]
    [InlineData("bundle S/2020/600", "--out", "inblue bundle --help")]
    [InlineData("import a.txt --data ''", "empty", "inblue import --help")]
    [InlineData("serve --port 70000", "70000", "65535")]
    public async Task It_says_what_is_off_and_where_help_is(string call, params string[] words)
    {
        using var folder = new AFolder();
        var args = call.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a == "''" ? "" : a).ToArray();
        var ran = (await TheProgram.RunAsync(new Call(args) { Folder = folder.Root, Environment = [("INBLUE_DATA", folder.Data)] })).ShouldRefuse(2, words);
        ran.Out.ShouldBeEmpty();
        ran.Error.ShouldStartWith("inblue: ");
        Directory.GetFileSystemEntries(folder.Root).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("import", "--yes", "--council", "--data", "--json")]
    [InlineData("show", "--data", "--json")]
    [InlineData("count", "--data", "--json")]
    [InlineData("bundle", "--out", "--data", "--json")]
    [InlineData("key", "--data", "--json")]
    [InlineData("verify", "--key", "--data", "--json")]
    [InlineData("serve", "--port", "--data")]
    public async Task Every_verb_has_help_that_names_its_options(string verb, params string[] options)
    {
        var said = (await TheProgram.RunAsync(verb, "--help")).Should(0).Out;
        foreach (var option in options)
            said.ShouldContain(option);
        said.ShouldNotContain(Repository.Root); // a place on the machine that built it helps nobody
    }

    [Fact]
    public async Task Help_of_the_program_names_every_verb()
    {
        var said = (await TheProgram.RunAsync("--help")).Should(0).Out;
        foreach (var verb in (string[])["import", "show", "count", "bundle", "key", "verify", "serve"])
            said.ShouldContain(verb);
    }
}
