using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Reading.Duties;

internal static class FrenchDuties
{
    /// <summary>Nouns that end as infinitives do and follow the same small words.</summary>
    private static readonly HashSet<string> Nouns =
    [
        "matière", "manière", "première", "dernière", "guerre", "terre", "ordre", "membre", "cadre", "titre", "nombre", "genre", "centre", "frontière", "histoire", "territoire", "mémoire", "particulier",
        "caractère", "ministre", "lettre", "pouvoir", "pouvoirs", "premier", "dernier", "entier", "autre", "encadre", "réinsertion", "militaire", "humanitaire", "alimentaire", "judiciaire", "parlementaire",
        "sanitaire", "unitaire", "nécessaire", "victoire", "espoir", "tir", "avenir", "désir", "plaisir", "métier", "chantier", "quartier", "courrier", "janvier", "février", "poudre", "oeuvre", "œuvre",
    ];

    public static DutyWords Words { get; } = new()
    {
        Language = Language.French,
        Joints = [" et de ", " et d'", ", de ", ", d'", " et à ", ", à ", " et lui "],
        FirstJoints = [" de ", " d'", " à "],
        Reporting = [" et faire rapport", " et rendre compte", " et à faire rapport"],
        Seized = ["activement saisi", "rester saisi", "demeurer saisi"],
        If = ["si ", "s'il", "lorsqu", "au cas où", "dans le cas où", "quand "],
        Once = ["une fois", "dès "],
        IsVerb = w => w.Length > 3 && !Nouns.Contains(w) && (w.EndsWith("er", StringComparison.Ordinal) || w.EndsWith("ir", StringComparison.Ordinal) || w.EndsWith("re", StringComparison.Ordinal)),
        Deliverables =
        [
            (["feuille", "de", "route"], DeliverableKind.Roadmap),
            (["faire", "figurer", "évaluation"], DeliverableKind.Assessment),
            (["faire", "figurer"], DeliverableKind.Information),
            (["figurer", "évaluation"], DeliverableKind.Assessment),
            (["figurer", "dans", "rapports"], DeliverableKind.Information),
            (["adresser", "lettre"], DeliverableKind.Letter),
            (["présenter", "lettre"], DeliverableKind.Letter),
            (["faire", "rapport"], DeliverableKind.Report),
            (["rendre", "compte"], DeliverableKind.Report),
            (["présenter", "rapport"], DeliverableKind.Report),
            (["soumettre", "rapport"], DeliverableKind.Report),
            (["publier", "rapports"], DeliverableKind.Report),
            (["faire", "le", "point"], DeliverableKind.Update),
            (["présenter", "évaluation"], DeliverableKind.Assessment),
            (["présenter", "exposé"], DeliverableKind.Update),
            (["tenir", "informé"], DeliverableKind.Information),
            (["prendre", "décision"], DeliverableKind.Decision),
        ],
        Extending = ["proroger", "prorogation", "proroge", "renouveler", "renouvelle", "reconduire"],
        Conditions = ["à condition", "sous réserve", "pour autant que", "au cas où", "dans le cas où"],
        Together = ["coordonner", "conjointement avec", "en même temps"],
        Priorities =
        [
            ("principale priorité stratégique", Priority.FirstStrategic), ("première priorité stratégique", Priority.FirstStrategic),
            ("seconde priorité stratégique", Priority.SecondStrategic), ("deuxième priorité stratégique", Priority.SecondStrategic),
            ("autres tâches", Priority.OtherTask), ("tâches secondaires", Priority.OtherTask), ("tâches prioritaires", Priority.PriorityTask),
        ],
        NotTakingFrom = ["ne doit pas empiéter sur", "sans nuire à", "sans préjudice de sa capacité"],
        ChapterSeven = ["agissant en vertu du chapitre vii"],
        DashLabel = "tiret",
    };
}
