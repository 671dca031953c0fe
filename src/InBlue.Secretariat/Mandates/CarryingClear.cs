using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Mandates;

using MandateDone = Done<MandateEvent, MandateRefusal>;

/// <summary>What became of everything that waited for the renewal.</summary>
/// <param name="Refused">Why nothing was done: whoever asked may not.</param>
/// <param name="Left">By number: what changed, and what is dropped, waits for a person.</param>
public sealed record CarriedClear(MandateDone.Refused? Refused, int Carried, ImmutableArray<int> Left);

/// <summary>Carries over, one by one, every commitment whose provision stands in the new text word for word.</summary>
public sealed class CarryingClear(KeepingMandates keeping)
{
    public async Task<CarriedClear> DoAsync(string mandate, PersonId by, CancellationToken cancel)
    {
        if (keeping.Live.Mandate(mandate)?.State is not { } state)
            return new CarriedClear(new MandateDone.Refused(MandateRefusal.NoSuchMandate), 0, []);
        var (proposed, carried, left) = (Renewals.OfLast(keeping.Live, state), 0, ImmutableArray.CreateBuilder<int>());
        foreach (var commitment in state.Commitments.Values.Where(c => c.Status is CommitmentStatus.AwaitingRenewal))
        {
            var done = proposed.Find(commitment.Number) is { Outcome: RenewalOutcome.Carried, Content: { } content }
                ? await keeping.ChangeAsync(mandate, by, (m, acting) => RenewalDecisions.CarryOver(m, acting, commitment.Number, RenewalOutcome.Carried, content), cancel)
                : null;
            if (done is MandateDone.Refused { Why: MandateRefusal.OfficersOnly or MandateRefusal.NotOnFile } refused)
                return new CarriedClear(refused, carried, left.ToImmutable());
            if (done is MandateDone.Recorded)
                carried++;
            else
                left.Add(commitment.Number);
        }
        return new CarriedClear(null, carried, left.ToImmutable());
    }
}
