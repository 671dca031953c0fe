using InBlue.Procedure.Councils;
using InBlue.Secretariat.Reconstructing;
using InBlue.Web.Published;

namespace InBlue.Web.Words;

/// <summary>
/// Every text of the pages that is ours, in one language. A new text is a member here, and does not compile until each language has it;
/// a new language is a new class.
/// </summary>
public abstract class PageWords
{
    public static PageWords English { get; } = new EnglishPage();

    public static PageWords French { get; } = new FrenchPage();

    public static PageWords In(Language language) => language == Language.French ? French : English;

    public abstract string Code { get; }
    public abstract string Colon { get; }

    // Every page
    public abstract string SkipToContent { get; }
    public abstract string AllVotes { get; }
    public abstract string LanguageSwitch { get; }
    public abstract string Footer { get; }
    public abstract string PageHasChanged { get; }
    public abstract string ShowItAnew { get; }

    // The list
    public abstract string VotesTitle { get; }
    public abstract string VotesIntro { get; }
    public abstract string FindVotes { get; }
    public abstract string SearchedBy { get; }
    public abstract string Find { get; }
    public abstract string FoundVotes(int found, bool more, string question);
    public abstract string Councils { get; }
    public abstract string VoteCount(int votes);
    public abstract string AllVotesOf(int votes);
    public abstract string PageOf(int number, int pages);
    public abstract string PreviousPage { get; }
    public abstract string NextPage { get; }
    public abstract string Draft { get; }
    public abstract string Item { get; }
    public abstract string VotingPeriod { get; }
    public abstract string Result { get; }
    public abstract string Resolution { get; }
    public abstract string Document { get; }
    public abstract string From(string opens);
    public abstract string To(string closes);
    public abstract string TimeOf(string city);
    public abstract string NoResolution { get; }
    public abstract string EmptyTitle { get; }
    public abstract string EmptyHow { get; }
    public abstract string Damaged(string draft);
    public abstract string SeveralTitle(string draft);
    public abstract string SeveralIntro { get; }
    public abstract string OrdinalVote(long ordinal);

    // One vote
    public abstract string VoteTitle(string draft);
    public abstract string OnThisPage { get; }
    public abstract string NoticeTitle { get; }
    public abstract string Reconstruction(string document);
    public abstract string DocumentIn(string document, Language language);
    public abstract string WordsIn(Language language);
    public abstract string SubmittedBy(string members);
    public abstract string StatedByDocument(StatedFact stated, string? date);
    public abstract string ContradictionTitle { get; }
    public abstract string Contradiction(StatedOutcome stated);
    public abstract string Conditions { get; }
    public abstract string ConditionHolds(bool holds);
    public abstract string Source { get; }

    // Its course
    public abstract string Course { get; }
    public abstract string Called { get; }
    public abstract string Opens { get; }
    public abstract string Closes { get; }
    public abstract string LettersDated(int letters, string members);
    public abstract string AdoptedOn(string? resolution);
    public abstract string NotAdoptedOn { get; }
    public abstract string ToBeAnnounced { get; }
    public abstract string PublishedAs(string document);
    public abstract string EnteredInRecord { get; }
    public abstract string BothEnds { get; }
    public abstract string Opening { get; }
    public abstract string Closing { get; }
    public abstract string WhereTheCouncilIs(string city);
    public abstract string InUtc { get; }
    public abstract string InYourZone { get; }
    public abstract string ZoneLabel { get; }
    public abstract string ZoneNone { get; }
    public abstract string ZoneShow { get; }
    public abstract string ZoneUnknown { get; }
    public abstract string WordsOfTheCall { get; }

    // Seats and letters
    public abstract string Seats { get; }
    public abstract string SeatsOrder { get; }
    public abstract string HorseshoeTitle { get; }
    public abstract string HorseshoeCaption { get; }
    public abstract string PresidentMark { get; }
    public abstract string PositionLetter(Procedure.Voting.Position position);
    public abstract string Member { get; }
    public abstract string Position { get; }
    public abstract string Signatory { get; }
    public abstract string Capacity { get; }
    public abstract string DateOfLetter { get; }
    public abstract string Annex { get; }
    public abstract string NoLetter { get; }
    public abstract string Letters { get; }
    public abstract string LettersReceived(int letters, int seats);
    public abstract string MarkedWords { get; }
    public abstract string AnnexOf(string annex, string member);
    public abstract string ReadAs(string position);
    public abstract string Shows(string of);
    public abstract string Ruled(string reason);
    public abstract string Statements { get; }
    public abstract string StatementsIntro { get; }
    public abstract string DraftText { get; }

    // A live vote
    public abstract string IsPractice { get; }
    public abstract string RunInWriting(string document);
    public abstract string ReadDocument(string document);
    public abstract string AdoptedAs(string resolution);
    public abstract string DraftInBlue { get; }
    public abstract string Received { get; }
    public abstract string NoLetterCounted { get; }
    public abstract string NoWords { get; }
    public abstract string AnnouncedBy(string president, string how);
    public abstract string CorrectedBy(string symbol);
    public abstract string Reissued { get; }
    public abstract string AloneBundleLive { get; }
    public abstract string ProvesLive { get; }
    public abstract string DoesNotProveLive { get; }
    public abstract string LettersCounted(int counted, int others);

    // Verify
    public abstract string Verify { get; }
    public abstract string CheckPassed { get; }
    public abstract string CheckPassedMeans { get; }
    public abstract string CheckFailed { get; }
    public abstract string CheckImpossible { get; }
    public abstract string CheckLater { get; }
    public abstract string CheckTooLarge { get; }

    public string CheckNotPassed(SelfCheck check) => check.IsLater ? CheckLater : check.IsTooLarge ? CheckTooLarge : check.Report is null ? CheckImpossible : CheckFailed;

    public abstract string Withheld(string letter, string entry);
    public abstract string Alone { get; }
    public abstract string AloneBundle { get; }
    public abstract string DownloadBundle(long kilobytes);
    public abstract string AloneKey { get; }
    public abstract string KeyHere { get; }
    public abstract string AloneTool { get; }
    public abstract string OpenVerifier { get; }
    public abstract string OrOnACommandLine { get; }
    public abstract string KeyWord { get; }
    public abstract string Proves { get; }
    public abstract string DoesNotProve { get; }

    // What went wrong
    public abstract string NotFoundTitle { get; }
    public abstract string NotFound { get; }
    public abstract string BusyTitle { get; }
    public abstract string Busy { get; }
    public abstract string RecordAwayTitle { get; }
    public abstract string RecordAway { get; }
    public abstract string FaultTitle { get; }
    public abstract string Fault { get; }
    public abstract string BadRequestTitle { get; }
    public abstract string BadRequest { get; }
    public abstract string OldForm { get; }
    public abstract string BackToVotes { get; }
}
