using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Duties;
using InBlue.Reading.Resolutions;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Mandates;

/// <summary>A register as it stood at one entry, with its texts read for showing them.</summary>
public sealed class ReadableRegister
{
    private readonly ImmutableArray<Lazy<ResolutionReading>> readings;
    private readonly ImmutableArray<Lazy<WordsAsRead>> words;
    private readonly ImmutableArray<Lazy<ProposedRenewal>> renewals;

    public ReadableRegister(MandateOnFile file, IRecordDatabase database)
    {
        File = file;
        readings = [.. file.Mandate.Texts.Select(text => new Lazy<ResolutionReading>(() => ReadTexts.Of(MandateOnFile.Bytes(database, file.Name.Council, text.File), text)))];
        words = [.. readings.Select(reading => new Lazy<WordsAsRead>(() => new WordsAsRead(reading.Value)))];
        renewals = [.. Enumerable.Range(2, Math.Max(0, file.Mandate.Texts.Length - 1)).Select(text => new Lazy<ProposedRenewal>(() => Renewals.Of(file.Mandate, text, ReadingOf)))];
    }

    public MandateOnFile File { get; }

    /// <summary>Of a text by its number, from 1. Throws <see cref="RecordUnusableException"/> where its file is missing or damaged.</summary>
    public WordsAsRead WordsOf(int text) => words[text - 1].Value;

    /// <summary>As it was read, by its number from 1. Throws as <see cref="WordsOf"/> does.</summary>
    public ResolutionReading ReadingOf(int text) => readings[text - 1].Value;

    /// <summary>What the comparison of two texts proposed when the second, from 2, renewed the mandate. Throws as <see cref="WordsOf"/> does.</summary>
    public ProposedRenewal RenewalBy(int text) => renewals[text - 2].Value;
}
