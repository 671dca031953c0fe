using InBlue.Procedure.Councils;

namespace InBlue.Reading.Clauses;

internal static class FrenchClauses
{
    public static ClauseWords Words { get; } = new()
    {
        Language = Language.French,
        Verbs = FrenchVerbs.Forms,
        Expressions =
        [
            ("intention", ClauseVerb.ExpressesIntention), ("détermination", ClauseVerb.ExpressesIntention), ("préoccupation", ClauseVerb.ExpressesConcern), ("inquiétude", ClauseVerb.ExpressesConcern), ("impatience", ClauseVerb.ExpressesConcern), ("indignation", ClauseVerb.ExpressesConcern),
            ("préoccupé", ClauseVerb.ExpressesConcern), ("préoccupée", ClauseVerb.ExpressesConcern), ("inquiet", ClauseVerb.ExpressesConcern), ("alarmé", ClauseVerb.ExpressesConcern), ("soutien", ClauseVerb.ExpressesSupport), ("appui", ClauseVerb.ExpressesSupport), ("favorable", ClauseVerb.ExpressesSupport), ("résolu", ClauseVerb.ExpressesIntention), ("prêt", ClauseVerb.ExpressesIntention), ("regret", ClauseVerb.Regrets),
        ],
        Adverbs = FrenchVerbs.Adverbs,
        Asides = [("à cet égard", true), ("dans ce contexte", true), ("à cette fin", true), ("pour ce faire", true), ("dans ce cadre", true), ("en particulier", true), ("en conséquence", true)],
        Pronouns = [("le", false), ("la", false), ("l'", false), ("lui", false), ("les", true), ("leur", true)],
        Actors = FrenchActors.Actors,
        Prepositions = "à au aux",
        Breaks =
        [
            "en consultation", "en coordination", "en coopération", "en collaboration", "en étroite", "en liaison", "en concertation", "en partenariat", "avec", "après", "notamment", "y compris", "en particulier", "surtout", "lorsqu'", "lorsque", "si", "selon", "le cas", "dans", "sous", "par", "sans", "compte tenu", "en tenant", "conformément", "agissant", "au moyen", "par l'intermédiaire",
            "en vue", "afin", "pour", "qui", "que", "qu'", "dont", "où", "s'agissant", "au titre", "à l'appui", "à cet", "à cette", "en plus", "en outre", "tout en", "avant", "jusqu'", "dès", "pendant", "au cours", ":", ";", ".",
        ],
        AddresseeJoins =
        [
            "et aux", "et au", "et à", "et les", "et le", "et la", "et l'", "et toutes", "et tous", ", ainsi que les", ", ainsi que le", ", ainsi que la", ", ainsi que l'", ", ainsi qu'aux", ", ainsi qu'au", ", ainsi qu'à", "ainsi que les", "ainsi que le", "ainsi que la", "ainsi que l'", "ainsi qu'aux", "ainsi qu'au", "ainsi qu'à",
            ", les", ", le", ", la", ", l'", ", aux", ", au", ", à la", ", à l'", ", toutes", ", tous", "et des",
        ],
        That = "que qu'",
        BeforeVerb = ", ; . : et mais ou ) — –",
        NotAfterVerb = ", ; . : et ou )",
        Determiners = "le la les l' tous toutes tout toute ses son leurs aux au autres à ces cette ce chaque des de",
        Plurals = "les tous toutes aux leurs ses ces des autres",
        NotActors = "efforts initiatives soutien appui intensification mesures poursuite renforcement mise action actions importance",
        NotInfinitives = "guerre titre cadre ordre centre nombre genre autre lettre chapitre membre registre ministre mer hiver avenir premier dernier particulier quartier policier officier courrier caractère manière première dernière matière frontière affaire sanitaire humanitaire militaire secrétaire intermédiaire commissaire libre entre contre outre lettre leur leurs pour par sur hier tiers notre votre quatre septembre octobre novembre décembre janvier février mars terre pierre mandataire propre maire territoire histoire mémoire victoire gloire lumière carrière janvier sphère atmosphère critère ministère mystère salaire horaire anniversaire inventaire commentaire formulaire questionnaire partenaire fonctionnaire adversaire exemplaire signataire bénéficiaire volontaire supplémentaire nécessaire ordinaire extraordinaire monétaire budgétaire alimentaire intercommunautaire communautaire judiciaire complémentaire temporaire contraire primaire secondaire vulnérable",
        InfinitiveFillers = "ne pas plus y en le la les l' lui leur s' se bien mieux davantage pleinement n' en",
        InfinitiveMarks = "de d' à",
        InfinitiveEndings = ["er", "ir", "ndre", "rdre", "udre", "ttre", "aître", "oître", "être", "clure", "ivre", "ire", "faire", "traire", "rompre", "incre"],
        NotInfinitiveEndings = ["aire", "oire", "ière", "empire", "navire", "livre", "lettre", "maître"],
        Urgent = "instamment vivement",
        NotAfterNounLike = "de d' du des",
        FunctionWords = "et ou mais à de du des le la les par pour sur en au aux dans qui que est sont a ont ainsi y notamment , ; . : ) (",
        And = "et ou",
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        Weekdays = "lundi mardi mercredi jeudi vendredi samedi dimanche",
        DatePrefixes = FrenchTimes.DatePrefixes,
        DateSuffixes = [("au plus tard", DateSense.By), ("ou avant", DateSense.By), ("inclus", DateSense.Unclear)],
        Parts =
        [
            ("la fin de", PeriodPart.End), ("la fin du mois de", PeriodPart.End), ("la fin du mois d'", PeriodPart.End), ("la fin d'", PeriodPart.End), ("fin", PeriodPart.End), ("la fin de l'année", PeriodPart.End), ("fin de l'année", PeriodPart.End), ("le début de", PeriodPart.Beginning), ("le début du mois de", PeriodPart.Beginning), ("début", PeriodPart.Beginning),
            ("mi -", PeriodPart.Middle), ("la mi -", PeriodPart.Middle), ("le mois de", PeriodPart.Whole), ("mois de", PeriodPart.Whole), ("mois d'", PeriodPart.Whole),
        ],
        RangeTo = "au à - –",
        Numbers = SpelledNumbers.French,
        OrdinalWords = [("premier", 1), ("première", 1), ("premiers", 1), ("initial", 1), ("deuxième", 2), ("second", 2), ("seconde", 2), ("troisième", 3), ("quatrième", 4)],
        Units =
        [
            ("heure", TimeUnit.Hours), ("heures", TimeUnit.Hours), ("jour", TimeUnit.Days), ("jours", TimeUnit.Days), ("jours civils", TimeUnit.Days), ("jours ouvrables", TimeUnit.WorkingDays), ("jours ouvrés", TimeUnit.WorkingDays), ("semaine", TimeUnit.Weeks), ("semaines", TimeUnit.Weeks), ("mois", TimeUnit.Months), ("an", TimeUnit.Years), ("ans", TimeUnit.Years), ("année", TimeUnit.Years), ("années", TimeUnit.Years),
        ],
        IntervalPrefixes = FrenchTimes.IntervalPrefixes,
        IntervalFillers = "un une le la les des de d' du période durée délai délais nouvelle nouveau supplémentaire supplémentaires initiale autre autres prochains prochaines premiers premières maximum derniers dernières dernier dernière passés écoulés à",
        PastWords = "derniers dernières dernier dernière passés passées écoulés écoulées précédents précédentes passée passé écoulée",
        SingleMarks = "chaque un une tous toutes prochain prochaine",
        Frequencies = FrenchTimes.Frequencies,
        AtLeast = ["au moins", "au minimum", "au moins une fois"],
        AnchorLinks = FrenchTimes.AnchorLinks,
        AnchorTargets = FrenchTimes.AnchorTargets,
        ThisResolution = ["la présente résolution", "cette résolution", "présente résolution", "ce mandat"],
        QuantityPrefixes =
        [
            ("au maximum", QuantitySense.Ceiling), ("un maximum de", QuantitySense.Ceiling), ("maximum de", QuantitySense.Ceiling), ("jusqu'à", QuantitySense.Ceiling), ("au plus", QuantitySense.Ceiling), ("un plafond de", QuantitySense.Ceiling), ("plafond de", QuantitySense.Ceiling), ("ne dépassant pas", QuantitySense.Ceiling), ("dans la limite de", QuantitySense.Ceiling), ("effectif maximum de", QuantitySense.Ceiling), ("effectif maximal de", QuantitySense.Ceiling), ("pas plus de", QuantitySense.Ceiling), ("pas dépasser", QuantitySense.Ceiling),
            ("au moins", QuantitySense.AtLeast), ("d'au moins", QuantitySense.AtLeast), ("au minimum", QuantitySense.AtLeast), ("un minimum de", QuantitySense.AtLeast), ("pas moins de", QuantitySense.AtLeast), ("un quota de", QuantitySense.Quota), ("quota de", QuantitySense.Quota), ("environ", QuantitySense.About), ("quelque", QuantitySense.About), ("près de", QuantitySense.About), ("plus de", QuantitySense.Unclear), ("moins de", QuantitySense.Unclear), ("entre", QuantitySense.Unclear),
            ("chacune des", QuantitySense.EachOf), ("chacun des", QuantitySense.EachOf), ("dont", QuantitySense.Included), ("y compris", QuantitySense.Included),
        ],
        QuantitySuffixes = [("au maximum", QuantitySense.Ceiling), ("au plus", QuantitySense.Ceiling), ("au moins", QuantitySense.AtLeast), ("au minimum", QuantitySense.AtLeast), ("maximum", QuantitySense.Ceiling)],
        HalfDays = "",
        Hours = "h heures heure",
        AndHalf = ["et demi", "et demie"],
        Percent = ["%", "pour cent", "pourcent", "p . 100"],
        Multipliers = [("cents", 100), ("mille", 1_000), ("million", 1_000_000), ("millions", 1_000_000), ("milliard", 1_000_000_000), ("milliards", 1_000_000_000)],
        Money = "$ € dollars euros francs",
        People = "militaires policiers soldats hommes femmes membres personnes observateurs officiers civils agents experts combattants enfants volontaires effectifs réfugiés",
        NotCounted = "comité comités no nos n numéro programme agenda sommet résolution résolutions session séance chapitre titre phase annexe document article articles section figure tableau ligne page point points recommandation recommandations alinéa heure heures tiers quart quarts moitié cinquièmes",
        NounEnds = "et ou , ; . : ( ) de du des d' dans en sur pour à au aux avec par qui que qu' dont y est sont ont a sera seront devant contre sous entre parmi jusqu' afin",
        ReferenceNouns = FrenchReferences.Nouns,
        Directions = FrenchReferences.Directions,
        Neighbours = FrenchReferences.Neighbours,
        OfLinks = ["de la", "de l'", "de sa", "de son", "de ses", "des", "de", "du", "d'", "à l'", "à la", "de cette", "de ladite"],
        Charter = "charte",
        Events = FrenchTimes.Events,
        EventPrefixes = FrenchTimes.EventPrefixes,
        EndsOf = ["la fin du", "la fin de son", "la fin de leur", "la fin de ce", "la fin de cette", "l'expiration de ce", "l'expiration de cette", "l'expiration du", "l'expiration de son", "l'expiration de leur", "l'achèvement du", "fin du", "expiration du"],
        Mandate = "mandat mandats",
        Periods = "période délai",
        MeetingPrefixes = ["lors du", "lors de", "au cours du", "au cours de", "pendant", "durant", "à l'occasion du", "à l'occasion de"],
        Meetings = ["débat public", "débats publics", "débat annuel"],
        HandingIn = "présenter soumettre publier remettre établir adresser",
        Indefinite = "un des",
        Appositions = ["qu'est", "qu' est", "que sont"],
        ReportPrefixes = ["dans", "dans le cadre de", "dans le cadre des", "et dans", "lors de"],
        Possessives = "son sa ses leur leurs ces ce",
        Reports = "rapport rapports exposé exposés",
        Requested = "demandé demandée demandés prévu prévus",
    };
}
