using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>The President's letter that puts a draft to the vote. Both ends are those that the President states; nothing here computes them.</summary>
/// <param name="Sponsors">The members that submitted the draft, by name.</param>
/// <param name="StatedHours">The length by which the period is called ("24-hour"), whatever the calendar between its ends; null where the call names none.</param>
/// <param name="Closes">Outside the window: a letter received at this instant is late.</param>
/// <param name="Answers">The positions that a letter may state.</param>
/// <param name="Capacities">In what capacities a letter may be signed.</param>
/// <param name="SendTo">Where letters go: addresses of mail, of the portal.</param>
/// <param name="Texts">The draft in the languages that there are; the paper annexes the one in its own language, or else the authentic one.</param>
public sealed record CallPaper(
    PaperVote Vote,
    LocalDate Date,
    PaperPresident President,
    Cited? Procedure,
    Sequence<Worded> Sponsors,
    ZonedDateTime Opens,
    ZonedDateTime Closes,
    int? StatedHours,
    Sequence<Position> Answers,
    Sequence<Worded> Capacities,
    PaperOfficer Director,
    Sequence<string> SendTo,
    Explanations Explanations,
    int ResultWithinHours,
    Announcement Announcement,
    Sequence<Language> Originals,
    Sequence<AnnexedDraft> Texts) : Paper
{
    internal override PaperDocument InEnglish() => EnglishCall.Write(this);

    internal override PaperDocument InFrench() => FrenchCall.Write(this);
}

/// <summary>When an explanation of vote may be sent.</summary>
public sealed record Explanations(bool WithTheLetter, bool AfterTheResult);

/// <summary>When and how the President means to announce the result; null parts are left open.</summary>
public sealed record Announcement(LocalDate? Day, Worded? How);

/// <summary>The draft in one language, word for word. <paramref name="Authentic"/> is the language of the text that is put to the vote.</summary>
public sealed record AnnexedDraft(Language Language, Language Authentic, string Text);
