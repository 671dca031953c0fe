using System.Text;
using System.Text.RegularExpressions;
using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>What a file is by its bytes. The ending of its name decides only between a mail and a text that is written like one.</summary>
internal static class Sniffing
{
    private const int Head = 1024;
    private const int LongestHeader = 16 * 1024;
    private static readonly Regex HeaderLine = Pattern.Of(@"^(?<name>[A-Za-z][A-Za-z0-9-]{1,60}):");
    private static readonly string[] ByMachines = ["received", "message-id", "mime-version", "return-path", "dkim-signature", "content-type"];

    private static readonly (byte[] Mark, string Name)[] Others =
    [
        ("GIF8"u8.ToArray(), "GIF"), ("BM"u8.ToArray(), "BMP"), ("{\\rtf"u8.ToArray(), "RTF"), ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"),
        ("Rar!"u8.ToArray(), "RAR"), ([0x1F, 0x8B], "gzip"), ("7z\xBC\xAF"u8.ToArray(), "7-Zip"), ("MZ"u8.ToArray(), "EXE"),
    ];

    /// <summary>The form, or what else it looks like; neither where it is perhaps plain text.</summary>
    public static (LetterForm? Form, string? Otherwise) Look(ReadOnlySpan<byte> bytes, string name)
    {
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        if (bytes[start..].StartsWith("%PDF-"u8) || (bytes[..Math.Min(Head, bytes.Length)].IndexOf("%PDF-"u8) >= 0 && bytes[..Math.Min(Head, bytes.Length)].Contains((byte)0)))
            return (LetterForm.Pdf, null);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
            return (LetterForm.Scan, null);
        if (bytes.StartsWith("PK\x03\x04"u8))
            return (LetterForm.Docx, null); // or another ZIP, which its reader says
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            return (null, "DOC");
        if (bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8))
            return (null, "HEIC");
        foreach (var (mark, other) in Others)
            if (bytes.StartsWith(mark) && (mark.Length > 2 || bytes[..Math.Min(Head, bytes.Length)].ContainsAnyInRange((byte)0, (byte)8)))
                return (null, other);
        return IsMail(bytes[start..], name) ? (LetterForm.Eml, null) : (LetterForm.Text, IsMarkup(bytes[start..]) ? "HTML" : null);
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(Head, bytes.Length)]).TrimStart();
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<?xml", StringComparison.Ordinal);
    }

    /// <summary>Header lines from the first line on. A letter may begin with "From:" and "To:" too, but not with what only machines write.</summary>
    private static bool IsMail(ReadOnlySpan<byte> bytes, string name)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isFirst = true;
        foreach (var line in Encoding.Latin1.GetString(bytes[..Math.Min(LongestHeader, bytes.Length)]).Split('\n'))
        {
            var text = line.TrimEnd('\r');
            if (text.Length == 0)
                break;
            if (HeaderLine.Match(text) is { Success: true } header)
                names.Add(header.Groups["name"].Value);
            else if (!(isFirst && text.StartsWith("From ", StringComparison.Ordinal)) && text[0] is not (' ' or '\t'))
                return false;
            isFirst = false;
        }
        return (names.Contains("From") || names.Contains("Received"))
            && (names.Overlaps(ByMachines) || name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase));
    }
}
