namespace InBlue.Reading.Clauses;

internal static class EnglishVerbs
{
    /// <summary>Third person and participle of each verb.</summary>
    private static readonly (string Finite, string Participle, ClauseVerb Verb)[] Regular =
    [
        ("acknowledges", "acknowledging", ClauseVerb.Acknowledges), ("affirms", "affirming", ClauseVerb.Affirms), ("appeals to", "appealing to", ClauseVerb.Appeals), ("appeals", "appealing", ClauseVerb.Appeals),
        ("approves", "approving", ClauseVerb.Approves), ("adopts", "adopting", ClauseVerb.Approves), ("accepts", "accepting", ClauseVerb.Approves), ("authorizes", "authorizing", ClauseVerb.Authorises), ("authorises", "authorising", ClauseVerb.Authorises),
        ("calls upon", "calling upon", ClauseVerb.CallsUpon), ("calls on", "calling on", ClauseVerb.CallsUpon), ("calls once again upon", "calling once again upon", ClauseVerb.CallsUpon), ("calls again upon", "calling again upon", ClauseVerb.CallsUpon),
        ("calls once again on", "calling once again on", ClauseVerb.CallsUpon), ("calls also upon", "calling also upon", ClauseVerb.CallsUpon), ("calls further upon", "calling further upon", ClauseVerb.CallsUpon), ("calls also on", "calling also on", ClauseVerb.CallsUpon),
        ("calls for", "calling for", ClauseVerb.CallsFor), ("calls again for", "calling again for", ClauseVerb.CallsFor), ("calls attention to", "calling attention to", ClauseVerb.Notes), ("draws attention to", "drawing attention to", ClauseVerb.Notes),
        ("commends", "commending", ClauseVerb.Commends), ("congratulates", "congratulating", ClauseVerb.Commends), ("appreciates", "appreciating", ClauseVerb.Commends), ("pays tribute", "paying tribute", ClauseVerb.Commends),
        ("condemns", "condemning", ClauseVerb.Condemns), ("confirms", "confirming", ClauseVerb.Confirms), ("considers", "considering", ClauseVerb.Considers), ("believes", "believing", ClauseVerb.Considers), ("decides", "deciding", ClauseVerb.Decides), ("resolves", "resolving", ClauseVerb.Decides),
        ("declares", "declaring", ClauseVerb.Declares), ("demands", "demanding", ClauseVerb.Demands), ("deplores", "deploring", ClauseVerb.Deplores), ("determines", "determining", ClauseVerb.Determines), ("finds", "finding", ClauseVerb.Determines),
        ("directs", "directing", ClauseVerb.Directs), ("instructs", "instructing", ClauseVerb.Directs), ("emphasizes", "emphasizing", ClauseVerb.Emphasises), ("emphasises", "emphasising", ClauseVerb.Emphasises), ("stresses", "stressing", ClauseVerb.Emphasises),
        ("underlines", "underlining", ClauseVerb.Emphasises), ("underscores", "underscoring", ClauseVerb.Emphasises), ("highlights", "highlighting", ClauseVerb.Emphasises), ("encourages", "encouraging", ClauseVerb.Encourages),
        ("endorses", "endorsing", ClauseVerb.Endorses), ("establishes", "establishing", ClauseVerb.Establishes), ("appoints", "appointing", ClauseVerb.Establishes), ("expresses", "expressing", ClauseVerb.Expresses), ("intends to", "intending to", ClauseVerb.ExpressesIntention), ("insists", "insisting", ClauseVerb.Insists),
        ("invites", "inviting", ClauseVerb.Invites), ("notes", "noting", ClauseVerb.Notes), ("takes note", "taking note", ClauseVerb.Notes), ("takes into account", "taking into account", ClauseVerb.Notes), ("reaffirms", "reaffirming", ClauseVerb.Reaffirms),
        ("recalls", "recalling", ClauseVerb.Recalls), ("recognizes", "recognizing", ClauseVerb.Recognises), ("recognises", "recognising", ClauseVerb.Recognises), ("recommends", "recommending", ClauseVerb.Recommends), ("regrets", "regretting", ClauseVerb.Regrets),
        ("reiterates", "reiterating", ClauseVerb.Reiterates), ("repeats", "repeating", ClauseVerb.Reiterates), ("rejects", "rejecting", ClauseVerb.Rejects), ("remains seized", "remaining seized", ClauseVerb.RemainsSeized), ("remains actively seized", "remaining actively seized", ClauseVerb.RemainsSeized), ("reminds", "reminding", ClauseVerb.Reminds),
        ("renews", "renewing", ClauseVerb.Renews), ("extends", "extending", ClauseVerb.Renews), ("requests", "requesting", ClauseVerb.Requests), ("asks", "asking", ClauseVerb.Requests), ("supports", "supporting", ClauseVerb.Supports),
        ("urges", "urging", ClauseVerb.Urges), ("warns", "warning", ClauseVerb.Warns), ("welcomes", "welcoming", ClauseVerb.Welcomes), ("looks forward", "looking forward", ClauseVerb.Welcomes), ("bears in mind", "bearing in mind", ClauseVerb.Notes),
        ("acts under", "acting under", ClauseVerb.Acts), ("acts in accordance", "acting in accordance", ClauseVerb.Acts), ("observes", "observing", ClauseVerb.Notes), ("requires", "requiring", ClauseVerb.Demands), ("clarifies", "clarifying", ClauseVerb.Affirms), ("agrees", "agreeing", ClauseVerb.Decides),
        ("remains", "remaining", ClauseVerb.Expresses), ("takes full note", "taking full note", ClauseVerb.Notes), ("takes due note", "taking due note", ClauseVerb.Notes), ("takes fully into account", "taking fully into account", ClauseVerb.Notes),
        ("terminates", "terminating", ClauseVerb.Decides), ("entrusts", "entrusting", ClauseVerb.Directs), ("transmits", "transmitting", ClauseVerb.Decides), ("echoes", "echoing", ClauseVerb.Supports), ("asserts", "asserting", ClauseVerb.Affirms),
    ];

