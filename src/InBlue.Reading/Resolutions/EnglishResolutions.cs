using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

internal static class EnglishResolutions
{
    public static ResolutionWords Words { get; } = new()
    {
        Language = Language.English,
        Opening = "the security council",
        Adverbs =
        [
            "also", "further", "again", "once", "more", "deeply", "gravely", "seriously", "strongly", "solemnly", "expressly", "fully", "particularly",
            "extremely", "profoundly", "urgently", "firmly", "formally", "hereby", "categorically", "unequivocally", "especially", "accordingly", "and", "emphatically",
            "provisionally", "immediately", "warmly", "keenly", "vigorously", "specifically", "in", "this", "regard", "therefore", "highly", "greatly", "very", "still",
            "be", "it", "not",
        ],
        ParticipleEnding = "ing",
        RecitalWords =
        [
            "whereas", "conscious", "mindful", "aware", "concerned", "convinced", "determined", "alarmed", "disturbed", "shocked", "dismayed", "grieved", "outraged",
            "anxious", "desirous", "cognizant", "committed", "resolved", "persuaded", "encouraged", "impressed", "satisfied", "gratified", "indignant", "appalled",
            "distressed", "saddened", "guided", "inspired", "seized", "disappointed", "cognisant", "pursuant", "preoccupied", "considering", "recalling", "having",
        ],
        OperativeVerbs =
        [
            "accepts", "addresses", "dissolves", "acknowledges", "adopts", "affirms", "agrees", "appeals", "appoints", "appreciates", "approves", "asks", "authorises", "authorizes", "calls",
            "censures", "commends", "concludes", "concurs", "condemns", "confirms", "congratulates", "considers", "decides", "declares", "demands", "denounces",
            "deplores", "designates", "determines", "directs", "draws", "emphasises", "emphasizes", "empowers", "encourages", "endorses", "establishes", "exhorts",
            "expects", "expresses", "extends", "finds", "gives", "hails", "holds", "instructs", "insists", "intends", "invites", "is", "looks", "makes", "notes",
            "notifies", "objects", "observes", "offers", "orders", "pays", "pledges", "postpones", "proclaims", "proposes", "reaffirms", "recalls", "receives",
            "recognises", "recognizes", "recommends", "records", "refers", "regards", "regrets", "reiterates", "rejects", "remains", "reminds", "renews", "repeats",
            "requests", "requires", "resolves", "restates", "retains", "salutes", "seizes", "sets", "stresses", "submits", "suggests", "supports", "suspends",
            "takes", "terminates", "thanks", "transmits", "trusts", "underlines", "underscores", "undertakes", "urges", "views", "warns", "welcomes", "withdraws",
            "wishes", "acts", "shares", "entrusts", "lifts", "continues", "deems", "bears", "elects", "includes", "exempts", "clarifies",
        ],
        Adopted = ["adopted "],
        AnnexOpenings = ["annex", "appendix", "enclosure", "attachment"],
        Annex = Pattern.Of(@"^(?:annex|appendix|enclosure|attachment)(?: (?<number>[ivxlc]{1,8}|[a-z]|[0-9]{1,3}))?(?:[.:*]| ?[\u2013\u2014:-] .{1,120})?$"),
        Divisions = Pattern.Of("^(?:article|chapter|section|part) (?:[0-9]{1,3}|[ivxl]{1,6})$"),
        Meeting = Pattern.Of(@"\b(?<number>[0-9]{1,2},? ?[0-9]{0,3} ?[0-9]{0,2}) ?(?:st|nd|rd|th) ?(?:\([a-z ]{1,20}\) ?)?(?:meeting|plenary)"),
        Votes = Pattern.Of(@"\bby (?:a vote of )?(?<for>[0-9]{1,3}) votes? (?:in favou?r,? ?|for,? ?)?[ti]o (?<against>none|[0-9]{1,3})\b"),
        Abstentions = Pattern.Of(@"\b(?:with )?(?<number>[0-9]{1,3}) abstentions?\b"),
        Unanimously = ["unanimously"],
        WithoutVote = ["without a vote", "without vote"],
    };
}
