using System.Globalization;
using System.Text;

namespace InBlue.Tests.Reading.Files;

/// <summary>Writes a PDF object by object, so that a test can make one that no honest program makes.</summary>
internal sealed class RawPdf
{
    private readonly List<byte[]> objects = [];

    /// <summary>Added to the trailer.</summary>
    public string Trailer { get; set; } = "";

    /// <summary>The object's number.</summary>
    public int Add(string content) => Add(Encoding.Latin1.GetBytes(content));

    public int AddStream(string dictionary, ReadOnlySpan<byte> bytes) =>
        Add([.. Encoding.Latin1.GetBytes($"<< {dictionary} /Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8]);

    /// <summary>One page in Times, with the given content and, where it is given, a font of one's own.</summary>
    public static RawPdf OnePage(string content, string? font = null, string resources = "")
    {
        var pdf = new RawPdf();
        pdf.Add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> {resources} >> >>");
        pdf.AddStream("", Encoding.Latin1.GetBytes(content));
        pdf.Add(font ?? "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
        return pdf;
    }

    public byte[] Build()
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Position);
            file.Write(Encoding.Latin1.GetBytes($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }
        var xref = file.Position;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            file.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        file.Write(Encoding.Latin1.GetBytes($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{xref}\n%%EOF\n"));
        return file.ToArray();
    }

    private int Add(byte[] content)
    {
        objects.Add(content);
        return objects.Count;
    }
}
