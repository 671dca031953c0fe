using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Web.Desk;

internal sealed class EnglishDesk : DeskWords
{
    public override string Title => "Practise a vote";
    public override string IsPractice => "Practice";
    public override string IsPracticeMeans => "Nothing here is real. It stands in a record of its own on this machine, under a key of its own, every paper says practice, and none of it appears among the votes.";
    public override string Intro => "Play a whole vote in writing, from the call to the published document, in about five minutes. You act for everybody in turn, and move the clock yourself.";
    public override string Begin => "Begin a practice vote";
    public override string BeginAnew => "Begin anew";
    public override string BeginAnewMeans => "Deletes this practice vote, and nothing else.";
    public override string Back => "Back to the desk";

    public override string Clock => "The clock";
    public override string ClockMeans => "It runs by itself, and goes only forward.";
    public override string MoveClock(string to) => to switch
    {
        "hour" => "+1 hour",
        "opening" => "To the opening",
        "end" => "To the end of the window",
        "after" => "To 1 minute after the end",
        _ => "To the next 1st of the month",
    };

    public override string ActAs => "Acting as";
    public override string Officer(bool first) => first ? "First officer" : "Second officer";
    public override string Director => "Director";
    public override string President(string member) => $"The President ({member})";
    public override string Delegation(string member) => $"Delegation: {member}";

    public override string Steps => "What is to be done";
    public override string Step(DeskStep step) => step switch
    {
        DeskStep.Call => "Call the vote",
        DeskStep.Letters => "Letters",
        DeskStep.End => "The end",
        DeskStep.Drain => "Look into every channel",
        DeskStep.Certify => "Certify, twice",
        DeskStep.Count => "Count",
        DeskStep.Number => "Number the resolution",
        DeskStep.Sign => "Sign the result letter",
        DeskStep.Announce => "Announce",
        DeskStep.Editions => "Approve the printed letters",
        DeskStep.Publish => "Publish",
        DeskStep.Verify => "Verify",
    };
    public override string StepMeans(DeskStep step) => step switch
    {
        DeskStep.Call => "The President states both ends. From then on there is no withdrawal, no extension and no early close.",
        DeskStep.Letters => "Delegations write while the window is open. An officer reads each letter and confirms what it says, or holds it for the President’s ruling.",
        DeskStep.End => "The vote closes by itself at its stated end. A letter received at that very moment is late.",
        DeskStep.Drain => "An officer says that nothing that arrived in time is missing from the record: the portal, the mailbox, letters by hand.",
        DeskStep.Certify => "Two officers certify the same: which letters count, which do not and why.",
        DeskStep.Count => "By the council’s rules, from what was certified.",
        DeskStep.Number => "An officer gives an adopted resolution its number.",
        DeskStep.Sign => "The President of that moment signs; the result letter and the speaking note are issued.",
        DeskStep.Announce => "An officer records that the result was announced. With it everything is released.",
        DeskStep.Editions => "One officer drafts how each letter is printed, another approves.",
        DeskStep.Publish => "The compiled document is issued under the next free symbol.",
        DeskStep.Verify => "Download the bundle, open the verifier and give it both the bundle and the key. Neither needs this server.",
    };
    public override string Done => "done";
    public override string NextOne => "next";
    public override string TryEarly => "not yet; try it all the same";
    public override string Button(string act) => act switch
    {
        "call" => "Call the vote",
        "write" => "Write a letter",
        "receive" => "Send the letter",
        "others" => "Let the other delegations write",
        "confirm" => "Confirm",
        "confirm-clear" => "Confirm every letter that is clear",
        "hold" => "Hold for a ruling",
        "rule-in" => "Rule it in",
        "rule-out" => "Rule it out",
        "acknowledge" => "Acknowledge",
        "acknowledge-all" => "Acknowledge all that are confirmed",
        "incident" => "Close the incident",
        "pass" => "Close it at its stated end",
        "drain" => "Everything is in the record",
        "certify" => "Certify",
        "count" => "Count",
        "number" => "Give the number",
        "sign" => "Sign",
        "announce" => "It was announced",
        "editions" => "Approve all as received",
        "publish" => "Publish",
        _ => "Open",
    };
    public override string Submitted(string symbol, string member) => $"Draft {symbol}, submitted by {member}, is in blue: its text is final.";
    public override string OpensLabel => "Opens";
    public override string ClosesLabel => "Closes";
    public override string Proposed(int hours) => string.Create(CultureInfo.InvariantCulture, $"The calendar proposes these ends, {hours} hours by the clock; days that do not run are left out.");
    public override string Prevents(bool prevents) => prevents ? "Prevents the call: " : "Note: ";
    public override string ResultDue(string by) => $"The result letter is due by {by}.";
    public override string WindowOf(string opens, string closes) => $"From {opens} to {closes}, New York time.";
    public override string Certified(int certificates, int needed) => string.Create(CultureInfo.InvariantCulture, $"{certificates} of {needed} have certified.");
    public override string NumberLabel => "Number, such as 1 (2020)";
    public override string HowLabel => "How";
    public override string HowDefault => "by videoconference";
    public override string DraftedLabel => "Drafted by";
    public override string BundleLink => "Download the bundle";
    public override string VerifierLink => "Open the verifier";
    public override string KeyLabel => "The key of this practice record:";

