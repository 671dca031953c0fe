using InBlue.Procedure.Drafting;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Procedure.Erasing;

public enum ErasureRefusal
{
    NotOnFile, DirectorOnly, NoReason, UnfitWords, NoSuchDraft, DraftNotWithdrawn, DraftWasCalled, UnknownPerson, StillOnFile, VotesUnpublished, NoSuchLetter, NotByMail, NotPublishedYet, LetterCounted, LetterPrinted,
    NeededElsewhere, OthersUnderWay,
}

/// <summary>What is personal can go, official acts stay. Null where it may go.</summary>
public static class ErasureDecisions
{
    public static ErasureRefusal? UnlessAuthorised(Acting acting, string reason) => acting.UnlessDirector() switch
    {
        VoteRefusal.NotOnFile => ErasureRefusal.NotOnFile,
        not null => ErasureRefusal.DirectorOnly,
        _ => string.IsNullOrWhiteSpace(reason) ? ErasureRefusal.NoReason : GivenWords.AreSound(reason) ? null : (ErasureRefusal?)ErasureRefusal.UnfitWords,
    };

    /// <param name="called">Whether there ever was a vote on it.</param>
    public static ErasureRefusal? OfDraft(Draft? draft, bool called) =>
        draft is null ? ErasureRefusal.NoSuchDraft : called ? ErasureRefusal.DraftWasCalled : draft.Withdrawn ? null : ErasureRefusal.DraftNotWithdrawn;

    /// <param name="unpublished">Whether a vote is under way, in which the register may still have to say who could sign.</param>
    public static ErasureRefusal? OfPerson(Person? person, Acting acting, bool unpublished) =>
        person is null ? ErasureRefusal.UnknownPerson
        : person.To is null || person.To >= acting.Today ? ErasureRefusal.StillOnFile
        : unpublished ? ErasureRefusal.VotesUnpublished : null;

    /// <summary>Until the vote is published a count may be reopened, and any of its letters may come to count.</summary>
    /// <param name="keepsMail">Whether the record has the whole mail, which is not the letter, and in no bundle.</param>
    /// <param name="unpublished">Whether a vote is under way, until whose end the log does not show that anything was erased.</param>
    public static ErasureRefusal? OfMail(Vote vote, int letter, bool keepsMail, bool unpublished) =>
        !vote.Letters.TryGetValue(letter, out var there) ? ErasureRefusal.NoSuchLetter
        : !keepsMail && there.Arrival.Form is not FileForm.Eml ? ErasureRefusal.NotByMail
        : vote.Published is null ? ErasureRefusal.NotPublishedYet
        : unpublished ? ErasureRefusal.OthersUnderWay
        : keepsMail ? null : OfLetter(vote, there);

    /// <summary>The letter's own file.</summary>
    public static ErasureRefusal? OfLetter(Vote vote, LetterOnFile letter) =>
        letter.Arrival.Form is not FileForm.Eml ? ErasureRefusal.NotByMail
        : vote.Count!.Basis.Letters.Contains(letter.Number) ? ErasureRefusal.LetterCounted
        : vote.Editions.ContainsKey(new EditionOf(letter.Number, null)) ? ErasureRefusal.LetterPrinted
        : letter.Arrival.Text == letter.Arrival.File ? ErasureRefusal.NeededElsewhere : null;
}
