using System.Globalization;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;

namespace InBlue.Import;

/// <summary>A document read from a file, or why it could not be.</summary>
internal sealed record ReadDocument(byte[] Bytes, SourceText? Source, CompiledDocument? Document, IReadOnlyCollection<Refusal> Faults);

internal static class ReadFiles
{
    public static IReadOnlyCollection<Refusal> Council(string path, out Council? council, out byte[] bytes)
    {
        council = null;
        bytes = [];
        if (!File.Exists(path))
            throw new WrongUseException($"There is no council file {path}.");
        if (new FileInfo(path).Length > CouncilFile.MostBytes)
            return [new Refusal("council-file", path, "It is larger than the 1 MiB that a council file may have. Give the right file with --council.")];
        bytes = File.ReadAllBytes(path);
        switch (CouncilFile.Read(bytes))
        {
            case CouncilReading.Accepted accepted:
                council = accepted.Council;
                return [];
            case CouncilReading.Refused refused:
                return [.. refused.Faults.Select(f => new Refusal("council-file", Place(path, f), CouncilFaultText.Sentence(f)))];
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string Place(string path, CouncilFault fault) => string.Create(CultureInfo.InvariantCulture,
        $"{path}{(fault.Line is { } line ? $", line {line}" : "")}{(fault.Path.Length > 0 ? $", {fault.Path}" : "")}");

    public static ReadDocument Document(string path, Council council)
    {
        if (!File.Exists(path))
            throw new WrongUseException($"There is no file {path}.");
        var length = new FileInfo(path).Length;
        if (length > SourceText.MaxBytes) // refused by its size, before it is read into memory
            return Fault([], "too-long", path, string.Create(CultureInfo.InvariantCulture,
                $"It has {length / 1_000_000:N0} MB; a document may have {SourceText.MaxBytes / (1 << 20)} MiB of text. Give the text of one published document."));
        using var progress = new Progress($"Reading {Path.GetFileName(path)}");
        var bytes = File.ReadAllBytes(path);
        switch (SourceText.Decode(bytes))
        {
            case Decoded.NotText { Fault: var fault }:
                return Fault(bytes, "not-text", string.Create(CultureInfo.InvariantCulture, $"{path}, line {fault.Line}, byte {fault.Byte}"), fault.Why switch
                {
                    WhyNotText.TooLong => "It is longer than the 16 MiB that a document may have.",
                    WhyNotText.NotUtf8 => "Here it stops being text in UTF-8. Save it as UTF-8 text, or take the text out of the PDF again.",
                    WhyNotText.ControlCharacter => "Here it has a character that no text has: this is not a text file. Take the text out of the PDF and give that.",
                });
            case Decoded.Text { Source: var source }:
                return CompiledDocumentReader.Read(source, council) switch
                {
                    CompiledReading.Read read => new ReadDocument(bytes, source, read.Document, []),
                    CompiledReading.Unreadable unreadable => new ReadDocument(bytes, source, null, [.. unreadable.Faults.Select(f => new Refusal(Kebab(f.Kind), path, Explain.InEnglish(f)))]),
                    _ => throw new System.Diagnostics.UnreachableException(),
                };
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The stable code of a fault or doubt: AnnexMissing is "annex-missing".</summary>
    public static string Kebab<T>(T kind) where T : struct, Enum =>
        string.Concat(kind.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static ReadDocument Fault(byte[] bytes, string code, string where, string message) => new(bytes, null, null, [new Refusal(code, where, message)]);
}
