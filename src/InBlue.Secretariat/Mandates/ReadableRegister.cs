using System.Collections.Concurrent;
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
    private readonly ImmutableArray<Lazy<ResolutionReading>> readings;
    private readonly ImmutableArray<Lazy<WordsAsRead>> words;
    private readonly ConcurrentDictionary<int, ProposedRenewal> renewals = new();

    public ReadableRegister(MandateOnFile file, IRecordDatabase database)
    {
        File = file;
        readings = [.. file.Mandate.Texts.Select(text => new Lazy<ResolutionReading>(() => Read(file.Name.Council, text, database)))];
        words = [.. readings.Select(reading => new Lazy<WordsAsRead>(() => new WordsAsRead(reading.Value)))];
    }

    public MandateOnFile File { get; }

    /// <summary>Of a text by its number, from 1. Throws <see cref="RecordUnusableException"/> where its file is missing or damaged.</summary>
    public WordsAsRead WordsOf(int text) => words[text - 1].Value;

    /// <summary>As it was read, by its number from 1. Throws as <see cref="WordsOf"/> does.</summary>
    public ResolutionReading ReadingOf(int text) => readings[text - 1].Value;

    /// <summary>What the comparison of two texts proposed when the second, from 2, renewed the mandate. Throws as <see cref="WordsOf"/> does.</summary>
    public ProposedRenewal RenewalBy(int text) => renewals.GetOrAdd(text, t => Renewals.Of(File.Mandate, t, ReadingOf));

    private static ResolutionReading Read(string council, MandateText text, IRecordDatabase database) =>
        MandateOnFile.Bytes(database, council, text.File) is { } bytes && SourceText.Decode(bytes.Span) is Decoded.Text { Source: var source }
            ? ResolutionReader.Read(source, new SourceSpan(text.Start, text.End))
            : throw new RecordUnusableException($"The file of {text.Resolution} is missing from the record, or damaged. Restore the record from your backup.");
}
