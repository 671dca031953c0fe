using System.Runtime.CompilerServices;

namespace InBlue.Tests;

/// <summary>
/// Real material from outside, beside the repository or where INBLUE_CORPUS says. A test that needs it is skipped where it is
/// absent, and fails where it is absent and CI is set.
/// </summary>
public static class Corpus
{
    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    public static string PathOf(string name)
    {
        var path = Path.Combine(Folder(), name);
        if (File.Exists(path) || Directory.Exists(path))
            return path;
        var reason = $"The corpus has no {name}: set INBLUE_CORPUS to its folder.";
        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            Assert.Fail(reason);
        Assert.Skip(reason);
        return path;
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Environment.GetEnvironmentVariable("INBLUE_CORPUS") is { Length: > 0 } folder
            ? folder
            : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "shared", "corpus"));
}
