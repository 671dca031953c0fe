using InBlue.Procedure.Mandates;
using InBlue.Reading.Resolutions;
using InBlue.Reading.Text;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Mandates;

/// <summary>A text of a mandate, read again from its file in the record.</summary>
public static class ReadTexts
{
    /// <summary>Throws <see cref="RecordUnusableException"/> where the file is missing or damaged.</summary>
    public static ResolutionReading Of(LiveRecord live, MandateText text) => Of(live.Bytes(text.File), text);

    /// <summary>Throws <see cref="RecordUnusableException"/> where there are no bytes, or they are no text.</summary>
    public static ResolutionReading Of(ReadOnlyMemory<byte>? file, MandateText text) =>
        file is { } bytes && SourceText.Decode(bytes.Span) is Decoded.Text { Source: var source }
            ? ResolutionReader.Read(source, new SourceSpan(text.Start, text.End))
            : throw new RecordUnusableException($"The file of {text.Resolution} is missing from the record, or damaged. Restore the record from your backup.");
}
