using System.Globalization;

namespace InBlue.Record.Tree;

/// <summary>Where a part of a log is found, after C2SP tlog-tiles: hashes of a level, or (without one) the public entries themselves. <paramref name="Width"/> is 1 to 256.</summary>
public readonly record struct TileName(int? Level, long Index, int Width)
{
    public const int FullWidth = 256;

    private const int LevelBits = 8, HighestLevel = 63;
    private const long HighestIndex = 999_999_999_999_999;
    private const string Folder = "tile/", EntriesFolder = "entries", Part = ".p/";

    /// <summary>How many full subtrees, of as many leaves as a hash of this level stands for, a log of this size has.</summary>
    public static long NodesOf(int level, long size) => level * LevelBits >= 63 ? 0 : size >> (level * LevelBits);

    /// <summary>Whether a log of this size has all of it.</summary>
    public bool IsIn(long size) => Index * FullWidth + Width <= NodesOf(Level ?? 0, size);

    /// <summary>The widest tiles and entries that a log of this size has: what is to be had of it.</summary>
    public static IEnumerable<TileName> AllOf(int? level, long size)
    {
        var nodes = NodesOf(level ?? 0, size);
        for (var index = 0L; index * FullWidth < nodes; index++)
            yield return new TileName(level, index, (int)Math.Min(FullWidth, nodes - index * FullWidth));
    }

    public string Path => Folder + (Level?.ToString(CultureInfo.InvariantCulture) ?? EntriesFolder) + "/" + InGroups(Index)
        + (Width == FullWidth ? "" : Part + Width.ToString(CultureInfo.InvariantCulture));

    public override string ToString() => Path;

    /// <summary>Null for anything but its one spelling.</summary>
    public static TileName? TryParse(string path)
    {
        if (!path.StartsWith(Folder, StringComparison.Ordinal) || path.Length > 60)
            return null;
        var (whole, width) = (path, FullWidth);
        if (path.Split(Part) is [var before, var after])
        {
            if (!int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out width) || width is < 1 or >= FullWidth)
                return null;
            whole = before;
        }
        if (whole[Folder.Length..].Split('/', 2) is not [var named, var groups])
            return null;
        var level = 0;
        if (named != EntriesFolder && (!int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out level) || level > HighestLevel))
            return null;
        if (!long.TryParse(groups.Replace("/", "", StringComparison.Ordinal).Replace("x", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index > HighestIndex)
            return null;
        var parsed = new TileName(named == EntriesFolder ? null : level, index, width);
        return parsed.Path == path ? parsed : null;
    }

    /// <summary>1234067 is x001/x234/067: a folder never has more than a thousand names.</summary>
    private static string InGroups(long index)
    {
        var text = (index % 1000).ToString("D3", CultureInfo.InvariantCulture);
        for (index /= 1000; index > 0; index /= 1000)
            text = $"x{(index % 1000).ToString("D3", CultureInfo.InvariantCulture)}/{text}";
        return text;
    }
}
