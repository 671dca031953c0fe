using InBlue.Reading.Text;

namespace InBlue.Reading.Words;

internal static class EnglishVotes
{
    private const string Draft = "(?:(?:above-mentioned |aforementioned |present |said )?(?:draft resolution|draft|text|resolution))";
    private const string Stop = "(?: ?(?:[.,;:)(]|\\n|$))";
    private const string Object = $"(?:{Stop}| (?:(?:the|this|that) {Draft}| draft resolution s/[0-9]{{4}}/[0-9]{{1,5}}|the adoption of (?:the|this) {Draft})\\b)";
    private const string InFavour = $"in favou?r(?:{Stop}| of (?:(?:the|this|that) {Draft}|draft resolution s/[0-9]{{4}}/[0-9]{{1,5}}|the adoption of (?:the|this) {Draft})\\b)";
    private const string InTheVote = $"(?:{Stop}| from voting\\b| (?:in|on|during) (?:the|this) vot(?:e|ing)\\b| (?:on|in respect of|regarding|concerning) (?:(?:the|this|that) {Draft}|draft resolution s/[0-9]{{4}}/[0-9]{{1,5}})\\b)";
    private const string Vote = "(?:(?:hereby )?votes?|(?:is|are) (?:hereby )?voting|(?:hereby )?casts? (?:its|our) vote)";
    private const string AnyVote = "vot(?:e|es|ed|ing)";
    private const string Strong = "(?:against|in favou?r|yes|affirmative(?:ly)?|negative(?:ly)?|favou?rabl[ey]|unfavou?rabl[ey]|positive(?:ly)?)";
    private const string Gap = "[ ,:\"“”()–—]";
    private const string Step = $"(?:{Gap}+(?!{AnyVote}\\b)(?>\\w[\\w'-]*))";

    public static VoteWords Words { get; } = new()
    {
        Expression = Pattern.Of(
            $"\\b(?:(?<for>{Vote} (?:for{Object}|{InFavour}))"
            + $"|(?<against>{Vote} against{Object})"
            + $"|(?<abstain>(?:(?:hereby )?abstains?|(?:is|are) (?:hereby )?abstaining){InTheVote})"
            + "|(?<out>(?:does|do|is|are) not (?:participat(?:e|ing)|tak(?:e|ing) part) in (?:the|this) (?:vote|voting)\\b))"),
        Resolution = "resolution",
        ObjectGoesOn = [" amendment", " of "],
        OwnDelegation = ["my delegation", "our delegation", "my country", "our country", "my government", "our government", "we"],
        Articles = ["the "],
        DelegationOf = ["the delegation of the ", "the delegation of ", "the government of the ", "the government of "],
        ClauseOpeners = ["“", ",", ":", ";", "—", "–", ")", "”", " and", " therefore", " thus"],
        That = [" that"],
        Declaring = Pattern.Of("\\b(?:inform|indicat|confirm|announc|declar|communicat|advis|notif|stat|convey|affirm)(?:e|es|s|ing|y|ify|ies)?\\b|\\b(?:let you know|bring to your attention|wish(?:es)? to state)\\b"),
        FirstPerson = Pattern.Of("\\b(?:i|we|my|our|hono[u]?r|pleasure|pleased|wishes to)\\b"),
        NotSubjectBefore = Pattern.Of("(?:^| )(?:of|of the|by|by the|to|to the|with|with the|for|for the|against|from|from the|unlike|like|without|than|between|according to)$"),
        JoinsBefore = Pattern.Of("(?:^| )(?:and|or|nor|with|like|as well as|together with|and the|or the)$"),
        Tokens =
        [
            Pattern.Of($"\\b{AnyVote}(?: on)?{Step}{{0,5}}?{Gap}+{Strong}\\b"),
            Pattern.Of($"\\b{AnyVote}(?:{Gap}+(?:clearly|therefore|also|still|again|firmly|is|are|will be|was|of|the|my|our|delegation|government|country|\\w+ly)){{0,4}}{Gap}+for\\b"),
            Pattern.Of($"\\b{AnyVote}{Step}{{0,6}}?{Gap}+for{Object}"),
            Pattern.Of($"\\bvote\\b[^.;\\n]{{0,100}}\\b(?:is|will be|would be|was)\\b(?:{Gap}+(?:as|follows|therefore|a|one)){{0,4}}{Gap}+(?:for|no|{Strong})\\b"),
            Pattern.Of("(?:^|[.:;!?\\n–—]) ?[\"“]? ?(?:for|against|yes|no|in favou?r) ?[\"”]?(?:[.;!\\n]|$)"),
            Pattern.Of("\\bvot\\w{1,3}[ :\"“]{1,4}(?:yes|no)\\b"),
            Pattern.Of("\\b(?:\\w+ not )?(?:abstain\\w*|abstention\\w*)\\b"),
            Pattern.Of($"\\b(?:not|never|\\w+n't|cannot) (?:\\w+ )?{AnyVote}\\b"),
            Pattern.Of("\\b(?:(?:does|do|did|is|are|will|shall|would|has|have) )?(?:not )?(?:participat\\w+|tak(?:e|es|ing|en) part|took part) [^.;\\n]{0,24}\\bvot(?:e|es|ing)\\b"),
            Pattern.Of("\\b(?:rejects?|rejected|opposes?|opposed|opposing|veto\\w*|disapprov\\w+)\\b"),
            Pattern.Of("\\b(?:withdraw|retract|revok|cancel|disregard|chang|amend|correct)\\w{0,4} [^.;\\n]{0,30}\\bvote\\b"),
            Pattern.Of("\\bvote\\b[^.;\\n]{0,60}\\b(?:condition\\w*|subject to|provided)\\b"),
        ],
        Harmless = Pattern.Of("\\b(?:voting (?:period|procedure|process|results?)|(?:explanations?|result|outcome|right|call) (?:of|to) (?:the )?vot(?:e|es|ing)|would like to (?:inform|confirm|indicate|advise|state|announce|notify))\\b"),
        DirectionNext = Pattern.Of($"^{Gap}+(?:{Strong}|no)\\b"),
        Negation = Pattern.Of("\\b(?:not|no|never|nor|neither|\\w+n't|cannot|den(?:y|ies)|refuses?|false|incorrect|wrong\\w*|untrue|contrary|alleg\\w+)\\b"),
        Condition = Pattern.Of(
            "\\b(?:if|whether|provided|providing|on condition|condition\\w*|subject to|unless|except\\w*|excluding|reserv\\w+|as long as|in the event|paragraphs?|amend\\w*|revis\\w+|modif\\w+|provisionally|ad referendum|in principle|for now|for the time being|at this stage|pending|until|assuming|to the extent|would|could|should|might|may|perhaps|possibly|partly|partially|in part|according to|were|otherwise)\\b"),
        FutureOrPast = Pattern.Of("\\b(?:will|shall|would|had|has|have|did|intends? to|plans? to|going to) (?:\\w+ )?(?:vot\\w+|abstain\\w*|participat\\w+|cast)\\b|\\bvoted\\b|\\babstained\\b|\\bparticipated\\b"),
    };
}
