using System.Text.Json;
using System.Text.RegularExpressions;

namespace InBlue.Tests.CommandLine;

/// <summary>What one start of the program left: its exit code and what it said on both channels.</summary>
internal sealed partial record Ran(int Exit, string Out, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public Ran Should(int exit)
    {
        Exit.ShouldBe(exit, $"{Out}\n{Error}");
        return this;
    }

    public Ran ShouldSay(params string[] words)
    {
        foreach (var said in words)
            Error.ShouldContain(said, Case.Sensitive);
        return this;
    }

    /// <summary>Refused before anything was printed but the reason.</summary>
    public Ran ShouldRefuse(int exit, params string[] words) => Should(exit).ShouldSay(words);

    public void ShouldTellNoStack(string call)
    {
        foreach (var said in (string[])[Out, Error])
            StackTrace().IsMatch(said).ShouldBeFalse($"{call} shows the inside of the program:\n{said}");
    }

    [GeneratedRegex(@"^\s+at \w+\.|Unhandled exception|unexpected fault|Exception\b", RegexOptions.Multiline)]
    private static partial Regex StackTrace();
}
