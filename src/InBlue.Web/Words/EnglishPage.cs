using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Words;

internal sealed class EnglishPage : PageWords
{
    public override string Code => "en";
    public override string Colon => ": ";

    public override string SkipToContent => "Skip to the content";
    public override string AllVotes => "All votes";
    public override string LanguageSwitch => "Français";
    public override string Footer => "InBlue shows what stands in this record and nothing else. Anyone can check each vote without this server.";
    public override string PageHasChanged => "This page has changed since you opened it.";
    public override string ShowItAnew => "Show it as it is now";

    public override string VotesTitle => "Votes in writing";
    public override string VotesIntro => "Newest first. Times are those of the place where the council sits.";
    public override string FindVotes => "Find a vote";
    public override string SearchedBy => "By the symbol of its draft or document, the number of its resolution, or words of its subject.";
    public override string Find => "Find";
    public override string FoundVotes(int found, bool more, string question) => (found, more) switch
    {
        (0, _) => $"No vote was found for “{question}”.",
        (1, _) => $"One vote was found for “{question}”.",
        (_, true) => string.Create(CultureInfo.InvariantCulture, $"The {found} newest of the votes found for “{question}”. Another word finds fewer."),
        _ => string.Create(CultureInfo.InvariantCulture, $"{found} votes were found for “{question}”."),
    };
    public override string Councils => "Councils";
    public override string VoteCount(int votes) => votes == 1 ? "1 vote" : string.Create(CultureInfo.InvariantCulture, $"{votes:N0} votes");
    public override string AllVotesOf(int votes) => string.Create(CultureInfo.InvariantCulture, $"All {votes:N0} votes");
    public override string PageOf(int number, int pages) => string.Create(CultureInfo.InvariantCulture, $"Page {number:N0} of {pages:N0}");
    public override string PreviousPage => "Previous page";
    public override string NextPage => "Next page";
    public override string Draft => "Draft";
    public override string Item => "Item";
    public override string VotingPeriod => "Voting period";
    public override string Result => "Result";
    public override string Resolution => "Resolution";
    public override string Document => "Document";
    public override string From(string opens) => $"From {opens}";
    public override string To(string closes) => $"to {closes}";
    public override string TimeOf(string city) => $"{city} time";
    public override string NoResolution => "none";
    public override string EmptyTitle => "No vote has been entered in this record yet";
    public override string EmptyHow => "To enter the vote that a published document reports, give the document’s text to the program on the computer that keeps the record:";
    public override string Damaged(string draft) => $"The record of {draft} is damaged and cannot be shown. Whoever keeps this record: verify it, and restore it from your backup.";
    public override string SeveralTitle(string draft) => $"{draft} was voted on more than once";
    public override string SeveralIntro => "Choose a vote:";
    public override string OrdinalVote(long ordinal) => ordinal switch
    {
        1 => "first vote",
        2 => "second vote",
        3 => "third vote",
        _ => string.Create(CultureInfo.InvariantCulture, $"vote no. {ordinal}"),
    };

    public override string VoteTitle(string draft) => $"Vote on draft {draft}";
    public override string OnThisPage => "On this page";
    public override string NoticeTitle => "The document says of itself";
    public override string Reconstruction(string document) => $"This is a reconstruction. It was made afterwards from the published document {document}, and not while the vote ran.";
    public override string DocumentIn(string document, Language language) => $"{document} in {NameOf(language)}";
    public override string WordsIn(Language language) => $"The document is in {NameOf(language)}; its words are shown as they stand.";
    public override string SubmittedBy(string members) => $"Submitted by {members}";
    public override string StatedByDocument(StatedFact stated, string? date) => stated.Outcome switch
    {
        StatedOutcome.Adopted => $"The document states that the draft was adopted{(date is null ? "" : $" on {date}")}{(stated.Resolution is null ? "" : $" as resolution {stated.Resolution}")}.",
        StatedOutcome.NotAdopted => $"The document states that the draft was not adopted{(date is null ? "" : $" ({date})")}.",
        StatedOutcome.NotStated => "The document does not state a result. The result shown here is counted from its letters.",
    };
    public override string ContradictionTitle => "The document contradicts its own letters";
    public override string Contradiction(StatedOutcome stated) => stated == StatedOutcome.Adopted
        ? "The document states that the draft was adopted. The letters that it annexes, counted under the council’s rules, give that it was not. Both are shown here as they stand."
        : "The document states that the draft was not adopted. The letters that it annexes, counted under the council’s rules, give that it was. Both are shown here as they stand.";
    public override string Conditions => "The conditions of adoption";
    public override string ConditionHolds(bool holds) => holds ? "Met" : "Not met";
    public override string Source => "Source";

