using InBlue.Reading.Text;

namespace InBlue.Reading.Clauses;

/// <summary>
/// One verb of the council with what it governs. Repeated: "also", "further", "également". Preambular: the verb is a participle.
/// Matter is what is asked or decided, from its "to", "that", "de", "que" on; null where nothing follows.
/// </summary>
public sealed record Clause(Place Place, Place VerbPlace, ClauseVerb Verb, bool Preambular, bool Repeated, Sequence<Addressee> Addressees, Place? Matter);

/// <summary>The normal form of a verb in either language; its order is of no meaning.</summary>
public enum ClauseVerb
{
    Unclear,
    Acknowledges,
    Acts,
    Affirms,
    Appeals,
    Approves,
    Authorises,
    CallsFor,
    CallsUpon,
    Commends,
    Condemns,
    Confirms,
    Considers,
    Decides,
    Declares,
    Demands,
    Deplores,
    Determines,
    Directs,
    Emphasises,
    Encourages,
    Endorses,
    Establishes,
    ExpressesConcern,
    ExpressesIntention,
    ExpressesSupport,
    Expresses,
    Insists,
    Invites,
    Notes,
    Reaffirms,
    Recalls,
    Recognises,
    Recommends,
    Regrets,
    Reiterates,
    Rejects,
    RemainsSeized,
    Reminds,
    Renews,
    Requests,
    Supports,
    Urges,
    Warns,
    Welcomes,
}
