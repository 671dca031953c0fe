using System.IO.Compression;
using System.Xml;

namespace InBlue.Reading.Files.Docx;

/// <summary>Looks through the ZIP of a document before the library opens it: what is too much, too deep or doubled is known by then.</summary>
internal static class DocxPackage
{
    public const int MaxEntries = 1_000;

    /// <summary>All entries together, expanded.</summary>
    public const long MaxExpanded = 64 * 1024 * 1024;

    /// <summary>The XML of all parts together.</summary>
    public const long MaxElements = 400_000;
    public const int MaxDepth = 80;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false, MaxCharactersFromEntities = 1_000 };

    public static bool IsWord(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(StreamOf(bytes), ZipArchiveMode.Read);
            return OtherThanWord(zip) is null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Null where the document can be opened.</summary>
    public static FileFault? Fault(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var zip = new ZipArchive(StreamOf(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > MaxEntries)
                return TooMuch("entries", MaxEntries);
            if (zip.Entries.Select(e => e.FullName.Replace('\\', '/').TrimStart('/').ToUpperInvariant()).Distinct().Count() != zip.Entries.Count)
                return Damaged("entries with one name");
            return OtherThanWord(zip) is { } other ? new FileFault(FileFaultKind.UnknownForm, [other]) : Look(zip);
        }
        catch (InvalidDataException)
        {
            return Damaged("ZIP");
        }
        catch (XmlException e)
        {
            return Damaged($"XML, line {Figures.Of(e.LineNumber)}");
        }
    }

    public static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    private static FileFault? Look(ZipArchive zip)
    {
        var (expanded, elements) = (0L, 0L);
        foreach (var entry in zip.Entries)
        {
            using var part = new Counted(entry.Open(), MaxExpanded - expanded);
            if (IsXml(entry.FullName))
            {
                using var reader = XmlReader.Create(part, Settings);
                while (reader.Read())
                    if (reader.NodeType == XmlNodeType.Element && ++elements > MaxElements)
                        return TooMuch("elements", MaxElements);
                    else if (reader.Depth > MaxDepth)
                        return new FileFault(FileFaultKind.TooDeep, [nameof(LetterForm.Docx), "elements", Figures.Of(MaxDepth)]);
                    else if (part.IsBeyond)
                        break;
            }
            else
                part.ReadThrough();
            expanded += part.Count;
            if (part.IsBeyond)
                return TooMuch("bytes", MaxExpanded);
        }
        return null;
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private static string? OtherThanWord(ZipArchive zip)
    {
        bool has(string start) => zip.Entries.Any(e => e.FullName.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return has("[Content_Types].xml") && has("word/document") ? null : has("xl/") ? "XLSX" : has("ppt/") ? "PPTX" : has("mimetype") ? "ODT" : "ZIP";
    }

    private static FileFault TooMuch(string what, long most) => new(FileFaultKind.TooMuch, [nameof(LetterForm.Docx), what, Figures.Of(most)]);

    private static FileFault Damaged(string where) => new(FileFaultKind.Damaged, [nameof(LetterForm.Docx), where]);

    /// <summary>A stream that ends, and says so, where more than the limit would come.</summary>
    private sealed class Counted(Stream inner, long most) : Stream
    {
        public long Count { get; private set; }

        public bool IsBeyond => Count > most;

        public void ReadThrough()
        {
            var buffer = new byte[64 * 1024];
            while (Read(buffer, 0, buffer.Length) > 0)
                ;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = IsBeyond ? 0 : inner.Read(buffer, offset, count);
            Count += read;
            return read;
        }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
