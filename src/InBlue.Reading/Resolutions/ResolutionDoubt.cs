using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

public enum ResolutionDoubtKind
{
    /// <summary>Words: none. The structure is read by marks alone.</summary>
    LanguageNotRead,

    OpeningMissing,

    /// <summary>Words: how it begins.</summary>
    OpeningRunsIn,

    NoProvision,

    /// <summary>Words: none.</summary>
    NoOperative,

    /// <summary>Words: the numbers missing, from and to; the number found.</summary>
    NumberMissing,

    /// <summary>Words: the number expected; the words of an unnumbered paragraph that may be it.</summary>
    NumberNotPrinted,

    /// <summary>Words: the number.</summary>
    NumberDoubled,

    /// <summary>Words: the number expected; the number found.</summary>
    NumberOutOfOrder,

    /// <summary>Words: the mark as printed; the number it was taken for.</summary>
    NumberDamaged,

    /// <summary>Words: the first number of what follows.</summary>
    NumberingRestarts,

    /// <summary>Words: how many paragraphs.</summary>
    Unnumbered,

    /// <summary>Words: the mark; the place in the list expected.</summary>
    ItemMissing,

    /// <summary>Words: the mark as printed; its place in the list.</summary>
    ItemDamaged,

    /// <summary>Words: the mark.</summary>
    ItemDoubled,

    /// <summary>Words: the mark.</summary>
    ListBeginsLate,

    /// <summary>Words: the mark.</summary>
    TooDeep,

    /// <summary>Words: how it begins.</summary>
    ContinuationUnclear,

    /// <summary>Words: how it begins.</summary>
    PartUnclear,

    /// <summary>Words: the word as printed.</summary>
    HyphenUnclear,

    /// <summary>Words: how it ends.</summary>
    CutOff,

    /// <summary>Words: how many lines at most.</summary>
    TooManyLines,
}

/// <summary>What is not plain, and where. <see cref="ExplainResolutions"/> says it in words.</summary>
/// <param name="Line">From 1.</param>
public sealed record ResolutionDoubt(ResolutionDoubtKind Kind, SourceSpan? Span, int? Line, Sequence<string> Words);
