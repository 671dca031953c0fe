using System.Globalization;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Verbs;

namespace InBlue.Live;

/// <summary>The files of a published vote, in a folder that a person names.</summary>
internal static class PublishedFiles
{
    public static async Task WriteAsync(Office office, VoteName name, Vote vote, string folder, CancellationToken cancel)
    {
        var published = vote.Published!;
        Directory.CreateDirectory(folder);
        var stem = FileName(published.Document);
        await WriteAsync(office, published.Html, Path.Combine(folder, $"{stem}.en.html"), cancel);
        await WriteAsync(office, published.Text, Path.Combine(folder, $"{stem}.en.txt"), cancel);
        foreach (var paper in vote.Papers.Where(p => p.Paper is PaperKind.CompiledDocument))
        {
            await WriteAsync(office, paper.Html, Path.Combine(folder, $"{stem}.{LiveCodes.Of(paper.Language)}.html"), cancel);
            await WriteAsync(office, paper.Text, Path.Combine(folder, $"{stem}.{LiveCodes.Of(paper.Language)}.txt"), cancel);
        }
        foreach (var letter in vote.Count!.Basis.Letters.Select(number => vote.Letters[number]))
            await WriteAsync(office, letter.Arrival.File, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"letter-{letter.Number:000}.{Extension(letter.Arrival.Form)}")), cancel);
        foreach (var (file, bytes) in Secretariat.Papers.AkomaNtosoFiles.Of(office.Changing, name, vote))
            await OutputFile.WriteAsync(Path.Combine(folder, file), bytes, cancel);
    }

    public static async Task<int> WritePapersAsync(Office office, Vote vote, string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var written = 0;
        foreach (var paper in vote.Papers)
        {
            var stem = $"{LiveCodes.Of(paper.Paper)}{(paper.Letter is { } letter ? string.Create(CultureInfo.InvariantCulture, $"-{letter:000}") : "")}.{LiveCodes.Of(paper.Language)}";
            await WriteAsync(office, paper.Html, Path.Combine(folder, $"{stem}.html"), cancel);
            await WriteAsync(office, paper.Text, Path.Combine(folder, $"{stem}.txt"), cancel);
            written += 2;
        }
        return written;
    }

    private static async Task WriteAsync(Office office, StoredFile file, string path, CancellationToken cancel) =>
        await OutputFile.WriteAsync(path, (office.Live.Bytes(file) ?? throw new Secretariat.Storage.RecordUnusableException($"The file {file.Digest} is missing from the record.")).ToArray(), cancel);

    private static string FileName(string symbol) => string.Concat(symbol.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    private static string Extension(FileForm form) => form switch
    {
        FileForm.Text => "txt",
        FileForm.Eml => "eml",
        FileForm.Docx => "docx",
        FileForm.Pdf => "pdf",
        FileForm.Scan => "bin",
    };
}
