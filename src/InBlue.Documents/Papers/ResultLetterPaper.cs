using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>The President's letter with the result: the sentence, the members by position, every finding with its figures.</summary>
/// <param name="Call">The letter that put the draft to the vote.</param>
/// <param name="Replaces">An earlier result letter, where the count was reopened.</param>
public sealed record ResultLetterPaper(
    PaperVote Vote,
    LocalDate Date,
    PaperPresident President,
    Cited Call,
    ZonedDateTime Opens,
    ZonedDateTime Closes,
    PaperResult Result,
    Cited? Replaces = null,
    string? Symbol = null,
    Cited? Procedure = null) : Paper
{
    internal override PaperDocument InEnglish() => EnglishResultLetter.Write(this);

    internal override PaperDocument InFrench() => FrenchResultLetter.Write(this);
}