    public override string Course => "Course of the vote";
    public override string Called => "Draft in blue put to the vote by the President’s letter";
    public override string Opens => "Voting period opens";
    public override string Closes => "Voting period closes";
    public override string LettersDated(int letters, string members) =>
        letters == 1 ? $"1 letter bears this date: {members}" : string.Create(CultureInfo.InvariantCulture, $"{letters} letters bear this date: {members}");
    public override string AdoptedOn(string? resolution) => resolution is null ? "Adopted, as the document states" : $"Adopted as resolution {resolution}, as the document states";
    public override string NotAdoptedOn => "Not adopted, as the document states";
    public override string ToBeAnnounced => "Day foreseen in the President’s letter for announcing the result";
    public override string PublishedAs(string document) => $"Letters published as {document}";
    public override string EnteredInRecord => "Entered in this record";
    public override string BothEnds => "Both ends of the voting period";
    public override string Opening => "Opens";
    public override string Closing => "Closes";
    public override string WhereTheCouncilIs(string city) => $"{city}, where the council sits";
    public override string InUtc => "Universal time (UTC)";
    public override string InYourZone => "Your time zone";
    public override string ZoneLabel => "Show these times in another time zone";
    public override string ZoneNone => "Choose a time zone";
    public override string ZoneShow => "Show";
    public override string ZoneUnknown => "There is no such time zone. Choose one from the list.";
    public override string WordsOfTheCall => "In the words of the President’s letter";

    public override string Seats => "Positions of the members";
    public override string SeatsOrder => "In English alphabetical order.";
    public override string HorseshoeTitle => "The seats of the council with the position of each member";
    public override string HorseshoeCaption => "The members clockwise in English alphabetical order, with the President at the head (double line). The table gives the same in words.";
    public override string PresidentMark => "President";
    public override string PositionLetter(Position position) => position switch
    {
        Procedure.Voting.Position.For => "Y",
        Procedure.Voting.Position.Against => "N",
        Procedure.Voting.Position.Abstain => "A",
        Procedure.Voting.Position.NotParticipating => "–",
        Procedure.Voting.Position.Absent => "",
    };
    public override string Member => "Member";
    public override string Position => "Position";
    public override string Signatory => "Signatory";
    public override string Capacity => "Capacity";
    public override string DateOfLetter => "Date of letter";
    public override string Annex => "Annex";
    public override string NoLetter => "no letter";
    public override string Letters => "Letters received";
    public override string LettersReceived(int letters, int seats) => string.Create(CultureInfo.InvariantCulture,
        $"The document annexes {letters} {(letters == 1 ? "letter" : "letters")} from the {seats} members of the council.");
    public override string MarkedWords => "The marked words are those from which the program read what it shows; the small word after each says what it shows. Read them for yourself.";
    public override string AnnexOf(string annex, string member) => $"Annex {annex}, {member}";
    public override string ReadAs(string position) => $"Read as: {position}";
    public override string Shows(string of) => of switch
    {
        "position" => "position",
        "signatory" => "signatory",
        "capacity" => "capacity",
        "member" => "member",
        "date" => "date",
        "draft" => "draft",
        _ => of,
    };
    public override string Ruled(string reason) => $"The words were not clear to the program. A person ruled, with these reasons: {reason}";
    public override string Statements => "Statements";
    public override string StatementsIntro => "Explanations of vote that the document annexes.";
    public override string DraftText => "Text of the draft, as annexed";

