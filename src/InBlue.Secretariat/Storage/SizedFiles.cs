using System.Globalization;

namespace InBlue.Secretariat.Storage;

/// <summary>Files in a folder beside a record, each named after the size of the checkpoint that it belongs to.</summary>
internal static class SizedFiles
{
    public static string NameOf(long size, string ending) => string.Create(CultureInfo.InvariantCulture, $"{size}{ending}");

    /// <summary>Null where the name is none in its one spelling, as that of a file which is being written is.</summary>
    public static long? SizeOf(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) && long.TryParse(name[..^ending.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size >= 1 && NameOf(size, ending) == name
            ? size : null;

    /// <summary>Those that are there, in their order; none where the folder is missing.</summary>
    public static IEnumerable<long> In(string folder, string ending) => !Directory.Exists(folder) ? []
        : Directory.EnumerateFiles(folder).Select(path => SizeOf(Path.GetFileName(path), ending)).OfType<long>().Order();
}
