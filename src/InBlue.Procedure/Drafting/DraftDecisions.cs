using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Procedure.Drafting;

using DraftDecision = Decision<DraftEvent, DraftRefusal>;

public enum DraftRefusal
{
    NotOnFile, OfficersOnly, AlreadySubmitted, NoSuchDraft, UnknownSponsor, NoSponsor, NoItem, AlreadyInBlue, NotInBlue, IsInBlue, IsCalled, Withdrawn, TextAlreadyThere, SameText, NoReason,
}

/// <summary>What an officer's submission brings.</summary>
public sealed record Submission(string Item, ImmutableArray<MemberId> Sponsors, DraftText Text, int Preambular, int Operative, bool Practice, string? Revises);

/// <summary>A draft before its vote. Once it is called nothing of it changes; translations then attach to the vote.</summary>
public static class DraftDecisions
{
    public static DraftDecision Submit(Draft? draft, Acting acting, Submission submission)
    {
        if (UnlessOfficer(acting) is { } notAllowed)
            return notAllowed;
        if (draft is not null)
            return DraftRefusal.AlreadySubmitted;
        if (string.IsNullOrWhiteSpace(submission.Item))
            return DraftRefusal.NoItem;
        if (submission.Sponsors.IsEmpty)
            return DraftRefusal.NoSponsor;
        if (submission.Sponsors.Any(s => acting.Council.Find(s) is null))
            return DraftRefusal.UnknownSponsor;
        return new DraftEvent.Submitted(acting.By, submission.Item, [.. submission.Sponsors.Distinct()], submission.Text with { Authentic = true },
            submission.Preambular, submission.Operative, submission.Practice, submission.Revises);
    }

    public static DraftDecision Attach(Draft? draft, Acting acting, DraftText text, string job) =>
        UnlessChangeable(draft, acting, called: false) is { } not ? not
        : string.IsNullOrWhiteSpace(job) ? DraftRefusal.NoReason
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
        : string.IsNullOrWhiteSpace(reason) ? DraftRefusal.NoReason
        : new DraftEvent.WithdrawnFromBlue(acting.By, reason);

    public static DraftDecision Revise(Draft? draft, Acting acting, bool called, DraftText text, int preambular, int operative, StoredFile redline) =>
        UnlessChangeable(draft, acting, called) is { } not ? not
        : draft!.IsInBlue ? DraftRefusal.IsInBlue
        : draft.Authentic.File == text.File ? DraftRefusal.SameText
        : new DraftEvent.Revised(acting.By, text with { Authentic = true }, preambular, operative, redline);

    public static DraftDecision Withdraw(Draft? draft, Acting acting, bool called, string reason) =>
        UnlessChangeable(draft, acting, called) is { } not ? not
        : draft!.IsInBlue ? DraftRefusal.IsInBlue
        : string.IsNullOrWhiteSpace(reason) ? DraftRefusal.NoReason
        : new DraftEvent.Withdrawn(acting.By, reason);

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
