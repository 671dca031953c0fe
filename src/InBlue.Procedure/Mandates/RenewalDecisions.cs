using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Procedure.Mandates;

using static RegisterDecisions;
using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>A renewal by another text, what it makes of each commitment, and making a register public.</summary>
public static class RenewalDecisions
{
    /// <summary>What the new text adds is proposed; what stood before waits until a person has said of each whether it is carried, changed or ended.</summary>
    public static MandateDecision Renew(Mandate? mandate, Acting acting, MandateText text, Proposals added) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : UnlessText(text) is { } unfit ? unfit
        : text.Adopted < mandate!.Text.Adopted ? MandateRefusal.DateBeforeAdoption
        : mandate.Commitments.Values.Any(c => c.Status is CommitmentStatus.AwaitingRenewal) ? MandateRefusal.UndecidedCommitments
        : mandate.Commitments.Count + added.Commitments.Length > Mandate.MostCommitments ? MandateRefusal.TooMany
        : (ImmutableArray<MandateEvent>)[new MandateEvent.Renewed(acting.By, text), .. Proposed(mandate.Commitments.Count + 1, mandate.Texts.Length + 1, added)];

    /// <summary>With its place and words in the new text, or, where it survives the old text, as it stood.</summary>
    public static MandateDecision CarryOver(Mandate? mandate, Acting acting, int number, RenewalOutcome outcome, Commitment content)
    {
        if (UnlessMandate(mandate, acting) is { } not)
            return not;
        if (mandate!.Find(number) is not { } there)
            return MandateRefusal.NoSuchCommitment;
        if (there.Status is not CommitmentStatus.AwaitingRenewal)
            return mandate.Renewals.IsEmpty ? MandateRefusal.NotRenewed : MandateRefusal.NothingAwaitsRenewal;
        if (outcome is not RenewalOutcome.Survives && content.Text != mandate.Texts.Length)
            return MandateRefusal.NoSuchProvision;
        if (CommitmentFitness.Unless(mandate, number, content) is { } unfit)
            return unfit;
        var carried = new MandateEvent.CarriedOver(acting.By, number, outcome, content);
        if (content is not { Kind: CommitmentKind.Extends, Trigger: Trigger.Until until } || content.Text != mandate.Texts.Length)
            return carried;
        return mandate.End is { } end && end.Ends != until.Day ? MandateRefusal.TwoEnds
            : (ImmutableArray<MandateEvent>)(mandate.End is null ? [carried, new MandateEvent.EndStated(acting.By, until.Day, content.Provision, null)] : [carried]);
    }

    /// <summary>Every provision is dealt with first: nothing unread is made public as if it were read.</summary>
    public static MandateDecision Publish(Mandate? mandate, Acting acting) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : mandate!.Commitments.Values.Any(c => c.Status is CommitmentStatus.Proposed or CommitmentStatus.AwaitingRenewal) ? MandateRefusal.UndecidedCommitments
        : !mandate.InForce.Any() ? MandateRefusal.NothingToPublish
        : new MandateEvent.Published(acting.By, acting.Today, OccurrencesToPublish(mandate), null);

    /// <summary>By commitment, then by number.</summary>
    public static ImmutableArray<PublishedOccurrence> OccurrencesToPublish(Mandate mandate) =>
        [.. mandate.InForce.SelectMany(c => Occurrences.DatesOf(mandate, c).Select((due, i) => new PublishedOccurrence(c.Number, i + 1, due.Day, due.IsMonth)))];
}
