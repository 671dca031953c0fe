using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>The sheet that goes with a translation of the draft: who made it, when, under which job number, from which text.</summary>
/// <param name="AuthenticDigest">The SHA-256 of the text that it was made from.</param>
public sealed record TranslationSheetPaper(
    PaperVote Vote,
    Language From,
    Language To,
    string Translator,
    string? Reviser,
    ZonedDateTime Delivered,
    string Job,
    string AuthenticDigest,
    string TranslationDigest) : Paper
{
    internal override PaperDocument InEnglish() => EnglishTranslationSheet.Write(this);

    internal override PaperDocument InFrench() => FrenchTranslationSheet.Write(this);
}
