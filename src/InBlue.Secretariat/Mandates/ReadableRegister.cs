using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Duties;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Mandates;

/// <summary>A register as it stood at one entry, with its texts read for showing them.</summary>
public sealed class ReadableRegister
{
    private readonly ImmutableArray<Lazy<WordsAsRead>> words;

    public ReadableRegister(MandateOnFile file, IRecordDatabase database)
    {
        File = file;
        words = [.. file.Mandate.Texts.Select(text => new Lazy<WordsAsRead>(() => Read(file.Name.Council, text, database)))];
    }

    public MandateOnFile File { get; }

    /// <summary>Of a text by its number, from 1. Throws <see cref="RecordUnusableException"/> where its file is missing or damaged.</summary>
    public WordsAsRead WordsOf(int text) => words[text - 1].Value;

    private static WordsAsRead Read(string council, MandateText text, IRecordDatabase database) =>
        MandateOnFile.Bytes(database, council, text.File) is { } bytes && SourceText.Decode(bytes.Span) is Decoded.Text { Source: var source }
            ? new WordsAsRead(ResolutionReader.Read(source, new SourceSpan(text.Start, text.End)))
            : throw new RecordUnusableException($"The file of {text.Resolution} is missing from the record, or damaged. Restore the record from your backup.");
}
