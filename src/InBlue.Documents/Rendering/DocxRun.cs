using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Language = InBlue.Procedure.Councils.Language;

namespace InBlue.Documents.Rendering;

/// <summary>Words of one look and one language.</summary>
internal static class DocxRun
{
    /// <param name="language">Of the words where they are quoted; null for the paper's own.</param>
    public static Run Of(string text, Language? language = null, bool afterBreak = false, bool bold = false)
    {
        var run = new Run();
        if (bold || language is not null)
            run.Append(Properties(language, bold));
        if (afterBreak)
            run.Append(new Break());
        run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static RunProperties Properties(Language? language, bool bold)
    {
        var properties = new RunProperties();
        if (bold)
            properties.Append(new Bold());
        if (language is Language.Arabic)
            properties.Append(new RightToLeftText());
        if (language is { } of)
            properties.Append(of switch
            {
                Language.Arabic => new Languages { Bidi = DocxParts.Tag(of) },
                Language.Chinese => new Languages { EastAsia = DocxParts.Tag(of) },
                _ => new Languages { Val = DocxParts.Tag(of) },
            });
        return properties;
    }
}
