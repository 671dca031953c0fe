using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Following;

/// <summary>The tiles of one council's log, computed from its entries. The roots of full leaf tiles are kept, 32 bytes for 256 entries; the rest is computed when it is asked for.</summary>
public sealed class LogTiles(IRecordDatabase database, string council)
{
    private readonly List<Digest> leafTiles = [];

    /// <summary>Null where a log of this size does not have it.</summary>
    public byte[]? Read(TileName name, long size)
    {
        if (!name.IsIn(size))
            return null;
        var first = name.Index * TileName.FullWidth;
        return name.Level is { } level ? HashBytes.Of(Nodes(level, first, name.Width)) : EntryBundle.Write(first, database.Digests(council, first, name.Width));
    }

    private Digest[] Nodes(int level, long first, int count) => level switch
    {
        0 => [.. database.Digests(council, first, count).Select((digest, i) => new PublicEntry(first + i, digest).LeafHash())],
        1 => LeafTiles(first, count),
        _ => [.. Enumerable.Range(0, count).Select(i => new WholeTree(Nodes(level - 1, (first + i) * TileName.FullWidth, TileName.FullWidth)).Root())],
    };

    private Digest[] LeafTiles(long first, int count)
    {
        lock (leafTiles)
        {
            while (leafTiles.Count < first + count)
                leafTiles.Add(new WholeTree(Nodes(0, (long)leafTiles.Count * TileName.FullWidth, TileName.FullWidth)).Root());
            return [.. leafTiles[(int)first..(int)(first + count)]];
        }
    }
}
