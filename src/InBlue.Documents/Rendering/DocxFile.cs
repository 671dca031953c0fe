using System.IO.Compression;

namespace InBlue.Documents.Rendering;

/// <summary>The ZIP of a document with its parts in a fixed order and at a fixed time.</summary>
internal static class DocxFile
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Steady(byte[] file)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in from.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Time;
                using var source = part.Open();
                using var target = entry.Open();
                source.CopyTo(target);
            }
        return result.ToArray();
    }
}
