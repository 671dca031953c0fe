using System.Text;

namespace InBlue.Tests.CommandLine;

/// <summary>A folder of its own for one test, with a place for a record that is not there yet.</summary>
internal sealed class AFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("inblue-cli-").FullName;

    /// <summary>In a folder of its own, which the program must make itself and must leave unmade where it records nothing.</summary>
    public string Data => this["record/inblue.db"];

    public string Key => Data + ".security-council.key";

    public string this[string name] => Path.Combine(Root, name);

    public string Put(string name, string text) => Put(name, Encoding.UTF8.GetBytes(text));

    public string Put(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>A file of a stated length that takes no room on the disk.</summary>
    public string PutHollow(string name, long length)
    {
        using var file = File.Create(this[name]);
        file.SetLength(length);
        return this[name];
    }

    /// <summary>Everything under the folder, by relative name, with its content: to see that nothing was left behind or changed.</summary>
    public SortedDictionary<string, string> Content() => new(
        Directory.GetFiles(Root, "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Root, path),
            path => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);

    public Task<Ran> RunAsync(params string[] args) => TheProgram.RunAsync([.. args, "--data", Data]);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
