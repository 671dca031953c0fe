using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>Why a source cannot be read as a compiled document. After each, what <see cref="ReadingFault.Words"/> holds.</summary>
public enum FaultKind
{
    /// <summary>What was looked for and not found.</summary>
    NotACompiledDocument,

    /// <summary>The most lines that are read.</summary>
    TooManyLines,

    /// <summary>The part, its length and the greatest length, in characters.</summary>
    PartTooLong,

    /// <summary>Opens as a letter in both languages. The two openings.</summary>
    LanguageUnclear,

    /// <summary>The heading.</summary>
    CoverHeadingUnclear,

    /// <summary>The words.</summary>
    DateImpossible,

    /// <summary>The weekday as stated, the date, the weekday on which it falls.</summary>
    WeekdayWrong,

    /// <summary>No words.</summary>
    DocumentSymbolMissing,

    /// <summary>The symbols.</summary>
    DocumentSymbolsDiffer,

    /// <summary>What speaks for adoption, what against.</summary>
    OutcomeUnclear,

    /// <summary>No words.</summary>
    AgendaItemMissing,

    /// <summary>The agenda items.</summary>
    AgendaItemsDiffer,

    /// <summary>The annex, or nothing for the cover letter.</summary>
    SignatureMissing,

    /// <summary>No words.</summary>
    AnnouncementMissing,

    /// <summary>The number as printed.</summary>
    AnnexNumberUnclear,

    /// <summary>The annex that is missing, the annex before and its line, the annex after and its line.</summary>
    AnnexMissing,

    /// <summary>The annex, its first line, its second line.</summary>
    AnnexDoubled,

    /// <summary>The annex, the annex before it and that one's line.</summary>
    AnnexOutOfOrder,

    /// <summary>The last annex that the cover letter announces, the last one there.</summary>
    DocumentCutOff,

    /// <summary>The annex.</summary>
    AnnexNotAnnounced,

    /// <summary>The annex and its first words.</summary>
    AnnexNotAsAnnounced,

    /// <summary>The month of the call.</summary>
    PresidentUnknown,

    /// <summary>The heading.</summary>
    CallHeadingUnclear,

    /// <summary>No words.</summary>
    DraftSymbolMissing,

    /// <summary>The symbols.</summary>
    DraftSymbolsDiffer,

    /// <summary>The symbol on the attachment, the symbol in the call.</summary>
    AttachmentSymbolDiffers,

    /// <summary>No words.</summary>
    AttachmentMissing,

    /// <summary>No words.</summary>
    AttachmentSymbolMissing,

    /// <summary>No words.</summary>
    SponsorMissing,

    /// <summary>The words where a member was looked for.</summary>
    SponsorUnknown,

    /// <summary>The sentence that speaks of the beginning, if there is one.</summary>
    WindowMissing,

    /// <summary>The moments as printed.</summary>
    WindowsDiffer,

    /// <summary>The words.</summary>
    TimeUnclear,

    /// <summary>The local time and the zone: that hour does not exist there on that day.</summary>
    TimeSkipped,

    /// <summary>The local time and the zone: that hour happens twice there on that day.</summary>
    TimeAmbiguous,

    /// <summary>The beginning and the end.</summary>
    WindowEndsBeforeItBegins,

    /// <summary>What was looked for.</summary>
    DraftOpeningMissing,

    /// <summary>The last words of the paragraph.</summary>
    PreambleUnclear,

    /// <summary>No words.</summary>
    NoOperativeParagraph,

    /// <summary>The number looked for, the number found.</summary>
    ParagraphMissing,

    /// <summary>The number.</summary>
    ParagraphDoubled,

    /// <summary>The number of the last paragraph and its last words.</summary>
    DraftCutOff,

    /// <summary>The annex and the heading.</summary>
    LetterHeadingUnclear,

    /// <summary>The annex and the words that name no member of the council file.</summary>
    MemberUnknown,

    /// <summary>The member, the annex, the closing day.</summary>
    MemberWithoutSeat,

    /// <summary>The member, the annexes.</summary>
    MemberTwice,

    /// <summary>The annex and the heading.</summary>
    StatementMemberUnclear,

    /// <summary>The annex and its last words.</summary>
    StatementCutOff,
}

/// <summary>What stands in the way, and where. Facts only: <see cref="Explain"/> has the sentences.</summary>
public sealed record ReadingFault(FaultKind Kind, SourceSpan? Where, int? Line, Sequence<string> Words);
