namespace InBlue.Tests;

/// <summary>The real documents that stay outside the project: in the folder that INBLUE_CORPUS names, or in shared/corpus beside the repository.</summary>
public static class Corpus
{
    /// <summary>Skips the test where the corpus is absent, and fails it where CI is set, so that nothing is left out unseen.</summary>
    public static string PathOf(string name)
    {
        var folder = Environment.GetEnvironmentVariable("INBLUE_CORPUS") ?? Path.Combine(Repository.Root, "..", "shared", "corpus");
        if (!Path.Exists(Path.Combine(folder, name)))
            Missing.Part($"{name} of the corpus; set INBLUE_CORPUS to its folder");
        return Path.Combine(folder, name);
    }

    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    public static string Text(string name) => File.ReadAllText(PathOf(name));
}

public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "InBlue.slnx")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}

public static class Missing
{
    /// <summary>A part that the tests need is not here: a laptop skips by name, CI fails.</summary>
    public static void Part(string what)
    {
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail($"Missing: {what}. With CI set, nothing may be left out.");
        Assert.Skip($"Missing: {what}.");
    }
}
