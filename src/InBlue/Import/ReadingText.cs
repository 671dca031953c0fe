using InBlue.Documents.Results;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Letters;
using InBlue.Reading.Text;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Import;

/// <summary>What was read of a document, and the words that say so, for the person who is to confirm it.</summary>
internal sealed class ReadingText(TextWriter output, Council council)
{
    public void Print(CompiledDocument document, SourceText source)
    {
        PrintHead(document);
        foreach (var letter in document.Letters)
            PrintLetter(letter, source);
        foreach (var statement in document.Statements)
            output.WriteLine($"Annex {statement.Annex}  {council.NameOf(statement.Member)}: statement after the vote");
        output.WriteLine();
    }

    public void PrintDoubts(Letter letter, SourceText source)
    {
        foreach (var doubt in letter.Doubts)
            output.WriteLine($"    unclear: {Explain.InEnglish(doubt)}{(doubt.Where is { } where ? $" \"{OneLine(source.Slice(where))}\"" : "")}");
    }

    private void PrintHead(CompiledDocument document)
    {
        output.WriteLine($"{document.Symbol}, {document.Item}: vote on {document.Draft.Symbol}");
        if (document.Notice is { } notice)
            output.WriteLine($"  {notice.Text.ReplaceLineEndings(" ")}");
        output.WriteLine($"  Window      {document.Call.Opens.LocalDateTime:uuuu-MM-dd HH:mm} to {document.Call.Closes.LocalDateTime:uuuu-MM-dd HH:mm} ({document.Call.Opens.Zone.Id})");
        output.WriteLine($"  Draft       {document.Draft.Preambular} preambular and {document.Draft.Operative} operative paragraphs, submitted by {string.Join(", ", document.Call.Sponsors.Select(council.NameOf))}");
        output.WriteLine($"  Stated      {Refusal.CodeOf(document.Stated.Outcome).Replace('-', ' ')}{(document.Stated.Resolution is { } resolution ? $", resolution {resolution}" : "")}");
        output.WriteLine();
    }

    private void PrintLetter(Letter letter, SourceText source)
    {
        output.WriteLine($"Annex {letter.Annex}  {council.NameOf(letter.Member)}: {(letter.Position is { } position ? ResultWords.English.Name(position) : "UNCLEAR")}");
        output.WriteLine($"    {letter.Signatory}, {(letter.Capacity is { } capacity ? council.NameOf(capacity) : "capacity UNCLEAR")}, {FactWriter.Write(letter.Date)}");
        foreach (var evidence in letter.Evidence.Where(e => e.Of == "position" && letter.Position is not null))
            output.WriteLine($"    because it says: \"{OneLine(evidence.Quote)}\"");
        PrintDoubts(letter, source);
    }

    private static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