    public override string IsPractice => "This is a practice vote. Nothing in it has any effect.";
    public override string RunInWriting(string document) => $"This vote was run in writing with InBlue. Its letters were published as {document}.";
    public override string ReadDocument(string document) => $"Read {document}";
    public override string AdoptedAs(string resolution) => $"Adopted as resolution {resolution}.";
    public override string DraftInBlue => "Text of the draft in blue";
    public override string Received => "Received";
    public override string NoLetterCounted => "no letter was counted";
    public override string NoWords => "This letter came as a picture. Its file is in the bundle.";
    public override string AnnouncedBy(string president, string how) => $"Result announced by {president} as President: {how}";
    public override string CorrectedBy(string symbol) => $"Corrected by {symbol}";
    public override string Reissued => "Document reissued";
    public override string AloneBundleLive => "Get the bundle of this vote. It holds every entry of the vote, each letter as it was received, the papers that were issued, the council’s rules, and the proof that they stand in the signed log.";
    public override string ProvesLive => "A verified bundle proves that these entries stand in the log of this council as signed with its key, that nothing of this vote was changed or left out up to its publication, that each reading points to words that stand in its letter, that two officers certified the very letters that were counted, and that the count is right under the council’s rules.";
    public override string DoesNotProveLive => "It does not prove that the operator logged every letter (who sent one holds a receipt), that the signatories were who they say, that the operator’s clock was right, or that the words mean what was read from them.";
    public override string LettersCounted(int counted, int others) => string.Create(CultureInfo.InvariantCulture,
        $"{counted} {(counted == 1 ? "letter was" : "letters were")} counted.{(others == 0 ? "" : others == 1 ? " 1 other was not; the document says why." : $" {others} others were not; the document says why.")}");

    public override string Verify => "Verify";
    public override string CheckPassed => "This server has checked the vote and found no fault.";
    public override string CheckPassedMeans => "It read every entry anew, recounted the letters under the rules frozen with the vote, and compared each reading with the words that it points to. But it checked itself, with the key that it holds itself: that is no reason for you to believe it. You can check the vote without us.";
    public override string CheckFailed => "This server has checked the vote and found a fault. What is shown above cannot be relied on as far as the fault reaches.";
    public override string CheckImpossible => "This server could not check the vote.";
    public override string CheckTooLarge => "This vote has more entries or files than a bundle can hold, so there is none to download. The record itself is whole.";
    public override string Withheld(string letter, string entry) => $"Withheld: the file of letter {letter}, which came by mail and does not count. Entry {entry} of the log says that it was erased:";
    public override string CheckLater => "The bundle follows once every vote that is still open is disclosed: until then the log is public only up to an earlier entry.";
    public override string Alone => "Check it without us";
    public override string AloneBundle => "Get the bundle of this vote. It holds the published document, every entry of the vote, the council’s rules, and the proof that they stand in the signed log.";
    public override string DownloadBundle(long kilobytes) => string.Create(CultureInfo.InvariantCulture, $"Download the bundle ({kilobytes} kB)");
    public override string AloneKey => "Get the council’s key from somewhere other than this site, for instance in print or from the council’s secretariat. A key that comes with what it is to prove, proves nothing.";
    public override string KeyHere => "The key that you get elsewhere should be the same as this one:";
    public override string AloneTool => "Give both to a verifier: the page below works in any browser without a network, so it can be saved and used elsewhere.";
    public override string OpenVerifier => "Open the verifier";
    public override string OrOnACommandLine => "Or on a command line:";
    public override string KeyWord => "the key";
    public override string Proves => "A verified bundle proves that these entries stand in the log of this council as signed with its key, that nothing of this vote was changed or left out up to its publication, that each reading points to words that stand in the document, and that the count is right under the council’s rules.";
    public override string DoesNotProve => "It does not prove that the document is authentic, that the operator logged every letter, that the signatories were authorised, or that the words mean what was read from them.";

    public override string NotFoundTitle => "There is no such page";
    public override string NotFound => "The address may be mistyped, or the vote that it names is not in this record. A vote’s address ends with its draft’s symbol, such as S/2020/600.";
    public override string BusyTitle => "Too much at once";
    public override string Busy => "The secretariat’s server is receiving more than it can write; nothing was recorded. Please send it again in a moment.";
    public override string RecordAwayTitle => "The record cannot be used now";
    public override string RecordAway => "This server cannot use its record at the moment, and nothing was changed. Please try again in a minute. Whoever keeps this record finds the cause in the server’s log.";
    public override string FaultTitle => "The page could not be made";
    public override string Fault => "The fault is on this server, not yours, and nothing was changed. Please try again later. Whoever keeps this record finds the cause in the server’s log.";
    public override string BadRequestTitle => "The request was not understood";
    public override string BadRequest => "The address or the request has a form that this server does not take.";
    public override string OldForm => "Nothing was done. The page may be from before this server was started anew: open the desk again, and send the form from there.";
    public override string BackToVotes => "Go to the list of votes";

    private static string NameOf(Language language) => language switch
    {
        Language.Arabic => "Arabic",
        Language.Chinese => "Chinese",
        Language.English => "English",
        Language.French => "French",
        Language.Russian => "Russian",
        Language.Spanish => "Spanish",
    };
}