    private static readonly (string, ClauseVerb)[] Preambular =
    [
        ("having considered", ClauseVerb.Considers), ("having examined", ClauseVerb.Considers), ("having received", ClauseVerb.Notes), ("having noted", ClauseVerb.Notes), ("having heard", ClauseVerb.Notes), ("having discussed", ClauseVerb.Considers), ("having studied", ClauseVerb.Considers), ("having determined", ClauseVerb.Determines), ("having decided", ClauseVerb.Decides),
        ("mindful", ClauseVerb.Notes), ("conscious", ClauseVerb.Notes), ("aware", ClauseVerb.Notes), ("cognizant", ClauseVerb.Notes), ("convinced", ClauseVerb.Considers), ("guided by", ClauseVerb.Acts), ("inspired by", ClauseVerb.Acts), ("desiring", ClauseVerb.Expresses), ("desirous", ClauseVerb.Expresses), ("hoping", ClauseVerb.Expresses),
        ("concerned", ClauseVerb.ExpressesConcern), ("alarmed", ClauseVerb.ExpressesConcern), ("disturbed", ClauseVerb.ExpressesConcern), ("determined", ClauseVerb.ExpressesIntention), ("resolved", ClauseVerb.ExpressesIntention), ("dismayed", ClauseVerb.ExpressesConcern), ("appalled", ClauseVerb.ExpressesConcern), ("shocked", ClauseVerb.ExpressesConcern),
        ("paying special attention", ClauseVerb.Notes), ("taking into consideration", ClauseVerb.Notes), ("basing", ClauseVerb.Acts), ("following", ClauseVerb.Notes), ("responding", ClauseVerb.Acts), ("satisfied", ClauseVerb.Welcomes), ("grateful", ClauseVerb.Commends), ("acting", ClauseVerb.Acts),
    ];

    private static readonly string[] OnlyFirst = ["asks", "requires", "observes", "agrees", "extends", "accepts", "terminates", "finds", "believes", "adopts", "considers", "establishes", "appoints", "transmits", "resolves", "supports", "renews", "entrusts", "clarifies", "echoes", "remains"];

    public static (string, VerbForm)[] Forms { get; } =
    [
        .. Regular.Select(row => (row.Finite, new VerbForm(row.Verb, false, OnlyFirst.Contains(row.Finite)))),
        .. Regular.Select(row => (row.Participle, new VerbForm(row.Verb, true))),
        .. Preambular.Select(row => (row.Item1, new VerbForm(row.Item2, true))),
        ("is concerned", new VerbForm(ClauseVerb.ExpressesConcern, false)), ("is deeply concerned", new VerbForm(ClauseVerb.ExpressesConcern, false)), ("is gravely concerned", new VerbForm(ClauseVerb.ExpressesConcern, false)), ("is determined", new VerbForm(ClauseVerb.ExpressesIntention, false)),
    ];

    public static (string, bool)[] Adverbs { get; } =
    [
        ("also", true), ("further", true), ("furthermore", true), ("again", true), ("once again", true), ("once more", true), ("additionally", true), ("in addition", true), ("moreover", true), ("likewise", true), ("similarly", true), ("hereby", false), ("therefore", false), ("thus", false), ("accordingly", false), ("in this regard", false), ("in this context", false),
        ("strongly", false), ("most strongly", false), ("urgently", false), ("firmly", false), ("solemnly", false), ("deeply", false), ("gravely", false), ("seriously", false), ("particularly", false), ("fully", false), ("vigorously", false), ("unequivocally", false), ("specifically", false), ("expressly", false),
        ("profoundly", false), ("warmly", false), ("explicitly", false), ("earnestly", false), ("especially", false), ("extremely", false), ("increasingly", false), ("equally", false), ("finally", false), ("consequently", false), ("reiterates and", false), ("in particular", false), ("gratefully", false), ("formally", false), ("still", false), ("categorically", false), ("keenly", false), ("always", false), ("fully", false),
    ];
}
