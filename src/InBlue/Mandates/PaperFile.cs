using InBlue.Documents.Papers;
using InBlue.Documents.Rendering;
using InBlue.Verbs;

namespace InBlue.Mandates;

/// <summary>A paper goes to a file that is free. A skeleton is never written over, since a person may have written into it.</summary>
internal static class PaperFile
{
    /// <summary>By the file's ending. Throws <see cref="WrongUseException"/> where it is none of the forms.</summary>
    public static Func<PaperDocument, byte[]> Form(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => HtmlRendering.Render,
        ".docx" => DocxRendering.Render,
        ".txt" => TextRendering.Render,
        _ => throw new WrongUseException($"{path} says no form: name it .html, .docx or .txt."),
    };

    /// <param name="mayReplace">Whether what is there was written by us for nobody to change.</param>
    public static async Task WriteAsync(string path, byte[] bytes, Func<ReadOnlyMemory<byte>, bool> mayReplace, CancellationToken cancel)
    {
        InputFile.MustNotBeAFolder(path);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new WrongUseException($"There is no folder {folder} for {path}. Make it, or name another file.");
        if (File.Exists(path) && await File.ReadAllBytesAsync(path, cancel) is var there && !there.AsSpan().SequenceEqual(bytes) && !mayReplace(there))
            throw new WrongUseException($"{path} is there and is another file. Name another.");
        await OutputFile.WriteAsync(path, bytes, cancel);
    }

    public static bool IsOurCalendar(ReadOnlyMemory<byte> file) =>
        file.Span.StartsWith("BEGIN:VCALENDAR"u8) && file.Span[..Math.Min(file.Length, 400)].IndexOf("PRODID:-//InBlue//"u8) >= 0;
}
