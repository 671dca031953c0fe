using System.Globalization;
using InBlue.Documents.Rendering;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Reading.Files;
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
        foreach (var paper in vote.Papers.Where(p => p.Number is not null))
        {
            var corrected = string.Create(CultureInfo.InvariantCulture, $"{stem}-{LiveCodes.Of(paper.Paper)}-{paper.Number}.{LiveCodes.Of(paper.Language)}");
            (files[$"{corrected}.html"], files[$"{corrected}.txt"]) = (Bytes(office, paper.Html), Bytes(office, paper.Text));
        }
        foreach (var letter in vote.Count!.Basis.Letters.Select(number => vote.Letters[number]))
        {
            var bytes = Bytes(office, letter.Arrival.File);
            files[string.Create(CultureInfo.InvariantCulture, $"letter-{letter.Number:000}.{Extension(bytes)}")] = bytes;
        }
        foreach (var (file, bytes) in Secretariat.Papers.AkomaNtosoFiles.Of(office.Changing, name, vote))
            files[file] = bytes;
        return WriteAsync(files, folder, cancel);
    }

    public static Task<string[]> WritePapersAsync(Office office, VoteName name, Vote vote, string folder, CancellationToken cancel)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>();
        foreach (var paper in vote.PapersWithDocument)
        {
            var of = paper.Letter is { } letter ? string.Create(CultureInfo.InvariantCulture, $"-{letter:000}")
                : paper.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"-{number}") : "";
            Add($"{LiveCodes.Of(paper.Paper)}{of}", paper.Language, Bytes(office, paper.Html), Bytes(office, paper.Text));
        }
        foreach (var (kind, paper) in Secretariat.Papers.AccompanyingPapers.Of(office.Changing, name, vote))
        {
            foreach (var language in Secretariat.Papers.PaperMaking.Languages)
            {
                var document = paper.ToDocument(language);
                Add(kind, language, HtmlRendering.Render(document), TextRendering.Render(document));
            }
        }
        foreach (var (at, file) in vote.Corrigenda.Select(c => c.File).Index())
            files[string.Create(CultureInfo.InvariantCulture, $"corrigendum-{at + 1}.txt")] = Bytes(office, file);
        foreach (var (at, file) in vote.Reissues.Select(r => r.File).Index())
            files[string.Create(CultureInfo.InvariantCulture, $"reissue-{at + 1}.txt")] = Bytes(office, file);
        return WriteAsync(files, folder, cancel);

        void Add(string kind, Language language, ReadOnlyMemory<byte> html, ReadOnlyMemory<byte> text)
        {
            var stem = $"{kind}.{LiveCodes.Of(language)}";
            for (var again = 2; files.ContainsKey($"{stem}.html"); again++) // such as a second notice on the same letter
                stem = string.Create(CultureInfo.InvariantCulture, $"{kind}-again-{again}.{LiveCodes.Of(language)}");
            (files[$"{stem}.html"], files[$"{stem}.txt"]) = (html, text);
        }
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

    /// <summary>By what the bytes are: of a letter that came in a mail, the part that is the letter is kept.</summary>
    private static string Extension(ReadOnlyMemory<byte> file) => (ReceivedFile.Open(file, "") switch
    {
        ReceivedFile.Readable letter => letter.LetterForm,
        ReceivedFile.Scan picture => picture.LetterForm,
        var unreadable => unreadable.Form,
    }) switch
    {
        LetterForm.Text => "txt",
        LetterForm.Eml => "eml",
        LetterForm.Docx => "docx",
        LetterForm.Pdf => "pdf",
        LetterForm.Scan or null => "bin",
    };
}
