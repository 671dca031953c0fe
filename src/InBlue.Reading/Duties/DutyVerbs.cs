using InBlue.Procedure.Mandates;
using InBlue.Reading.Clauses;

namespace InBlue.Reading.Duties;

/// <summary>Which verbs of the Council create something to follow. To welcome, recall, stress or condemn creates nothing.</summary>
internal static class DutyVerbs
{
    public static CommitmentKind? KindOf(ClauseVerb verb) => verb switch
    {
        ClauseVerb.Decides or ClauseVerb.Declares or ClauseVerb.Approves => CommitmentKind.Decides,
        ClauseVerb.Requests or ClauseVerb.Directs => CommitmentKind.Requests,
        ClauseVerb.Urges or ClauseVerb.Appeals => CommitmentKind.Urges,
        ClauseVerb.CallsUpon or ClauseVerb.CallsFor => CommitmentKind.CallsUpon,
        ClauseVerb.Demands => CommitmentKind.Demands,
        ClauseVerb.Authorises => CommitmentKind.Authorises,
        ClauseVerb.Encourages => CommitmentKind.Encourages,
        ClauseVerb.Invites => CommitmentKind.Invites,
        ClauseVerb.ExpressesIntention => CommitmentKind.Intends,
        ClauseVerb.Recommends => CommitmentKind.Recommends,
        ClauseVerb.Renews => CommitmentKind.Extends,
        ClauseVerb.Establishes => CommitmentKind.Establishes,
        _ => null,
    };
}
