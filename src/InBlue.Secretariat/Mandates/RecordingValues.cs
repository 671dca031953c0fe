using System.Collections.Immutable;
using InBlue.Procedure;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Mandates;

using MandateDecision = Decision<MandateEvent, MandateRefusal>;
using MandateDone = Done<MandateEvent, MandateRefusal>;

/// <summary>Values of a whole file in one append, however many facts that takes: all of them, or none.</summary>
public sealed class RecordingValues(KeepingMandates keeping)
{
    public Task<MandateDone> RecordAsync(string mandate, PersonId by, ImmutableArray<ReportedValue> values, CancellationToken cancel) =>
        keeping.ChangeAsync(mandate, by, (state, acting) =>
        {
            var facts = ImmutableArray.CreateBuilder<MandateEvent>();
            foreach (var part in values.Chunk(FollowingDecisions.MostValuesAtOnce))
            {
                if (FollowingDecisions.ReportValues(state, acting, [.. part]) is not MandateDecision.Recorded { Events: var events })
                    return FollowingDecisions.ReportValues(state, acting, [.. part]);
                facts.AddRange(events);
                state = events.Aggregate(state, Mandate.Evolve);
            }
            return facts.ToImmutable();
        }, cancel);
}
