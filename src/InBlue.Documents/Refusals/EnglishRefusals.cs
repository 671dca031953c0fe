using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Documents.Refusals;

/// <summary>Why something was not done, and what is possible instead.</summary>
internal static class EnglishRefusals
{
    public static string Sentence(VoteRefusal why) => why switch
    {
        VoteRefusal.NotOnFile => "You are not on file for today. An officer can put you on file.",
        VoteRefusal.OfficersOnly => "This is for the officers of the secretariat.",
        VoteRefusal.DirectorOnly => "This is for the Director.",
        VoteRefusal.PresidentOnly => "This is for the President: a delegate, with authority to sign, of the member that presides now.",
        VoteRefusal.RulingIsNotYours => "The President rules on letters in doubt. You can hold the letter, note a call, or ask the President.",
        VoteRefusal.AlreadyCalled => "This vote has been called.",
        VoteRefusal.DraftNotInBlue => "There is no draft in blue under this symbol. Submit it and put it in blue first.",
        VoteRefusal.AnotherVoteOpen => "A vote on this symbol has not been published yet. The next one can be called after that.",
        VoteRefusal.EndsBeforeItBegins => "The window ends before it begins. State both ends again.",
        VoteRefusal.OpensInThePast => "The window would open in the past. State an opening that is still to come.",
        VoteRefusal.SeatsChangeInTheWindow => "The seats change while this window is open. State ends that lie on the same side of the change.",
        VoteRefusal.NoRuleBook => "No single rule book of the council file is in force on the closing day. Complete the council file.",
        VoteRefusal.NoSuchWindow => "These ends do not exist in the council's zone, or lie too far apart (at most 100 days). State the local time, on the full second, with its offset where the clocks change.",
        VoteRefusal.NoProcedure => "The council file states no written procedure. Complete it (docs/councils.md).",
        VoteRefusal.UnknownMember => "This member holds no seat in this vote.",
        VoteRefusal.UnknownCapacity => "The council file knows no such capacity.",
        VoteRefusal.UnknownChannel => "The council file knows no such channel for letters.",
        VoteRefusal.TelephoneIsNoVote => "A vote is a signed letter. A call on the telephone can be noted, and changes nothing.",
        VoteRefusal.UnknownLetter => "There is no such letter in this vote.",
        VoteRefusal.UnknownStatement => "There is no such statement in this vote.",
        VoteRefusal.ClaimInTheFuture => "This instant has not come yet. State when it happened.",
        VoteRefusal.ClaimWithoutWords => "Say what shows when the letter was received: the stamp, the register of the desk, who took it.",
        VoteRefusal.NotYetOpen => "The window is not open yet.",
        VoteRefusal.LetterDoesNotCount => "This letter was received outside the window. It stays on file and does not count.",
        VoteRefusal.LetterIsHeld => "This letter is held: it waits for a ruling.",
        VoteRefusal.LetterIsNotHeld => "This letter is not held, so there is nothing to rule on.",
        VoteRefusal.LetterNotConfirmed => "Nobody has confirmed yet what this letter says.",
        VoteRefusal.LetterHasText => "This letter has a text of its own.",
        VoteRefusal.LetterHasNoText => "This letter is a scan without text. Type what it says first.",
        VoteRefusal.AlreadyConfirmedByYou => "You have confirmed this. Another officer may be needed.",
        VoteRefusal.AlreadyAcknowledged => "This letter has been acknowledged.",
        VoteRefusal.SignatoryNotOnFile => "The signatory is not on file for this member in a capacity that may sign. Put the signatory on file, or hold the letter for a ruling.",
        VoteRefusal.NoReason => "Give a reason, in words.",
        VoteRefusal.NoWordsForPosition => "Point to the words of the letter that say its position. If there are none, hold it for a ruling.",
        VoteRefusal.WindowStillOpen => "The window is still open; it closes at its stated end, not before.",
        VoteRefusal.AlreadyClosed => "The vote is closed.",
        VoteRefusal.NotClosed => "The vote is not closed yet.",
        VoteRefusal.NotDrained => "A channel has not been drained past the end. Look into every mailbox and at the desk first.",
        VoteRefusal.DrainedTooEarly => "Drain the channel up to the end of the window, not to an instant before it.",
        VoteRefusal.LettersOpen => "A letter received in time is neither confirmed nor ruled on. Settle every letter first.",
        VoteRefusal.NotCertified => "Two officers certify before the count, each for himself or herself, after the last change of the letters.",
        VoteRefusal.AlreadyCertifiedByYou => "You have certified. Another officer is needed.",
        VoteRefusal.AlreadyCounted => "The vote is counted. Only a timely letter found now reopens the count.",
        VoteRefusal.NotCounted => "The vote is not counted, or its count was reopened.",
        VoteRefusal.NotAdopted => "The draft was not adopted, so it has no number.",
        VoteRefusal.NumberGiven => "A number has been given.",
        VoteRefusal.NotNumbered => "Give the resolution its number first.",
        VoteRefusal.AlreadySigned => "The result letter is signed.",
        VoteRefusal.NotSigned => "The President has not signed the result letter yet.",
        VoteRefusal.NotAnnounced => "The result has not been announced yet.",
        VoteRefusal.AlreadyAnnounced => "The result has been announced.",
        VoteRefusal.NotPublished => "The compiled document is not published yet.",
        VoteRefusal.AlreadyPublished => "The compiled document is published. What is wrong in it is mended by a corrigendum or a reissue.",
        VoteRefusal.NoIncident => "No incident is open.",
        VoteRefusal.NotInThisSlot => "A statement comes with the vote, inside the window, or after the result; not in between.",
        VoteRefusal.EditionsMissing => "A letter or statement has no approved edition yet.",
        VoteRefusal.ApprovedByItsDrafter => "An edition is approved by another officer than the one who drafted it.",
        VoteRefusal.TextAlreadyThere => "There is another text in this language. A text does not change during a vote.",
        VoteRefusal.NotNextInOrder => "The chair passes to the next member in English alphabetical order, and to no other.",
        VoteRefusal.NotReleased => "Nothing of the letters and the result is shown before they are released.",
    };

