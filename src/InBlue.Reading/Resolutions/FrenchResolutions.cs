using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

internal static class FrenchResolutions
{
    public static ResolutionWords Words { get; } = new()
    {
        Language = Language.French,
        Opening = "le conseil de sécurité",
        Adverbs =
        [
            "se", "s'", "ne", "n'", "y", "en", "lui", "leur", "les", "le", "la", "profondément", "gravement", "vivement", "fermement", "particulièrement", "extrêmement",
            "également", "aussi", "sérieusement", "pleinement", "solennellement", "instamment", "à", "cet", "égard", "de", "nouveau",
        ],
        ParticipleEnding = "ant",
        RecitalWords =
        [
            "conscient", "consciente", "préoccupé", "convaincu", "résolu", "alarmé", "déterminé", "soucieux", "désireux", "inquiet", "consterné", "indigné", "attristé",
            "guidé", "considérant", "vu", "animé", "attaché", "troublé", "saisi", "choqué", "encouragé", "satisfait", "ayant", "étant",
        ],
        OperativeVerbs =
        [
            "accepte", "accueille", "adopte", "adresse", "affirme", "appelle", "apprécie", "approuve", "appuie", "assure", "attend", "autorise", "charge", "compte",
            "condamne", "confirme", "considère", "constate", "crée", "convient", "décide", "déclare", "demande", "dénonce", "déplore", "désigne", "encourage", "engage",
            "enjoint", "entend", "entérine", "envisage", "estime", "exhorte", "exige", "exprime", "félicite", "fait", "forme", "insiste", "institue", "invite", "juge",
            "lance", "loue", "met", "mandate", "note", "ordonne", "préconise", "prend", "presse", "prie", "proclame", "proroge", "prolonge", "réaffirme", "rappelle",
            "recommande", "reconnaît", "regrette", "réitère", "rejette", "remercie", "renouvelle", "rend", "reste", "salue", "sait", "souligne", "souscrit", "soutient",
            "suggère", "suspend", "transmet", "espère", "lève", "donne", "redit", "partage",
        ],
        Adopted = ["adoptée ", "adopté ", "adoption "],
        AnnexOpenings = ["annexe", "appendice", "pièce"],
        Annex = Pattern.Of("^(?:annexe|appendice|pièces?[ -]jointes?)(?: (?<number>[ivxlc]{1,8}|[a-z]|[0-9]{1,3}))?(?:[.:*]| ?[\u2013\u2014:-] .{1,120})?$"),
        Divisions = Pattern.Of("^(?:article|chapitre|section|partie|titre) (?:[0-9]{1,3}|[ivxl]{1,6}|premier)$"),
        Meeting = Pattern.Of(@"\b(?<number>[0-9]{1,2} ?[0-9]{0,3}) ?(?:re|ère|e|ème) (?:séance)"),
        Votes = Pattern.Of(@"\bpar (?<for>[0-9]{1,3}) voix (?:pour )?(?:contre (?<against>zéro|[0-9]{1,3}))?"),
        Abstentions = Pattern.Of(@"\b(?:avec )?(?<number>[0-9]{1,3}) abstentions?\b"),
        Unanimously = ["à l'unanimité"],
        WithoutVote = ["sans vote", "sans être mise aux voix"],
    };
}
