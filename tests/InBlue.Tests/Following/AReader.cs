using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using InBlue.Record.Checkpoints;

namespace InBlue.Tests.Following;

/// <summary>Someone who reads a served log by the pages of C2SP tlog-tiles alone: paths, hashes and entries are written down here once more, as slowly as the standards say them.</summary>
internal sealed class AReader(string prefix, HttpClient? client = null) : IDisposable
{
    private readonly HttpClient http = client ?? new HttpClient();

    public static string Path(string level, long index, int width)
    {
        var digits = index.ToString(CultureInfo.InvariantCulture);
        digits = digits.PadLeft((digits.Length + 2) / 3 * 3, '0');
        var groups = Enumerable.Range(0, digits.Length / 3).Select(i => digits.Substring(3 * i, 3)).ToArray();
        return $"tile/{level}/{string.Join("/", groups.Select((g, i) => i == groups.Length - 1 ? g : "x" + g))}{(width == 256 ? "" : $".p/{width}")}";
    }

    /// <summary>Level, index and width of all that a log of this size must have.</summary>
    public static IEnumerable<(int Level, long Index, int Width)> Tiles(long size)
    {
        for (var (level, nodes) = (0, size); nodes > 0; level++, nodes /= 256)
        {
            for (var full = 0L; full < nodes / 256; full++)
                yield return (level, full, 256);
            if (nodes % 256 > 0)
                yield return (level, nodes / 256, (int)(nodes % 256));
        }
    }

    public async Task<(HttpStatusCode Status, byte[] Bytes)> AskAsync(string path)
    {
        using var answer = await http.GetAsync(new Uri(prefix + path), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private async Task<byte[]> HaveAsync(string path)
    {
        var (status, bytes) = await AskAsync(path);
        status.ShouldBe(HttpStatusCode.OK, path);
        return bytes;
    }

    /// <summary>The checkpoint, whose signature was checked with <paramref name="key"/>, and the entries under it, which lead to its root; every tile is what the standard defines.</summary>
    public async Task<(long Size, string[] Entries)> ReadAllAsync(VerifierKey key)
    {
        var note = Encoding.UTF8.GetString(await HaveAsync("checkpoint")).Split('\n');
        key.Verifies(Encoding.UTF8.GetBytes($"{note[0]}\n{note[1]}\n{note[2]}\n"), Convert.FromBase64String(note[4].Split(' ')[2]).AsSpan(4)).ShouldBeTrue();
        var size = long.Parse(note[1], CultureInfo.InvariantCulture);
        var entries = new List<byte[]>();
        foreach (var (_, index, width) in Tiles(size).Where(t => t.Level == 0))
            for (var rest = (await HaveAsync(Path("entries", index, width))).AsSpan(); rest.Length > 0;)
            {
                var length = BinaryPrimitives.ReadUInt16BigEndian(rest);
                entries.Add(rest.Slice(2, length).ToArray());
                rest = rest[(2 + length)..];
            }
        entries.Count.ShouldBe((int)size);
        var leaves = entries.Select(e => SHA256.HashData([0, .. e])).ToArray();
        Convert.ToBase64String(Mth(leaves)).ShouldBe(note[2]);
        foreach (var (level, index, width) in Tiles(size))
        {
            var span = (long)Math.Pow(256, level);
            var expected = Enumerable.Range(0, width).SelectMany(i => Mth(leaves.AsSpan((int)((index * 256 + i) * span), (int)span)));
            (await HaveAsync(Path($"{level}", index, width))).ShouldBe(expected);
        }
        return (size, [.. entries.Select(Encoding.ASCII.GetString)]);
    }

    /// <summary>MTH of RFC 6962 section 2.1, over leaf hashes.</summary>
    public static byte[] Mth(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
            return leaves[0];
        var k = 1;
        while (k * 2 < leaves.Length)
            k *= 2;
        return SHA256.HashData([1, .. Mth(leaves[..k]), .. Mth(leaves[k..])]);
    }

    public void Dispose() => http.Dispose();
}
