using UglyToad.PdfPig.Logging;

namespace InBlue.Reading.Files.Pdf;

/// <summary>
/// What reading one PDF may cost, in counts. The library hands its log to every part of itself, so this is its log too: what it
/// calls an error would be a piece of the text left out, which makes the file damaged.
/// </summary>
internal sealed class PdfBudget : ILog
{
    public const int MaxPages = 100;
    public const int MaxObjects = 10_000;

    /// <summary>All that is decompressed for a letter: page contents, fonts, tables; pictures are not.</summary>
    public const long MaxExpanded = 32 * 1024 * 1024;

    /// <summary>How often a part of the file is decompressed; a form may be drawn many times, and draw others.</summary>
    public const int MaxDecodings = 10_000;
    public const int MaxSigns = 300_000;

    /// <summary>Codes that a table of a font may spread out to.</summary>
    public const int MaxCodes = 200_000;

    /// <summary>Arrays and dictionaries inside one another.</summary>
    public const int MaxDepth = 60;

    private long expanded, codes, objects;
    private int decodings, signs;

    /// <summary>The first limit that was passed, whatever the library made of it.</summary>
    public FileFault? Fault { get; private set; }

    public bool HasErrors { get; private set; }

    public void Expand(long bytes)
    {
        expanded += bytes;
        if (++decodings > MaxDecodings)
            throw TooMuch("decodings", MaxDecodings);
        if (expanded > MaxExpanded)
            throw TooMuch("bytes", MaxExpanded);
    }

    /// <summary>How many bytes may still be expanded.</summary>
    public long Left => MaxExpanded - expanded;

    /// <summary>Objects that a stream says it holds.</summary>
    public void Objects(long count)
    {
        objects += Math.Max(0, count);
        if (objects > MaxObjects)
            throw TooMuch("objects", MaxObjects);
    }

    public void Sign()
    {
        if (++signs > MaxSigns)
            throw TooMuch("signs", MaxSigns);
    }

    public void Codes(long count)
    {
        codes += Math.Max(0, count);
        if (codes > MaxCodes)
            throw TooMuch("codes", MaxCodes);
    }

    public PdfLimit TooMuch(string what, long most)
    {
        Fault ??= new FileFault(FileFaultKind.TooMuch, [nameof(LetterForm.Pdf), what, Figures.Of(most)]);
        return new PdfLimit();
    }

    public void Debug(string message) { }

    public void Debug(string message, Exception ex) { }

    public void Warn(string message) { }

    public void Error(string message) => HasErrors = true;

    public void Error(string message, Exception ex) => HasErrors = true;
}

/// <summary>Stops the library where there is no other way; what it is about stands in <see cref="PdfBudget.Fault"/>.</summary>
internal sealed class PdfLimit : Exception;