    public static string Sentence(DraftRefusal why) => why switch
    {
        DraftRefusal.NotOnFile => Sentence(VoteRefusal.NotOnFile),
        DraftRefusal.OfficersOnly => Sentence(VoteRefusal.OfficersOnly),
        DraftRefusal.AlreadySubmitted => "A draft is filed under this symbol. Take the next free symbol, or revise that draft.",
        DraftRefusal.NoSuchDraft => "No draft is filed under this symbol.",
        DraftRefusal.UnknownSponsor => "The council file knows no such member.",
        DraftRefusal.NoSponsor => "Name at least one sponsor.",
        DraftRefusal.NoItem => "Name the agenda item.",
        DraftRefusal.AlreadyInBlue => "The draft is in blue.",
        DraftRefusal.NotInBlue => "The draft is not in blue.",
        DraftRefusal.IsInBlue => "The draft is in blue: its text may not change. Take it out of blue first.",
        DraftRefusal.IsCalled => "The draft is put to the vote: from the call on it is neither withdrawn nor changed. Translations are attached to the vote.",
        DraftRefusal.Withdrawn => "The draft was withdrawn.",
        DraftRefusal.TextAlreadyThere => "There is another text in this language.",
        DraftRefusal.SameText => "This is the text that is there.",
        DraftRefusal.NoReason => Sentence(VoteRefusal.NoReason),
    };

    public static string Sentence(RegisterRefusal why) => why switch
    {
        RegisterRefusal.OfficersOnly => "Officers put people on file; the first person on file is an officer or the Director.",
        RegisterRefusal.AlreadyRegistered => "Somebody else is on file under this id. Take another.",
        RegisterRefusal.UnknownPerson => "Nobody is on file under this id.",
        RegisterRefusal.UnknownMember => "The council file knows no such member.",
        RegisterRefusal.UnknownCapacity => Sentence(VoteRefusal.UnknownCapacity),
        RegisterRefusal.DelegateNeedsMember => "A delegate signs for a member, in a capacity: give both.",
        RegisterRefusal.OnlyDelegatesHaveMembers => "Officers and the Director act for no member.",
        RegisterRefusal.NoName => "Give the person's name.",
        RegisterRefusal.EndsBeforeItBegins => "The last day lies before the first.",
        RegisterRefusal.ReservedName => "This id stands for the program itself. Take another.",
    };

    public static string Sentence(BeforeCall what) => what switch
    {
        BeforeCall.NotInBlue => "The draft is not in blue. Put it in blue.",
        BeforeCall.AnotherVoteOpen => "Another vote on this symbol is not published yet. Publish it first.",
        BeforeCall.NoPresident => "The council file names no President for this month. Complete it.",
        BeforeCall.NoRuleBook => "No single rule book is in force on the closing day. Complete the council file.",
        BeforeCall.SeatsChange => "The seats change inside the window. State other ends.",
        BeforeCall.EndsBeforeItBegins => "The window ends before it begins. State both ends again.",
        BeforeCall.OpensInThePast => "The window would open in the past. State a later opening.",
        BeforeCall.NoSuchWindow => Sentence(VoteRefusal.NoSuchWindow),
        BeforeCall.NoProcedure => Sentence(VoteRefusal.NoProcedure),
        BeforeCall.MembersWithoutSignatory => "Nobody is on file who may sign for these members. Their letters will be held.",
        BeforeCall.LanguagesWithoutText => "There is no text yet in these languages. Translations may follow after the call.",
        BeforeCall.WindowDiffersFromProposal => "The stated end is not the one that the calendar proposes. The stated end rules.",
        BeforeCall.CalendarNotKnown => "The calendar does not know the holidays of these days.",
    };
}
