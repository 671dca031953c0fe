using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Web.Desk;

/// <summary>Every text of the desk that is ours, in one language. A new text is a member here, and does not compile until each language has it.</summary>
public abstract class DeskWords
{
    public static DeskWords English { get; } = new EnglishDesk();

    public static DeskWords French { get; } = new FrenchDesk();

    public static DeskWords In(Language language) => language == Language.French ? French : English;

    // Beginning
    public abstract string Title { get; }
    public abstract string IsPractice { get; }
    public abstract string IsPracticeMeans { get; }
    public abstract string Intro { get; }
    public abstract string Begin { get; }
    public abstract string BeginAnew { get; }
    public abstract string BeginAnewMeans { get; }
    public abstract string Back { get; }

    // The clock
    public abstract string Clock { get; }
    public abstract string ClockMeans { get; }
    public abstract string MoveClock(string to);

    // Who acts
    public abstract string ActAs { get; }
    public abstract string Officer(bool first);
    public abstract string Director { get; }
    public abstract string President(string member);
    public abstract string Delegation(string member);

    // The steps
    public abstract string Steps { get; }
    public abstract string Step(DeskStep step);
    public abstract string StepMeans(DeskStep step);
    public abstract string Done { get; }
    public abstract string NextOne { get; }
    public abstract string TryEarly { get; }
    public abstract string Button(string act);
    public abstract string Submitted(string symbol, string member);
    public abstract string OpensLabel { get; }
    public abstract string ClosesLabel { get; }
    public abstract string Proposed(int hours);
    public abstract string Prevents(bool prevents);
    public abstract string WindowOf(string opens, string closes);
    public abstract string ResultDue(string by);
    public abstract string Certified(int certificates, int needed);
    public abstract string NumberLabel { get; }
    public abstract string HowLabel { get; }
    public abstract string HowDefault { get; }
    public abstract string DraftedLabel { get; }
    public abstract string BundleLink { get; }
    public abstract string VerifierLink { get; }
    public abstract string KeyLabel { get; }

    // Letters
    public abstract string Letters { get; }
    public abstract string LettersSecret { get; }
    public abstract string NoLetters { get; }
    public abstract string LetterTitle(int number);
    public abstract string LetterLine(string time, string channel);

    /// <summary>The same bytes too early or too late, and in time.</summary>
    public abstract string SameFileAs(int letter);
    public abstract string WaitsForAnOfficer { get; }
    public abstract string OutsideTheWindow { get; }
    public abstract string Standing(LetterStanding standing, bool held);
    public abstract string Acknowledged { get; }
    public abstract string WriteTitle { get; }
    public abstract string WriteMeans { get; }
    public abstract string MemberLabel { get; }
    public abstract string PositionLabel { get; }
    public abstract string TextLabel { get; }
    public abstract string ReceiptLink { get; }
    public abstract string SignedReceipt { get; }
    public abstract string SignedReceiptMeans { get; }
    public abstract string AsReceived { get; }
    public abstract string Understood { get; }
    public abstract string InDoubt { get; }
    public abstract string LookAs { get; }
    public abstract string ReasonLabel { get; }
    public abstract string WhyLabel { get; }
    public abstract string WhyFound { get; }
    public abstract string RuleMeans { get; }
    public abstract string AsRead { get; }
    public abstract string SignatoryLabel { get; }

    // Papers
    public abstract string Papers { get; }
    public abstract string NoPapers { get; }
    public abstract string Paper(PaperKind kind);
    public abstract string OfLetter(int letter);
    public abstract string InLanguage(Language language);

    // What was not possible
    public abstract string Recorded(string act);
    public abstract string NotPossible { get; }
    public abstract string NothingBegun { get; }
    public abstract string BegunAlready { get; }
    public abstract string NoVoteYet { get; }
    public abstract string ClockForwardOnly { get; }
    public abstract string NoSuchNumber { get; }
    public abstract string NoText { get; }
    public abstract string InDoubtHoldIt { get; }
    public abstract string SayWhatItIs { get; }
}
