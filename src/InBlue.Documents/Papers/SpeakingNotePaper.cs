using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>What the President reads out when the result is announced.</summary>
public sealed record SpeakingNotePaper(PaperVote Vote, LocalDate Date, ZonedDateTime Opens, ZonedDateTime Closes, PaperResult Result) : Paper
{
    internal override PaperDocument InEnglish() => EnglishSpeakingNote.Write(this);

    internal override PaperDocument InFrench() => FrenchSpeakingNote.Write(this);
}
