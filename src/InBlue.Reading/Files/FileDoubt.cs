using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>What a person should compare with the file itself before trusting its text. After each, what <see cref="FileDoubt.Words"/> holds.</summary>
public enum FileDoubtKind
{
    /// <summary>The ending of the name, and the form by the content.</summary>
    NamedOtherwise,

    /// <summary>Changes are tracked: those deleted are left out, those inserted are in. How many of each.</summary>
    TrackedChanges,

    /// <summary>Somebody wrote in the margin; not in the text. How many.</summary>
    Comments,

    /// <summary>Words that a reader of the page does not see; left out. How many characters.</summary>
    HiddenText,

    /// <summary>Words in white, which may be invisible; in the text. How many characters.</summary>
    PaleText,

    /// <summary>Words struck through; in the text. The first of them.</summary>
    StruckOut,

    /// <summary>Another document inside, which is not read. How many.</summary>
    EmbeddedObjects,

    /// <summary>Signs that have no character; U+FFFD stands for them. How many.</summary>
    SignsWithoutCharacter,

    /// <summary>Notes or fields laid over the page; not in the text. How many.</summary>
    Annotations,

    /// <summary>Layers that are switched off. How many.</summary>
    LayersOff,

    /// <summary>A large picture, whose words, if it has any, are not in the text. The page, where that is known.</summary>
    PicturesInText,

    /// <summary>Text that stands in columns or is turned, so that its order may not be right. The page.</summary>
    OrderUnclear,

    /// <summary>The mail has a plain text and a formatted one, and they differ. No words.</summary>
    MailTextsDiffer,

    /// <summary>The mail has a formatted text only; the letter is its words. No words.</summary>
    FormattedMailOnly,

    /// <summary>A file that could be the letter stands beside the text taken for it. Its name.</summary>
    OtherAttachments,

    /// <summary>Bytes that are no characters in the charset the mail states; U+FFFD stands for them. The charset.</summary>
    WrongCharset,
}

/// <summary>What is not certain about a text. Facts only: <see cref="ExplainFiles"/> has the sentences.</summary>
public sealed record FileDoubt(FileDoubtKind Kind, Sequence<string> Words);
