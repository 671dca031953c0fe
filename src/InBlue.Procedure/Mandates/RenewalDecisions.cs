using System.Collections.Immutable;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Procedure.Mandates;

using static RegisterDecisions;
using MandateDecision = Decision<MandateEvent, MandateRefusal>;

/// <summary>A renewal by another text, what it makes of each commitment, and making a register public.</summary>
public static class RenewalDecisions
{
    /// <summary>Once everything proposed under the text before is decided on. What the new text adds is proposed; what stood before waits until a person has said of each whether it is carried, changed or ended.</summary>
    public static MandateDecision Renew(Mandate? mandate, Acting acting, MandateText text, Proposals added) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : UnlessText(text) is { } unfit ? unfit
        : mandate!.Texts.Length >= Mandate.MostTexts ? MandateRefusal.TooMany
        : text.Adopted < mandate.Text.Adopted ? MandateRefusal.DateBeforeAdoption
        : mandate.Commitments.Values.Any(c => c.Status is CommitmentStatus.Proposed or CommitmentStatus.AwaitingRenewal) ? MandateRefusal.UndecidedCommitments
        : RegisterDecisions.UnlessProposals(mandate.Texts.Add(text), mandate.Commitments.Count, added) is { } unsound ? unsound
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
        if (content.Text != (outcome is RenewalOutcome.Survives ? there.Content.Text : mandate.Texts.Length))
            return MandateRefusal.NoSuchProvision;
        if (CommitmentFitness.Unless(mandate, number, content) is { } unfit)
            return unfit;
        return StatedEnds.With(mandate, acting, new MandateEvent.CarriedOver(acting.By, number, outcome, content), number, content);
    }

    /// <summary>More dates than this do not fit into one entry of the record.</summary>
    public const int MostPublished = 12_000;

    /// <summary>Every proposal is decided on first: nothing unread is made public as if it were read.</summary>
    public static MandateDecision Publish(Mandate? mandate, Acting acting) =>
        UnlessMandate(mandate, acting) is { } not ? not
        : mandate!.Commitments.Values.Any(c => c.Status is CommitmentStatus.Proposed or CommitmentStatus.AwaitingRenewal) ? MandateRefusal.UndecidedCommitments
        : !mandate.InForce.Any() ? MandateRefusal.NothingToPublish
        : OccurrencesToPublish(mandate) is var occurrences && occurrences.Length > MostPublished ? MandateRefusal.TooMany
        : new MandateEvent.Published(acting.By, acting.Today, occurrences, null);

    public static ImmutableArray<PublishedOccurrence> OccurrencesToPublish(Mandate mandate) => [.. DatesInOrder(mandate)];

    /// <summary>By commitment, then by number.</summary>
    public static IEnumerable<PublishedOccurrence> DatesInOrder(Mandate mandate)
    {
        var dates = new DueDates(mandate);
        return mandate.InForce.SelectMany(c => dates.Of(c).Select((due, i) => new PublishedOccurrence(c.Number, i + 1, due.Day, due.IsMonth)));
    }
}
