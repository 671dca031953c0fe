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

    /// <summary>The symbols of the drafts that are open; the letter names none of them.</summary>
    SymbolMissing,

    /// <summary>The symbol that is named, and the symbols that are open.</summary>
    EarlierRevision,

    /// <summary>The symbol that is named, of a draft on which no vote is open, and the symbols that are open.</summary>
    DraftNotOpen,

    /// <summary>What is written like a symbol and is none that is known.</summary>
    SymbolUnknown,

    /// <summary>No words.</summary>
    NoSignatureSeen,

    /// <summary>No words: no line says whose name stands below the letter.</summary>
    SignatoryUnclear,

    /// <summary>The members that the letter may come from, if any.</summary>
    MemberUnclear,

    /// <summary>The member, and the last day of the vote, on which it holds no seat.</summary>
    MemberWithoutSeat,

    /// <summary>No words: no capacity stands beside the signature.</summary>
    CapacityUnclear,

    /// <summary>The dates that it may bear, if any.</summary>
    DateUnclear,

    /// <summary>The language or languages, or the words of another language.</summary>
    LanguageNotRead,

    /// <summary>The mail that brings the letter speaks of a vote too: its words.</summary>
    CoveringMailSpeaks,

    /// <summary>A safeguard against text made to be slow, or longer than any letter. No words.</summary>
    NotReadWhole,
}

/// <summary>What is not clear, and where. Facts only: <see cref="Compiled.Explain"/> has the sentences.</summary>
public sealed record Doubt(DoubtKind Kind, SourceSpan? Where, int? Line, Sequence<string> Words);
