using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>Why a letter waits for a person's ruling. The names are those of the procedure's own reasons.</summary>
public enum HeldReason
{
    SignatoryNotOnFile,
    CapacityNotOnFile,
    NoSignatureSeen,
    SymbolMissing,
    AnotherDraft,
    EarlierRevision,
    PositionUnclear,
    PositionConditional,
    Unreadable,
    MemberUnclear,
    SecondLetter,
    LanguageNotRead,
    DateUnclear,
}

public enum WhoRules { President, Officer }

/// <summary>To a member whose letter is held: why, and whom to call.</summary>
/// <param name="Closes">Until when another letter may be received.</param>
public sealed record HeldNoticePaper(
    PaperVote Vote,
    LocalDate Date,
    PaperOfficer Director,
    Worded? Member,
    LocalDate? LetterDate,
    string Reference,
    ZonedDateTime Received,
    ZonedDateTime Closes,
    Sequence<HeldReason> Why,
    WhoRules Ruling,
    PaperContact Contact) : Paper
{
    internal override PaperDocument InEnglish() => EnglishHeldNotice.Write(this);

    internal override PaperDocument InFrench() => FrenchHeldNotice.Write(this);
}
