using System.CommandLine;

namespace InBlue.Import;

/// <summary>Which council file is meant. Of the shipped one, the program reads the copy beside it; whoever mends it must mend the file itself.</summary>
/// <param name="Name">What a refusal calls it.</param>
internal sealed record CouncilChoice(string Path, string Name)
{
    private const string Shipped = "councils/security-council.json";

    public static CouncilChoice Of(string? given) => given is null
        ? new CouncilChoice(System.IO.Path.Combine(AppContext.BaseDirectory, Shipped), $"{Shipped}, as shipped")
        : new CouncilChoice(given, given);

    public static Option<string?> Option() => new("--council") { Description = "The council's file; without it, the Security Council's as shipped with this program.", HelpName = "FILE" };
}