    public override string Letters => "Letters received";
    public override string LettersSecret => "Until the announcement nobody but an officer or the President opens a letter, and each opening is logged.";
    public override string NoLetters => "None yet.";
    public override string LetterTitle(int number) => string.Create(CultureInfo.InvariantCulture, $"Letter {number}");
    public override string SameFileAs(int letter) => string.Create(CultureInfo.InvariantCulture, $"The same file as letter {letter}");
    public override string WaitsForAnOfficer => "The letter waits for an officer.";
    public override string OutsideTheWindow => "It came outside the voting period, and does not count. The notice, among the papers, says what can be done.";
    public override string LetterLine(string time, string channel) => $"received {time}, {channel}";
    public override string Standing(LetterStanding standing, bool held) => standing switch
    {
        LetterStanding.Open => held ? "held for a ruling" : "to be confirmed",
        LetterStanding.Speaks => held ? "admitted by a ruling" : "confirmed",
        LetterStanding.RuledOut => "ruled out",
        LetterStanding.BeforeOpening => "before the opening, and does not count",
        LetterStanding.Late => "late, and does not count",
    };
    public override string Acknowledged => "acknowledged";
    public override string WriteTitle => "Write as a delegation";
    public override string WriteMeans => "The text is only a beginning: change it, spoil it, or paste another, and see what is understood.";
    public override string MemberLabel => "Delegation";
    public override string PositionLabel => "Position";
    public override string TextLabel => "The letter";
    public override string ReceiptLink => "See the receipt of the last letter";
    public override string SignedReceipt => "Signed receipt";
    public override string SignedReceiptMeans => "For whoever sent the letter: the record’s signed promise that the letter is in it. Held against the bundle once the vote is published, it shows whether that was kept (inblue verify-receipt).";
    public override string AsReceived => "As received";
    public override string Understood => "Understood, by the words that are marked";
    public override string InDoubt => "In doubt: nothing is proposed";
    public override string LookAs => "Looking as";
    public override string ReasonLabel => "Reasons";
    public override string WhyLabel => "Held because";
    public override string WhyFound => "what the program found";
    public override string RuleMeans => "What you leave as read is taken from the letter where it is clear.";
    public override string AsRead => "as read";
    public override string SignatoryLabel => "Signatory";

    public override string Papers => "Papers issued";
    public override string NoPapers => "None yet.";
    public override string Paper(PaperKind kind) => kind switch
    {
        PaperKind.Call => "Call",
        PaperKind.Receipt => "Receipt",
        PaperKind.Acknowledgement => "Acknowledgement",
        PaperKind.LateNotice => "Notice: outside the window",
        PaperKind.HeldNotice => "Notice: held",
        PaperKind.ResultLetter => "Result letter",
        PaperKind.SpeakingNote => "Speaking note",
        PaperKind.CompiledDocument => "Compiled document",
        PaperKind.Corrigendum => "Corrigendum",
        PaperKind.Reissue => "Reissue",
    };
    public override string OfLetter(int letter) => string.Create(CultureInfo.InvariantCulture, $", letter {letter}");
    public override string InLanguage(Language language) => language is Language.French ? "French" : "English";

    public override string Recorded(string act) => act switch
    {
        "begin" => "The practice vote is ready: the draft is in blue, and the clock says Friday, 13:00.",
        "receive" => "Received. The receipt is issued.",
        "others" => "The other delegations have written.",
        "clock" => "The clock has moved on.",
        "sign" => "Signed: the result letter and the speaking note are issued.",
        "publish" => "Published.",
        _ => "Recorded.",
    };
    public override string NotPossible => "Not possible now";
    public override string NothingBegun => "No practice vote has begun. Begin one first.";
    public override string BegunAlready => "A practice vote is there already. Go on with it, or begin anew.";
    public override string NoVoteYet => "No vote has been called yet. The President calls it first.";
    public override string ClockForwardOnly => "The clock only goes forward, and that moment has passed or is not known yet.";
    public override string NoSuchNumber => "That is no number of a resolution. Write it like 1 (2020).";
    public override string NoText => "The letter has no words. Write some, or paste a text.";
    public override string InDoubtHoldIt => "Something in the letter is in doubt, so it cannot be confirmed. Hold it, and the President rules.";
    public override string SayWhatItIs => "The letter does not say it clearly. Give the member, the position, the signatory and the capacity with the ruling.";
}
