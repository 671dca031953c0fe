using InBlue.Reading.Text;

namespace InBlue.Reading.Words;

internal static class FrenchVotes
{
    private const string Draft = "(?:projet de résolution|projet|texte)";
    private const string Object =
        $"(?:(?: ?(?:[.,;:)(]|\\n|$))| (?:le|ce|ledit|l'ensemble du) (?:présent )?{Draft}\\b| (?:la|cette|ladite) (?:présente )?résolution\\b| l'adoption (?:du|de ce|dudit) {Draft}\\b)";
    private const string InFavour =
        $"en faveur(?:(?: ?(?:[.,;:)(]|\\n|$))| (?:du|de ce|dudit) (?:présent )?{Draft}\\b| de (?:la|cette|ladite) (?:présente )?résolution\\b| de l'adoption (?:du|de ce|dudit) {Draft}\\b)";
    private const string InTheVote =
        $"(?: ?(?:[.,;:)(]|\\n|$)| de voter\\b| (?:dans le|lors du|dans ce|lors de ce|au) vote\\b| (?:sur|concernant|au sujet du|à propos du) (?:le |ce |ledit )?(?:présent )?{Draft}\\b)";
    private const string Vote = "vot(?:e|es|ons|ent)";
    private const string AnyVote = "vot(?:e|es|ons|ez|ent|er|ant|é|ée|és|ées|ai|as|a|èrent|ais|ait|ions|iez|aient|er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient))";
    private const string Strong = "(?:contre|en faveur|favorable(?:ment)?|défavorable(?:ment)?|négati(?:f|ve|vement)|positi(?:f|ve|vement)|affirmati(?:f|ve|vement)|blanc|nul)";
    private const string Gap = "[ ,:«»\"“”'()–—-]";
    private const string Step = $"(?:{Gap}+[\\w'-]+)";

    public static VoteWords Words { get; } = new()
    {
        Expression = Pattern.Of(
            $"\\b(?:(?<for>{Vote} (?:par la présente )?(?:pour{Object}|{InFavour}))"
            + $"|(?<against>{Vote} (?:par la présente )?contre{Object})"
            + $"|(?<abstain>(?:s'abstient|s'abstiennent|nous abstenons){InTheVote})"
            + "|(?<out>ne (?:participe(?:nt|ons)? pas|pren(?:d|nent|ons) pas part) (?:au|à ce) (?:vote|scrutin)\\b))"),
        Resolution = "résolution",
        ObjectGoesOn = [" d'", " de ", " du "],
        OwnDelegation = ["ma délégation", "notre délégation", "mon pays", "notre pays", "mon gouvernement", "notre gouvernement", "nous"],
        Articles = ["la ", "le ", "les ", "l'"],
        DelegationOf =
        [
            "la délégation de la ", "la délégation de l'", "la délégation du ", "la délégation des ", "la délégation de ", "la délégation d'",
            "le gouvernement de la ", "le gouvernement de l'", "le gouvernement du ", "le gouvernement des ", "le gouvernement de ", "le gouvernement d'",
        ],
        ClauseOpeners = [",", ":", ";", "—", "–", ")", "»", " et", " donc", " ainsi"],
        That = [" que", " qu'"],
        Declaring = Pattern.Of("\\b(?:inform|indiqu|confirm|annonc|déclar|communiqu|signal|notifi|précis|affirm)(?:e|ons|er|ent|ant)\\b|\\b(?:fais|faire|faisons) (?:savoir|part|connaître)\\b|\\bporter? à (?:votre|la) connaissance\\b|\\bporte à votre\\b"),
        FirstPerson = Pattern.Of("\\b(?:je|j'ai|j'\\w+|nous|ma délégation|mon gouvernement|honneur|plaisir|tient à|souhaite)\\b"),
        NotSubjectBefore = Pattern.Of("(?:^| |')(?:de|du|des|d'|de la|de l'|par|par la|par le|par les|par l'|à|à la|à l'|au|aux|avec|avec la|avec le|pour|contre|sans|chez|entre|selon)$"),
        JoinsBefore = Pattern.Of("(?:^| )(?:et|ou|ni|avec|comme|ainsi que|de même que)$"),
        Tokens =
        [
            Pattern.Of($"\\b{AnyVote}(?: sur)?{Step}{{0,5}}?{Gap}+{Strong}\\b"),
            Pattern.Of($"\\b{AnyVote}(?:{Gap}+(?:résolument|clairement|bien|donc|toujours|aussi|également|par la présente|est|sera|était|de|du|la|le|les|l'\\w+|ma|notre|délégation|gouvernement|pays|\\w+ment)){{0,4}}{Gap}+pour\\b"),
            Pattern.Of($"\\b{AnyVote}{Step}{{0,6}}?{Gap}+pour{Object}"),
            Pattern.Of($"\\bvote\\b[^.;\\n]{{0,100}}\\b(?:est|sera|serait|était)\\b(?:{Gap}+(?:le|suivant|donc|bien|un|de)){{0,4}}{Gap}+(?:pour|oui|non|{Strong})\\b"),
            Pattern.Of("\\bvot\\w{1,6}[ :«\"“]{1,4}(?:oui|non)\\b"),
            Pattern.Of("(?:\\bs')?\\babst(?:en|ien|in)\\w*"),
            Pattern.Of($"\\b(?:ne|n')(?: ?\\w+)? ?{AnyVote}\\b(?: pas)?"),
            Pattern.Of("\\b(?:particip\\w+|pren(?:d|dre|nent|ons|dra|drons|dront|ant) (?:\\w+ )?part|pris part) [^.;\\n]{0,24}\\b(?:vote|scrutin)\\b"),
            Pattern.Of("\\b(?:rejet(?:te|tent|tons|er|tera)|s'oppos\\w+|opposons|veto|désapprouv\\w+)\\b"),
            Pattern.Of("\\b(?:retir|annul|révoqu|rétract|modifi|rectifi)\\w{1,6} [^.;\\n]{0,30}\\bvote\\b"),
            Pattern.Of("\\bvote\\b[^.;\\n]{0,60}\\b(?:subordonn\\w+|condition\\w*|sous réserve)\\b"),
        ],
        Harmless = Pattern.Of("\\b(?:période|procédure|processus|explications?|droit|délai|modalités|règles|résultats?|lettres?|ouverture|fin) (?:de|du|d'un|des) votes?\\b"),
        DirectionNext = Pattern.Of($"^{Gap}+(?:{Strong}|oui|non)\\b"),
        Negation = Pattern.Of("\\b(?:ne|n'\\w+|pas|jamais|ni|aucune?|nullement|refuse\\w*|faux|fausse|inexact\\w*|erron\\w+|contrairement|prétend\\w*)\\b"),
        Condition = Pattern.Of(
            "\\b(?:si|s'il|s'ils|s'elle|à condition|conditions? que|condition\\w*|sous réserve|réserves?|pourvu|sauf|excepté|hormis|à l'exception|à l'exclusion|à moins|dans la mesure|au cas où|dans le cas|dès lors|tant que|pour autant"
            + "|hypothèse|éventuellement|peut-être|partiellement|en partie|selon|d'après|\\w+er(?:ait|ais|aient|ions)|serait|seraient|voudrait|voudrions|pourrait|pourrions|devrait|devrions|aurait)\\b"),
        FutureOrPast = Pattern.Of("\\bvot(?:er(?:a|ai|as|ons|ez|ont)|é|ée|és|ées|ait|ais|aient|a|èrent)\\b|\\babst(?:iend\\w+|enue?s?|enait|int)\\b|\\b(?:participera|prendra|participé)\\w*\\b"),
    };
}
