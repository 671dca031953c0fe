namespace InBlue.Tests.CommandLine;

/// <summary>One start of the program.</summary>
internal sealed record Call(string[] Args, string Input = "")
{
    public string? Folder { get; init; }

    /// <summary>Its output channel closes at once, as `| head -0` does.</summary>
    public bool StopsReading { get; init; }

    /// <summary>At these words somebody presses Ctrl+C.</summary>
    public string? InterruptsAt { get; init; }

    public (string Name, string Value)[] Environment { get; init; } = [];
}
