namespace InBlue.Reading.Clauses;

internal static class FrenchVerbs
{
    private static readonly (string Finite, string Participle, ClauseVerb Verb)[] Regular =
    [
        ("accueille avec satisfaction", "accueillant avec satisfaction", ClauseVerb.Welcomes), ("accueille", "accueillant", ClauseVerb.Welcomes), ("affirme", "affirmant", ClauseVerb.Affirms), ("agit", "agissant", ClauseVerb.Acts), ("appelle", "appelant", ClauseVerb.CallsUpon), ("lance un appel", "lançant un appel", ClauseVerb.Appeals), ("appuie", "appuyant", ClauseVerb.Supports), ("soutient", "soutenant", ClauseVerb.Supports),
        ("approuve", "approuvant", ClauseVerb.Approves), ("adopte", "adoptant", ClauseVerb.Approves), ("autorise", "autorisant", ClauseVerb.Authorises), ("charge", "chargeant", ClauseVerb.Directs), ("condamne", "condamnant", ClauseVerb.Condemns), ("confirme", "confirmant", ClauseVerb.Confirms), ("considère", "considérant", ClauseVerb.Considers), ("constate", "constatant", ClauseVerb.Determines), ("convient", "convenant", ClauseVerb.Recognises),
        ("décide", "décidant", ClauseVerb.Decides), ("déclare", "déclarant", ClauseVerb.Declares), ("déclare son intention", "déclarant son intention", ClauseVerb.ExpressesIntention), ("entend", "entendant", ClauseVerb.ExpressesIntention), ("déplore", "déplorant", ClauseVerb.Deplores), ("se déclare", "se déclarant", ClauseVerb.Expresses), ("se dit", "se disant", ClauseVerb.Expresses), ("exprime", "exprimant", ClauseVerb.Expresses),
        ("demande à", "demandant à", ClauseVerb.CallsUpon), ("demande aux", "demandant aux", ClauseVerb.CallsUpon), ("demande au", "demandant au", ClauseVerb.CallsUpon), ("demande", "demandant", ClauseVerb.CallsFor), ("demande instamment", "demandant instamment", ClauseVerb.Urges),
        ("encourage", "encourageant", ClauseVerb.Encourages), ("engage", "engageant", ClauseVerb.Encourages), ("engage instamment", "engageant instamment", ClauseVerb.Urges), ("engage vivement", "engageant vivement", ClauseVerb.Urges), ("exhorte", "exhortant", ClauseVerb.Urges), ("exige", "exigeant", ClauseVerb.Demands), ("fait sien", "faisant sien", ClauseVerb.Endorses), ("fait sienne", "faisant sienne", ClauseVerb.Endorses), ("fait siennes", "faisant siennes", ClauseVerb.Endorses), ("souscrit", "souscrivant", ClauseVerb.Endorses),
        ("insiste", "insistant", ClauseVerb.Emphasises), ("invite", "invitant", ClauseVerb.Invites), ("invite instamment", "invitant instamment", ClauseVerb.Urges), ("note", "notant", ClauseVerb.Notes), ("prend note", "prenant note", ClauseVerb.Notes), ("prend acte", "prenant acte", ClauseVerb.Notes), ("prie", "priant", ClauseVerb.Requests), ("prie instamment", "priant instamment", ClauseVerb.Urges), ("réaffirme", "réaffirmant", ClauseVerb.Reaffirms), ("rappelle", "rappelant", ClauseVerb.Recalls), ("reconnaît", "reconnaissant", ClauseVerb.Recognises), ("recommande", "recommandant", ClauseVerb.Recommends), ("regrette", "regrettant", ClauseVerb.Regrets),
        ("réitère", "réitérant", ClauseVerb.Reiterates), ("rejette", "rejetant", ClauseVerb.Rejects), ("rend hommage", "rendant hommage", ClauseVerb.Commends), ("salue", "saluant", ClauseVerb.Welcomes), ("se félicite", "se félicitant", ClauseVerb.Welcomes), ("félicite", "félicitant", ClauseVerb.Commends), ("remercie", "remerciant", ClauseVerb.Commends), ("loue", "louant", ClauseVerb.Commends), ("sait gré", "sachant gré", ClauseVerb.Commends), ("souligne", "soulignant", ClauseVerb.Emphasises), ("met en garde", "mettant en garde", ClauseVerb.Warns),
        ("reste saisi", "restant saisi", ClauseVerb.RemainsSeized), ("demeure saisi", "demeurant saisi", ClauseVerb.RemainsSeized), ("reste activement saisi", "restant activement saisi", ClauseVerb.RemainsSeized), ("demeure activement saisi", "demeurant activement saisi", ClauseVerb.RemainsSeized), ("renouvelle", "renouvelant", ClauseVerb.Renews), ("proroge", "prorogeant", ClauseVerb.Renews), ("reconduit", "reconduisant", ClauseVerb.Renews), ("crée", "créant", ClauseVerb.Establishes), ("donne pour instruction", "donnant pour instruction", ClauseVerb.Directs), ("appelle l'attention", "appelant l'attention", ClauseVerb.Notes), ("s'inquiète", "s'inquiétant", ClauseVerb.ExpressesConcern), ("compte", "comptant", ClauseVerb.Expresses), ("estime", "estimant", ClauseVerb.Considers), ("attend avec intérêt", "attendant avec intérêt", ClauseVerb.Welcomes),
    ];

