using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>Why a file cannot be read. After each, what <see cref="FileFault.Words"/> holds.</summary>
public enum FileFaultKind
{
    /// <summary>No words.</summary>
    Empty,

    /// <summary>The bytes it has, the most that are read.</summary>
    TooLarge,

    /// <summary>What it looks like, where that is known.</summary>
    UnknownForm,

    /// <summary>The byte and the line from which it is not UTF-8.</summary>
    NotUtf8,

    /// <summary>The byte and the line of a control character.</summary>
    ControlCharacter,

    /// <summary>The form. A password, or somebody's key, is needed.</summary>
    Encrypted,

    /// <summary>The form, and where the damage shows.</summary>
    Damaged,

    /// <summary>The form, what there is too much of, and the most that is read.</summary>
    TooMuch,

    /// <summary>The form, what is nested too deep, and the deepest that is read.</summary>
    TooDeep,

    /// <summary>A mail without a text and without an attachment that could be a letter. The names of its attachments.</summary>
    NoLetterInMail,

    /// <summary>A mail with several attachments that could be the letter. Their names.</summary>
    SeveralLettersInMail,
}

/// <summary>What stands in the way. Facts only: <see cref="ExplainFiles"/> has the sentences.</summary>
public sealed record FileFault(FileFaultKind Kind, Sequence<string> Words);
