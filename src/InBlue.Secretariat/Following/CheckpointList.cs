using System.Collections.Immutable;
using System.Text;
using InBlue.Record;
using InBlue.Secretariat.Stamping;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Following;

/// <summary>A checkpoint that others said something of, or its time stamp, as a list names it.</summary>
public sealed record ListedFile(long Size, bool IsStamp, Digest Digest)
{
    public string Name => SizedFiles.NameOf(Size, IsStamp ? StampFiles.Ending : "");
}

/// <summary>Of which checkpoints of a log there is more than its own word, so that whoever mirrors it need not guess: docs/record-format.md section 14.</summary>
public static class CheckpointList
{
    public const int MostBytes = 4 << 20;

    public static byte[] Write(IEnumerable<ListedFile> files) => Encoding.ASCII.GetBytes(string.Concat(files.Select(LineOf)));

    /// <summary>Null for anything but the one spelling.</summary>
    public static ImmutableArray<ListedFile>? TryRead(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.ASCII.GetString(bytes);
        var files = ImmutableArray.CreateBuilder<ListedFile>();
        foreach (var line in text.Split('\n')[..^1])
        {
            if (Read(line) is not { } file || (files.Count > 0 && !Precedes(files[^1], file)))
                return null;
            files.Add(file);
        }
        return bytes.SequenceEqual(Write(files)) ? files.ToImmutable() : null;
    }

    private static bool Precedes(ListedFile one, ListedFile next) => one.Size < next.Size || (one.Size == next.Size && !one.IsStamp && next.IsStamp);

    private static ListedFile? Read(string line)
    {
        if (line.Split("  ") is not [var hex, var name] || !Digest.TryParse(hex, out var digest))
            return null;
        return SizedFiles.SizeOf(name, "") is { } note ? new ListedFile(note, IsStamp: false, digest)
            : SizedFiles.SizeOf(name, StampFiles.Ending) is { } stamp ? new ListedFile(stamp, IsStamp: true, digest) : null;
    }

    /// <summary>As sha256sum writes it, and reads it again.</summary>
    private static string LineOf(ListedFile file) => $"{file.Digest}  {file.Name}\n";
}
