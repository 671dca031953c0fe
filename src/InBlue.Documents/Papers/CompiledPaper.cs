using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using InBlue.Procedure.Voting;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Papers;

public enum AnnexNumbers { Roman, Arabic }

/// <summary>
/// The published document: the President's cover letter, annex I with the call and the draft, then one annex for each counted letter and for each
/// statement, both in English alphabetical order of the members in every language.
/// </summary>
/// <param name="Symbol">"S/2020/625".</param>
/// <param name="AlsoToSecretaryGeneral">Whether the cover letter is addressed to the Secretary-General as well.</param>
/// <param name="Reissue">Where this is a reissue: its symbol then bears an asterisk, with the day and the reason.</param>
public sealed record CompiledPaper(
    string Symbol,
    LocalDate Date,
    PaperPresident President,
    bool AlsoToSecretaryGeneral,
    CallPaper Call,
    StatedResult Result,
    Sequence<AnnexedLetter> Letters,
    Sequence<UncountedLetter> NotCounted,
    Sequence<AnnexedStatement> Statements,
    AnnexNumbers Numbers = AnnexNumbers.Roman,
    ReissueNote? Reissue = null) : Paper
{
    internal override PaperDocument InEnglish() => CompiledLayout.Write(this, EnglishCover.Write(this), EnglishWords.All);

    internal override PaperDocument InFrench() => CompiledLayout.Write(this, FrenchCover.Write(this), FrenchWords.All);
}

/// <param name="On">The day of adoption; for a draft that was not adopted, the day on which its voting period ended.</param>
public sealed record StatedResult(Outcome Outcome, Reason Reason, int Blocking, LocalDate On, string? Resolution);

public sealed record ReissueNote(LocalDate On, Worded Reason);
