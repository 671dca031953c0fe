using InBlue.Procedure.Councils;

namespace InBlue.Reading.Clauses;

internal static class EnglishClauses
{
    public static ClauseWords Words { get; } = new()
    {
        Language = Language.English,
        Verbs = EnglishVerbs.Forms,
        Expressions =
        [
            ("intention", ClauseVerb.ExpressesIntention), ("intent", ClauseVerb.ExpressesIntention), ("readiness", ClauseVerb.ExpressesIntention), ("determination", ClauseVerb.ExpressesIntention),
            ("concern", ClauseVerb.ExpressesConcern), ("alarm", ClauseVerb.ExpressesConcern), ("outrage", ClauseVerb.ExpressesConcern),
            ("support", ClauseVerb.ExpressesSupport), ("regret", ClauseVerb.Regrets),
        ],
        Adverbs = EnglishVerbs.Adverbs,
        Asides = [("in this regard", true), ("in that regard", true), ("in this context", true), ("in this connection", true), ("to this end", true), ("accordingly", true), ("in particular", true), ("hereby", true), ("therefore", true)],
        Pronouns = [("him", false), ("her", false), ("it", false), ("them", true)],
        Actors = EnglishActors.Actors,
        Prepositions = "upon on",
        Breaks =
        [
            "in consultation", "in close consultation", "in coordination", "in close coordination", "in cooperation", "in close cooperation", "in collaboration", "in close collaboration", "in liaison", "in conjunction",
            "with", "through", "after", "including", "in particular", "especially", "as appropriate", "as necessary", "where", "when", "whenever", "if", "within", "by", "under", "taking", "bearing", "drawing", "without",
            "acting", "consistent", "in accordance", "pursuant", "in line", "at", "on an", "on a", "as soon", "as a", "as well as through", "in order", "in light", "based", "subject", "not only", "who", "which", "that have", "that",
            "until", "from", "during", "upon", "once", "in the context", "in the course", "in full", "notably", "inter", "no", "prior", "before", "in his", "in its", "in their", "until", "working", "building", "noting", "recalling", ":", ";", ".",
        ],
        AddresseeJoins = [", as well as", "as well as", ", and also", "and also", ", and", "and", ",", "or"],
        That = "that",
        BeforeVerb = ", ; . : and but while or ) — –",
        NotAfterVerb = "by of from and or , ; . : ) for at",
        Determiners = "the all any its his their these those this that other relevant such both each every",
        Plurals = "all these those them both States states parties members",
        NotActors = "efforts effort initiatives initiative steps measures progress work contributions cooperation support assistance commitment commitments action actions importance need implementation access",
        NotInfinitives = "the a an all any its his her their this that these those it them him such which whom each every both other no",
        InfinitiveFillers = "not also further fully continue immediately promptly urgently swiftly",
        InfinitiveMarks = "to",
        InfinitiveEndings = [],
        NotInfinitiveEndings = [],
        Urgent = "",
        NotAfterNounLike = "",
        FunctionWords = "and or but to as the by on for with of in at which that under from a an is was were are until , ; . : ) ( including",
        And = "and or",
        Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        Weekdays = "monday tuesday wednesday thursday friday saturday sunday",
        DatePrefixes = EnglishTimes.DatePrefixes,
        DateSuffixes = [("at the latest", DateSense.By), ("or before", DateSense.By), ("or earlier", DateSense.By)],
        Parts =
        [
            ("the end of", PeriodPart.End), ("end of", PeriodPart.End), ("the end -", PeriodPart.End), ("end -", PeriodPart.End), ("end", PeriodPart.End), ("the beginning of", PeriodPart.Beginning), ("beginning of", PeriodPart.Beginning),
            ("the start of", PeriodPart.Beginning), ("early in", PeriodPart.Early), ("early", PeriodPart.Early), ("late in", PeriodPart.Late), ("late", PeriodPart.Late), ("mid -", PeriodPart.Middle), ("mid", PeriodPart.Middle), ("the middle of", PeriodPart.Middle),
        ],
        RangeTo = "to through - –",
        Numbers = EnglishTimes.Numbers,
        OrdinalWords = [("first", 1), ("initial", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6)],
        Units =
        [
            ("hour", TimeUnit.Hours), ("hours", TimeUnit.Hours), ("day", TimeUnit.Days), ("days", TimeUnit.Days), ("calendar days", TimeUnit.Days), ("working days", TimeUnit.WorkingDays), ("working day", TimeUnit.WorkingDays),
            ("business days", TimeUnit.WorkingDays), ("week", TimeUnit.Weeks), ("weeks", TimeUnit.Weeks), ("month", TimeUnit.Months), ("months", TimeUnit.Months), ("year", TimeUnit.Years), ("years", TimeUnit.Years),
        ],
        IntervalPrefixes = EnglishTimes.IntervalPrefixes,
        IntervalFillers = "a an the further additional initial another new period of next final first more renewable coming up to maximum subsequent single following past last previous preceding recent interim temporary latest",
        PastWords = "past last previous preceding recent latest",
        SingleMarks = "every each a an next one",
        Frequencies = EnglishTimes.Frequencies,
        AtLeast = ["at least", "at a minimum", "no less than", "not less than", "at least once"],
        AnchorLinks = EnglishTimes.AnchorLinks,
        AnchorTargets = EnglishTimes.AnchorTargets,
        ThisResolution = ["this resolution", "the present resolution", "present resolution"],
        QuantityPrefixes =
        [
            ("up to", QuantitySense.Ceiling), ("a maximum of", QuantitySense.Ceiling), ("maximum of", QuantitySense.Ceiling), ("no more than", QuantitySense.Ceiling), ("not more than", QuantitySense.Ceiling), ("not exceeding", QuantitySense.Ceiling),
            ("not to exceed", QuantitySense.Ceiling), ("not exceed", QuantitySense.Ceiling), ("a ceiling of", QuantitySense.Ceiling), ("ceiling of", QuantitySense.Ceiling), ("maximum strength of", QuantitySense.Ceiling), ("maximum level of", QuantitySense.Ceiling),
            ("at most", QuantitySense.Ceiling), ("at least", QuantitySense.AtLeast), ("a minimum of", QuantitySense.AtLeast), ("minimum of", QuantitySense.AtLeast), ("no fewer than", QuantitySense.AtLeast), ("not fewer than", QuantitySense.AtLeast),
            ("no less than", QuantitySense.AtLeast), ("not less than", QuantitySense.AtLeast), ("a quota of", QuantitySense.Quota), ("quota of", QuantitySense.Quota), ("quotas of", QuantitySense.Quota), ("about", QuantitySense.About),
            ("approximately", QuantitySense.About), ("some", QuantitySense.About), ("nearly", QuantitySense.About), ("almost", QuantitySense.About), ("around", QuantitySense.About), ("over", QuantitySense.Unclear), ("more than", QuantitySense.Unclear),
            ("fewer than", QuantitySense.Unclear), ("less than", QuantitySense.Unclear), ("between", QuantitySense.Unclear), ("than", QuantitySense.Unclear), ("by", QuantitySense.Unclear), ("to", QuantitySense.Unclear),
            ("each of the", QuantitySense.EachOf), ("each of", QuantitySense.EachOf), ("including", QuantitySense.Included), ("of whom", QuantitySense.Included), ("of which", QuantitySense.Included),
        ],
        QuantitySuffixes = [("maximum", QuantitySense.Ceiling), ("minimum", QuantitySense.AtLeast), ("or more", QuantitySense.AtLeast), ("or fewer", QuantitySense.Ceiling), ("quota", QuantitySense.Quota)],
        Percent = ["%", "per cent", "percent", "per centum"],
        Multipliers = [("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("millions", 1_000_000), ("billion", 1_000_000_000), ("billions", 1_000_000_000)],
        Money = "$ € £ dollars euros usd",
        People = "personnel troops troop police officers observers soldiers civilians persons people individuals members women men children combatants fighters staff volunteers experts advisers refugees",
        NotCounted = "committee committees no nos number numbers number agenda summit resolution resolutions session meeting op chapter part phase annex document article articles section figure table line page item items rule regulation recommendation recommendations code zone chief grade",
        NounEnds = "and or , ; . : ( ) of in on for to from with by at as who which that including is are was were have has shall will may under into between among per until than",
        ReferenceNouns = EnglishReferences.Nouns,
        Directions = EnglishReferences.Directions,
        Neighbours = EnglishReferences.Neighbours,
        OfLinks = ["of its", "of the", "of", "in its", "in", "to", "to this", "under its", "under", "from"],
        Charter = "charter",
        Events = EnglishTimes.Events,
        EventPrefixes = EnglishTimes.EventPrefixes,
        EndsOf = ["end of", "expiry of", "expiration of", "termination of", "conclusion of", "completion of"],
        Mandate = "mandate mandates",
        ReportPrefixes = ["in", "within", "as part of", "in the context of", "within the framework of", "through", "and in", "during"],
        Possessives = "his her its their these this",
        Reports = "report reports reporting briefing briefings",
        Requested = "requested mandated due called",
    };
}
