using InBlue.Procedure.Erasing;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Documents.Refusals;

/// <summary>What the record keeps, and why, each with what can be done instead.</summary>
internal static class EnglishErasureRefusals
{
    public static string Sentence(ErasureRefusal why) => why switch
    {
        ErasureRefusal.NotOnFile => EnglishRefusals.Sentence(VoteRefusal.NotOnFile),
        ErasureRefusal.DirectorOnly => EnglishRefusals.Sentence(VoteRefusal.DirectorOnly),
        ErasureRefusal.NoReason => EnglishRefusals.Sentence(VoteRefusal.NoReason),
        ErasureRefusal.UnfitWords => EnglishRefusals.Sentence(VoteRefusal.UnfitWords),
        ErasureRefusal.NoSuchDraft => "No draft is filed under this symbol. Look at the symbol again.",
        ErasureRefusal.DraftNotWithdrawn => "The draft still stands. Withdraw it first: inblue draft withdraw.",
        ErasureRefusal.DraftWasCalled => "The draft was put to the vote, and is an official act of the council: it stays.",
        ErasureRefusal.UnknownPerson => "Nobody is on file under this id. Look at the id again: inblue person list.",
        ErasureRefusal.StillOnFile => "This person is still on file. State the last day first (inblue person end), and come back the day after.",
        ErasureRefusal.VotesUnpublished => "A vote is under way, for which the register may still have to say who could sign. Come back once it is published.",
        ErasureRefusal.NoSuchLetter => EnglishRefusals.Sentence(VoteRefusal.UnknownLetter),
        ErasureRefusal.NotByMail => "The record holds no mail of this letter, only the letter itself: it stays.",
        ErasureRefusal.NotPublishedYet => "The vote is not published yet, and the letter may still come to count. Come back once it is.",
        ErasureRefusal.LetterCounted => "This letter was counted, and is an official act of its member: it stays as it was received.",
        ErasureRefusal.LetterPrinted => "This letter was published with the document, and is an official act of its member: it stays as it was received.",
        ErasureRefusal.NeededElsewhere => "Something else in the record, or the letter’s own text, rests on the same file, and could not be verified without it: it stays.",
        ErasureRefusal.OthersUnderWay => "Another vote is under way. Until it is published the log cannot show that this was erased, and the vote of this letter would have no bundle meanwhile. Come back once it is.",
    };
}
