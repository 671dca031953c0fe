using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using NodaTime;

namespace InBlue.Documents.Papers;

public enum OutsideWindow { BeforeItOpened, AfterItClosed }

/// <summary>To a member whose letter was received outside the window: it cannot count. A late one stays on file as a statement of intention; an early one can be sent again while the voting period lasts.</summary>
/// <param name="Member">Null where it is not clear for whom the letter speaks.</param>
/// <param name="IsOver">Whether the voting period has ended when this is written: an early letter may have come to notice only then.</param>
/// <param name="LetterDate">Null where the letter bears none.</param>
public sealed record LateNoticePaper(
    PaperVote Vote,
    LocalDate Date,
    PaperOfficer Director,
    Worded? Member,
    LocalDate CallDate,
    OutsideWindow When,
    bool IsOver,
    LocalDate? LetterDate,
    string Reference,
    ZonedDateTime Received,
    ZonedDateTime Opens,
    ZonedDateTime Closes,
    PaperContact Contact) : Paper
{
    internal override PaperDocument InEnglish() => EnglishLateNotice.Write(this);

    internal override PaperDocument InFrench() => FrenchLateNotice.Write(this);
}
