using System.Globalization;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;
using InBlue.Verbs;

namespace InBlue.Live;

/// <summary>The files of a published vote, in a folder that a person names. Nothing else of that folder is touched.</summary>
internal static class PublishedFiles
{
    public static void MustBeAFolder(string path)
    {
        if (File.Exists(path))
            throw new WrongUseException($"{path} is a file. Name a folder with --out.");
    }

    /// <summary>Gives the names of the files. Throws <see cref="WrongUseException"/> where another file has one of these names: then none is written.</summary>
    public static Task<string[]> WriteAsync(Office office, VoteName name, Vote vote, string folder, CancellationToken cancel)
    {
        var published = vote.Published!;
        var stem = string.Concat(published.Document.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        var files = new Dictionary<string, ReadOnlyMemory<byte>>
        {
            [$"{stem}.en.html"] = Bytes(office, published.Html),
            [$"{stem}.en.txt"] = Bytes(office, published.Text),
        };
        foreach (var paper in vote.Papers.Where(p => p.Paper is PaperKind.CompiledDocument))
        {
            files[$"{stem}.{LiveCodes.Of(paper.Language)}.html"] = Bytes(office, paper.Html);
            files[$"{stem}.{LiveCodes.Of(paper.Language)}.txt"] = Bytes(office, paper.Text);
        }
        foreach (var letter in vote.Count!.Basis.Letters.Select(number => vote.Letters[number]))
            files[string.Create(CultureInfo.InvariantCulture, $"letter-{letter.Number:000}.{Extension(letter.Arrival.Form)}")] = Bytes(office, letter.Arrival.File);
        foreach (var (file, bytes) in Secretariat.Papers.AkomaNtosoFiles.Of(office.Changing, name, vote))
            files[file] = bytes;
        return WriteAsync(files, folder, cancel);
    }

    public static Task<string[]> WritePapersAsync(Office office, Vote vote, string folder, CancellationToken cancel)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>();
        foreach (var paper in vote.PapersWithDocument)
        {
            var stem = $"{LiveCodes.Of(paper.Paper)}{(paper.Letter is { } letter ? string.Create(CultureInfo.InvariantCulture, $"-{letter:000}") : "")}.{LiveCodes.Of(paper.Language)}";
            for (var (again, first) = (2, stem); files.ContainsKey($"{stem}.html"); again++) // such as a second notice on the same letter
                stem = string.Create(CultureInfo.InvariantCulture, $"{first}-{again}");
            (files[$"{stem}.html"], files[$"{stem}.txt"]) = (Bytes(office, paper.Html), Bytes(office, paper.Text));
        }
        return WriteAsync(files, folder, cancel);
    }

    private static async Task<string[]> WriteAsync(Dictionary<string, ReadOnlyMemory<byte>> files, string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in files)
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path) && !(await File.ReadAllBytesAsync(path, cancel)).AsSpan().SequenceEqual(bytes.Span))
                throw new WrongUseException($"{path} is there and is another file. Nothing was written; name another folder with --out.");
        }
        foreach (var (name, bytes) in files)
            await OutputFile.WriteAsync(Path.Combine(folder, name), bytes.ToArray(), cancel);
        return [.. files.Keys.Order(StringComparer.Ordinal)];
    }

    private static ReadOnlyMemory<byte> Bytes(Office office, StoredFile file) =>
        office.Live.Bytes(file) ?? throw new RecordUnusableException($"The file {file.Digest} is missing from the record. Restore it from your backup.");

    private static string Extension(FileForm form) => form switch
    {
        FileForm.Text => "txt",
        FileForm.Eml => "eml",
        FileForm.Docx => "docx",
        FileForm.Pdf => "pdf",
        FileForm.Scan => "bin",
    };
}