    private static readonly (string, ClauseVerb)[] Preambular =
    [
        ("conscient", ClauseVerb.Recognises), ("consciente", ClauseVerb.Recognises), ("convaincu", ClauseVerb.Considers), ("convaincue", ClauseVerb.Considers), ("préoccupé", ClauseVerb.ExpressesConcern), ("préoccupée", ClauseVerb.ExpressesConcern), ("alarmé", ClauseVerb.ExpressesConcern), ("alarmée", ClauseVerb.ExpressesConcern), ("résolu", ClauseVerb.ExpressesIntention), ("résolue", ClauseVerb.ExpressesIntention), ("déterminé", ClauseVerb.ExpressesIntention), ("déterminée", ClauseVerb.ExpressesIntention), ("ayant examiné", ClauseVerb.Considers), ("ayant à l'esprit", ClauseVerb.Notes), ("gardant à l'esprit", ClauseVerb.Notes), ("tenant compte", ClauseVerb.Notes), ("guidé par", ClauseVerb.Acts), ("guidée par", ClauseVerb.Acts), ("ayant reçu", ClauseVerb.Notes), ("ayant entendu", ClauseVerb.Notes), ("ayant adopté", ClauseVerb.Notes), ("consternée", ClauseVerb.ExpressesConcern), ("consterné", ClauseVerb.ExpressesConcern), ("désireux", ClauseVerb.Expresses), ("désireuse", ClauseVerb.Expresses), ("sachant", ClauseVerb.Notes),
    ];

    private static readonly string[] OnlyFirst = ["compte", "estime", "crée", "proroge", "adopte", "agit", "soutient", "entend", "considère", "reconduit", "renouvelle", "charge", "convient", "appelle"];

    public static (string, VerbForm)[] Forms { get; } =
    [
        .. Regular.Select(row => (row.Finite, new VerbForm(row.Verb, false, OnlyFirst.Contains(row.Finite)))),
        .. Regular.Select(row => (row.Participle, new VerbForm(row.Verb, true))),
        .. Preambular.Select(row => (row.Item1, new VerbForm(row.Item2, true))),
    ];

    public static (string, bool)[] Adverbs { get; } =
    [
        ("également", true), ("aussi", true), ("en outre", true), ("de nouveau", true), ("une nouvelle fois", true), ("une fois de plus", true), ("à nouveau", true), ("derechef", true), ("de surcroît", true), ("par ailleurs", true), ("encore", true), ("instamment", false), ("vivement", false), ("fermement", false), ("énergiquement", false), ("vigoureusement", false), ("résolument", false), ("profondément", false), ("gravement", false), ("solennellement", false), ("avec force", false), ("tout particulièrement", false), ("en conséquence", false), ("à cet égard", false), ("donc", false), ("expressément", false), ("catégoriquement", false), ("enfin", false), ("pleinement", false), ("par conséquent", false), ("extrêmement", false), ("en particulier", false), ("avec satisfaction", false), ("sans équivoque", false),
    ];
}
