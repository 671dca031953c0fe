using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Secretariat.Papers;

/// <summary>The papers that go to whoever sent a letter.</summary>
public static class LetterPapers
{
    public static ReceiptPaper Receipt(PaperContext c, LetterOnFile letter) =>
        new(Worded.From(c.Council.Names), PaperContext.ReferenceOf(letter), letter.Arrival.File.Digest, c.Received(letter), c.Vote.Call.Practice);

    public static LateNoticePaper OutsideTheWindow(PaperContext c, LetterOnFile letter) => new(
        c.PaperVote, c.Today, c.Director, Member: null, c.Vote.Call.Call.Date,
        letter.Arrival.Received < c.Vote.Opens ? OutsideWindow.BeforeItOpened : OutsideWindow.AfterItClosed,
        c.Now >= c.Vote.Closes,
        LetterDate: null, PaperContext.ReferenceOf(letter), c.Received(letter), c.Opens, c.Closes, c.Contact);

    public static HeldNoticePaper Held(PaperContext c, LetterOnFile letter) => new(
        c.PaperVote, c.Today, c.Director, letter.Reading is { } reading ? c.NameOf(reading.Member) : null, LetterDate: null,
        PaperContext.ReferenceOf(letter), c.Received(letter), c.Closes, [.. letter.Held!.Why.Select(Of)],
        c.Council.WrittenProcedure.RulesOnDoubt is RulesOnDoubt.President ? WhoRules.President : WhoRules.Officer, c.Contact);

    /// <summary>Null where the letter was ruled out: there is nothing of it to acknowledge but its receipt.</summary>
    public static AcknowledgementPaper? Acknowledgement(PaperContext c, LetterOnFile letter) => letter.Reading is not { } reading ? null : new(
        c.PaperVote, c.Today, c.Director, c.NameOf(reading.Member), reading.Date, reading.Signatory, c.NameOf(reading.Capacity), PaperContext.ReferenceOf(letter), c.Received(letter));

    public static HeldReason Of(WhyHeld why) => why switch
    {
        WhyHeld.SignatoryNotOnFile => HeldReason.SignatoryNotOnFile,
        WhyHeld.CapacityNotOnFile => HeldReason.CapacityNotOnFile,
        WhyHeld.NoSignatureSeen => HeldReason.NoSignatureSeen,
        WhyHeld.SymbolMissing => HeldReason.SymbolMissing,
        WhyHeld.AnotherDraft => HeldReason.AnotherDraft,
        WhyHeld.EarlierRevision => HeldReason.EarlierRevision,
        WhyHeld.PositionUnclear => HeldReason.PositionUnclear,
        WhyHeld.PositionConditional => HeldReason.PositionConditional,
        WhyHeld.Unreadable => HeldReason.Unreadable,
        WhyHeld.MemberUnclear => HeldReason.MemberUnclear,
        WhyHeld.SecondLetter => HeldReason.SecondLetter,
        WhyHeld.LanguageNotRead => HeldReason.LanguageNotRead,
        WhyHeld.DateUnclear => HeldReason.DateUnclear,
    };
}
