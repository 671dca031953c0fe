using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>Why a letter, or the document, needs a person's eye. After each, what <see cref="Doubt.Words"/> holds.</summary>
public enum DoubtKind
{
    /// <summary>Nothing in the letter says a position: what it does say.</summary>
    NoPosition,

    /// <summary>The words of each position.</summary>
    TwoPositions,

    /// <summary>A condition, a question or a supposition: the sentence.</summary>
    Conditional,

    /// <summary>The sentence.</summary>
    Negated,

    /// <summary>The words.</summary>
    FutureOrPast,

    /// <summary>The position is, or may be, another member's: the sentence.</summary>
    AnotherMember,

    /// <summary>Said by somebody else, or inside quotation marks: the sentence.</summary>
    Reported,

    /// <summary>Words about a vote that no clear expression covers: those words.</summary>
    UnaccountedWords,

    /// <summary>The symbol of the draft put to the vote.</summary>
    NoDraftNamed,

    /// <summary>The symbol, or the sponsors, that are named, and the symbol of the draft put to the vote.</summary>
    AnotherDraft,

    /// <summary>The words where a capacity was looked for.</summary>
    UnknownCapacity,

    /// <summary>No words: the lines around the signature name neither capacity nor member.</summary>
    NoSignatureBlock,

    /// <summary>The words of the heading and those of the signature.</summary>
    SignedForAnotherMember,

    /// <summary>The words of the heading and those of the signature.</summary>
    SignedInAnotherCapacity,

    /// <summary>The names.</summary>
    SeveralSignatures,

    /// <summary>The date of the letter, the date of the call and the closing day.</summary>
    DatedOutsideTheVote,

    /// <summary>The name of the President as signed, and the member for which that name signed a letter.</summary>
    PresidentSignsForAnotherMember,

    /// <summary>The names on the cover letter and on the call.</summary>
    PresidentsDiffer,

    /// <summary>The agenda item of the cover letter and of the call.</summary>
    ItemsDiffer,

    /// <summary>A date of the document that should not lie before the closing day, and the closing day.</summary>
    DatedBeforeTheClose,

    /// <summary>The sponsors as the head of the draft prints them.</summary>
    SponsorsDiffer,

    /// <summary>The sentence that announces the result, with more than one date in it.</summary>
    AnnouncementUnclear,
}

/// <summary>What is not clear, and where. Facts only: <see cref="Compiled.Explain"/> has the sentences.</summary>
public sealed record Doubt(DoubtKind Kind, SourceSpan? Where, int? Line, Sequence<string> Words);
