using InBlue.Reading.Text;

namespace InBlue.Reading.Words;

internal static class FrenchLetters
{
    private const string Month = "(?<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
    private const string Thing = "(?:projets? de résolution|projets?|textes?|résolutions?|documents?)";
    private const string Noun = $"(?:(?:le |la |ce |cette |les |ledit |l'ensemble du )?(?:présente? )?{Thing})";
    private const string NounOf = $"(?:(?:du |de ce |de la |des |dudit |de l'ensemble du )(?:présente? )?{Thing})";
    private const string NoVote = "(?!\\b(?:vot|abst|contre\\b|faveur|rejet|oppos|veto|ne\\b|n'|pas\\b|oui\\b|non\\b))";
    private const string About = $"(?: (?:susmentionnée?s?|sur|concernant|relati(?:f|ve)s?|intitulée?s?|publiée?s?|parue?s?|portant|figurant|contenue?s?|déposée?s?|présentée?s?|soumis|au titre|mis en bleu|sous la cote|au sujet|ayant trait)\\b(?:{NoVote}[^.;:¤\\n]){{0,160}})?";
    private const string Object = $"(?:{Noun}{About},? ?\\(?¤+\\)?|\\(?¤+\\)?)";
    private const string ObjectOf = $"(?:{NounOf}{About},? ?\\(?¤+\\)?|(?:de |du )?\\(?¤+\\)?)";
    private const string Stop = "(?= ?(?:[.;:)»”\"\\n]|$|,|et\\b|mais\\b|tandis\\b|(?:déposée?s?|présentée?s?|relati(?:f|ve)s?|au titre|au sujet|concernant|sur)\\b))";
    private const string LastStop = "(?= ?(?:[.;:)»”\"\\n]|$|,? (?:et|mais|tandis)\\b))";
    private const string Objects = $"{Object}{Stop}(?:(?:, {Object}{Stop})*,? (?:et|ainsi que) (?:pour )?{Object}{LastStop})?";
    private const string ObjectsOf = $"{ObjectOf}{Stop}(?:(?:, {ObjectOf}{Stop})*,? (?:et|ainsi que) (?:en faveur )?{ObjectOf}{LastStop})?";
    private const string Verb = "vot(?:e|es|ons|ent)(?: par la présente)?";
    private const string For = $"(?<for>{Verb} (?:pour {Objects}|en faveur {ObjectsOf}))";
    private const string Against = $"(?<against>{Verb} contre {Objects})";
    private const string OnThem = $"(?:(?:sur|concernant|à propos de|pour ce qui est de) {Objects}|(?:au sujet|à propos|pour ce qui est|s'agissant|en ce qui concerne) {ObjectsOf})";
    private const string Abstain = $"(?<abstain>(?:s'abstient|s'abstiennent|nous abstenons)(?: de voter| (?:dans le|lors du|au) vote)? {OnThem})";
    private const string Out = $"(?<out>ne (?:participe(?:nt|ons)? pas|pren(?:d|nent|ons) pas part) (?:au|à ce) (?:vote|scrutin) {OnThem})";
    private const string Joined = "(?:,? et |, | ?; ?(?:et )?|,? mais |,? tandis qu')(?:(?:elle|qu'elle|nous|également|aussi) ){0,2}";

    public static LetterWords Words { get; } = new()
    {
        VotesOnSymbols = Pattern.Of($"\\b(?:{For}|{Against}|{Abstain}|{Out})(?:{Joined}(?:{For}|{Against}|{Abstain}|{Out}|(?<for>(?:pour {Objects}|en faveur {ObjectsOf}))|(?<against>contre {Objects})))*"),
        Salutation = Pattern.Of("^(?:excellence|(?:cher )?monsieur(?: le président| l'ambassadeur)?|(?:chère )?madame(?: la présidente| l'ambassadrice)?|cher collègue|chère collègue)[,.: ]*$"),
        Closing = Pattern.Of("^(?:je vous prie|je saisis|nous vous prions|veuillez|cordialement|respectueusement|bien à vous|avec (?:mes|nos) (?:salutations|respects)|(?:l'assurance|les assurances) de (?:ma|notre))"),
        Addressee = Pattern.Of("^(?:(?:à )?(?:son|sa) excellence|s\\.? ?e\\.?m?\\.? |à l'attention|(?:au|le|à la|la) présidente? du conseil|présidente? du conseil de sécurité|pour\\b ?:)"),
        Mission = Pattern.Of("\\b(?:mission|délégation|représentation permanente)\\b"),
        Reference = Pattern.Of("^(?:(?:notre|votre|nos|vos|n/|v/) ?)?(?:réf(?:érences?)?\\b|n° ?[0-9:]|no\\.? ?[0-9:]|dossier\\b|tél|télécopie)"),
        BeforeDate = Pattern.Of("^(?:date ?: ?|(?:fait )?(?:à )?[\\p{L}. '-]{2,30}, ?(?:le )?|le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )?$"),
        OtherDate = Pattern.Of($"\\b(?<day>[0-9]{{1,2}}) {Month},? (?<year>[0-9]{{4}})\\b"),
        CallReference = Pattern.Of("\\b(?:(?:votre|notre) lettre|lettre [^.;\\n]{0,80}\\bprésidente?\\b|procédure (?:de vote|écrite)|mise?s? aux voix|vote par écrit|appelant [^.;\\n]{0,60}à voter)"),
        Proviso = Pattern.Of("\\b(?:sous réserve|réserves|à condition|conditionn\\w+|à moins qu\\w*|étant entendu|pourvu qu\\w*|nul et non avenu|nulle et non avenue|tel(?:le)? qu'amendée?|seulement si|tant que|en attente|dans l'attente|en attendant|provisoirement|(?<!procédure |intérieur )provisoire|à confirmer|ad referendum|annul\\w+|retir\\w+|rempla(?:c|ç)\\w+|projet de lettre|non définitif|versions?)\\b"),
        Foreign = Pattern.Of("\\b(?:si|sauf|ne|pas|jamais|peut-être|à condition|hors|ni|aucune?)\\b"),
        Courtesy = Pattern.Of("\\b(?:remerci\\w+|gré|agréer|assurances?|saisis (?:cette|l')|honneur|plaisir|obligée?|distribu\\w+|publi\\w+|l'intention de faire|explication de vote|référence|référer|réfère|conformément|suivante?|instructions?|procédure|accuser réception)\\b"),
        ReplyHeader = Pattern.Of("^(?:le .{4,200}\\ba écrit ?:|-{2,} ?message (?:d'origine|original) ?-{2,}|début du message (?:transféré|réexpédié) ?:|-{2,} ?message transféré ?-{2,}.*)$"),
        AfterTitle = ["et ", "extraordinaire et plénipotentiaire", ", "],
        NotAName = Pattern.Of("\\b(?:mission|nations|ambassad\\w+|représentante?|conseil|avenue|rue|étage|new york|tél|cordialement|excellence|considération|présidente?|ministre|conseill\\w+|division|projet|résolution|original|traduit|annexe|pièce)\\b"),
        CommonWords = ["le", "les", "des", "du", "et", "au", "aux", "est", "dans", "par", "sur", "cette", "je", "vous", "nous", "une", "pour", "ma", "notre", "votre", "qui", "ce", "l", "d", "à", "que", "projet", "contre", "faveur", "abstient", "lettre"],
    };
}
