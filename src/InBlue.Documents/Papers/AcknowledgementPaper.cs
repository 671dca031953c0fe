using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>The Director's acknowledgement, after a person has confirmed what the letter is. It does not repeat the position.</summary>
/// <param name="Capacity">In the form that the register gives for this signatory.</param>
public sealed record AcknowledgementPaper(
    PaperVote Vote,
    LocalDate Date,
    PaperOfficer Director,
    Worded Member,
    LocalDate LetterDate,
    string Signatory,
    Worded Capacity,
    string Reference,
    ZonedDateTime Received) : Paper
{
    internal override PaperDocument InEnglish() => EnglishAcknowledgement.Write(this);

    internal override PaperDocument InFrench() => FrenchAcknowledgement.Write(this);
}
