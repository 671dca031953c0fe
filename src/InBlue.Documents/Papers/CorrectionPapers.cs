using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>A correction of a published document: "S/2020/625/Corr.1".</summary>
/// <param name="Corrects">The symbol of the published document.</param>
/// <param name="Text">The corrections in an officer's own words, where they are not listed one by one.</param>
public sealed record CorrigendumPaper(
    PaperVote Vote, string Symbol, LocalDate Date, string Corrects, LocalDate Published, Sequence<Correction> Corrections, Worded? Reason, string? Text = null) : Paper
{
    internal override PaperDocument InEnglish() => EnglishCorrections.Write(this);

    internal override PaperDocument InFrench() => FrenchCorrections.Write(this);
}

/// <param name="Place">"Annex IV, first paragraph".</param>
public sealed record Correction(Worded Place, string Was, string Is);

/// <summary>To the members: a document is published anew under its symbol, with an asterisk.</summary>
/// <param name="Text">The document as it is issued anew; null where the notice goes without it.</param>
public sealed record ReissuePaper(PaperVote Vote, string Symbol, LocalDate Published, LocalDate Date, Worded Reason, string? Text = null) : Paper
{
    internal override PaperDocument InEnglish() => EnglishCorrections.Write(this);

    internal override PaperDocument InFrench() => FrenchCorrections.Write(this);
}
