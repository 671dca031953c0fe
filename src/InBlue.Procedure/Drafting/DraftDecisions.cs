using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Procedure.Drafting;

using DraftDecision = Decision<DraftEvent, DraftRefusal>;

public enum DraftRefusal
{
    NotOnFile, OfficersOnly, AlreadySubmitted, NoSuchDraft, UnknownSponsor, NoSponsor, NoItem, AlreadyInBlue, NotInBlue, IsInBlue, IsCalled, Withdrawn, TextAlreadyThere, SameText, NoReason,
    NoSuchSymbol, SymbolTaken, UnfitWords, UnfitText,
}

/// <summary>What an officer's submission brings. <paramref name="Symbol"/> is of the council's series, and nothing else is filed under it.</summary>
public sealed record Submission(string Symbol, string Item, ImmutableArray<MemberId> Sponsors, DraftText Text, int Preambular, int Operative, bool Practice, string? Revises);

/// <summary>A draft before its vote. Once it is called nothing of it changes; translations then attach to the vote.</summary>
public static class DraftDecisions
{
    /// <param name="taken">The symbols of all documents on record.</param>
    public static DraftDecision Submit(Draft? draft, Acting acting, Submission submission, IEnumerable<string> taken)
    {
        if (UnlessOfficer(acting) is { } notAllowed)
            return notAllowed;
        if (draft is not null)
            return DraftRefusal.AlreadySubmitted;
        if (!IsSymbol(acting.Council, submission.Symbol) || (submission.Revises is { } revises && !IsSymbol(acting.Council, revises)))
            return DraftRefusal.NoSuchSymbol;
        if (taken.Contains(submission.Symbol))
            return DraftRefusal.SymbolTaken;
        if (string.IsNullOrWhiteSpace(submission.Item))
            return DraftRefusal.NoItem;
        if (!GivenWords.AreOneLine(submission.Item))
            return DraftRefusal.UnfitWords;
        if (submission.Sponsors.IsEmpty)
            return DraftRefusal.NoSponsor;
        if (submission.Sponsors.Any(s => acting.Council.Find(s) is null))
            return DraftRefusal.UnknownSponsor;
        return new DraftEvent.Submitted(acting.By, submission.Item, [.. submission.Sponsors.Distinct()], submission.Text with { Authentic = true },
            submission.Preambular, submission.Operative, submission.Practice, submission.Revises);
    }

    public static DraftDecision Attach(Draft? draft, Acting acting, bool called, DraftText text, string job) =>
        UnlessChangeable(draft, acting, called) is { } not ? not
        : UnlessSound(job) is { } unfit ? unfit
        : draft!.Texts.FirstOrDefault(t => t.Language == text.Language) is { } there
            ? there.File == text.File ? ImmutableArray<DraftEvent>.Empty : DraftRefusal.TextAlreadyThere
        : new DraftEvent.TextAttached(acting.By, text with { Authentic = false }, job);

    public static DraftDecision PutInBlue(Draft? draft, Acting acting, bool called) =>
        UnlessChangeable(draft, acting, called) is { } not ? not
        : draft!.IsInBlue ? DraftRefusal.AlreadyInBlue
        : new DraftEvent.PutInBlue(acting.By, draft.Authentic.File.Digest);

    public static DraftDecision WithdrawFromBlue(Draft? draft, Acting acting, bool called, string reason) =>
        UnlessChangeable(draft, acting, called) is { } not ? not
        : !draft!.IsInBlue ? DraftRefusal.NotInBlue
        : UnlessSound(reason) is { } unfit ? unfit
        : new DraftEvent.WithdrawnFromBlue(acting.By, reason);

    public static DraftDecision Revise(Draft? draft, Acting acting, bool called, DraftText text, int preambular, int operative, StoredFile redline) =>
        UnlessChangeable(draft, acting, called) is { } not ? not
        : draft!.IsInBlue ? DraftRefusal.IsInBlue
        : draft.Authentic.File == text.File ? DraftRefusal.SameText
        : new DraftEvent.Revised(acting.By, text with { Authentic = true }, preambular, operative, redline);

    public static DraftDecision Withdraw(Draft? draft, Acting acting, bool called, string reason) =>
        UnlessChangeable(draft, acting, called) is { } not ? not
        : draft!.IsInBlue ? DraftRefusal.IsInBlue
        : UnlessSound(reason) is { } unfit ? unfit
        : new DraftEvent.Withdrawn(acting.By, reason);

    /// <summary>A hyphen alone stands for the register, and what begins with "mandate:" for a mandate.</summary>
    private static bool IsSymbol(Council council, string text) =>
        DraftSymbol.TryParse(text, out _) && (council.Symbols is { } symbols ? symbols.Read(text) is { Corrigendum: null } : text is not "-" && !text.StartsWith("mandate:", StringComparison.Ordinal));

    private static DraftRefusal? UnlessSound(string words) =>
        string.IsNullOrWhiteSpace(words) ? DraftRefusal.NoReason : GivenWords.AreSound(words) ? null : DraftRefusal.UnfitWords;

    private static DraftRefusal? UnlessChangeable(Draft? draft, Acting acting, bool called) =>
        UnlessOfficer(acting)
        ?? (draft is null ? DraftRefusal.NoSuchDraft : draft.Withdrawn ? DraftRefusal.Withdrawn : called ? DraftRefusal.IsCalled : (DraftRefusal?)null);

    private static DraftRefusal? UnlessOfficer(Acting acting) => acting.UnlessOfficer() switch
    {
        null => null,
        VoteRefusal.NotOnFile => DraftRefusal.NotOnFile,
        _ => DraftRefusal.OfficersOnly,
    };
}
