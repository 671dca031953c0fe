using InBlue.Reading.Text;

namespace InBlue.Reading.Words;

internal static class EnglishLetters
{
    private const string Month = "(?<month>january|february|march|april|may|june|july|august|september|october|november|december)";
    private const string Noun = "(?:(?:the |this )?(?:(?:above-mentioned|aforementioned|above|present|said) )?(?:draft resolutions?|drafts?|draft texts?|texts?|resolutions?|documents?))";
    private const string NoVote = "(?!\\b(?:vot|abst|against|favou?r|reject|oppos|veto|not?\\b|yes\\b))";
    private const string About = $"(?: (?:on|concerning|regarding|relating to|entitled|under the|submitted by|tabled by|sponsored by|contained in|as contained in|issued|circulated|published|in blue|put in blue|bearing|with the symbol|under symbol|document)\\b(?:{NoVote}[^.;:¤\\n]){{0,160}})?";
    private const string Object = $"(?:{Noun}{About},? ?\\(?¤+\\)?|\\(?¤+\\)?)";
    private const string Stop = "(?= ?(?:[.;:)”\"\\n]|$|,|and\\b|while\\b|but\\b|(?:submitted|tabled|sponsored|entitled|on|concerning|regarding|under|relating|in blue|put in blue|as (?:put|submitted|tabled|circulated|contained|issued))\\b))";
    private const string Objects = $"(?:both )?{Object}{Stop}(?:(?:, {Object}{Stop})*,? (?:and|as well as) {Object}(?= ?(?:[.;:)”\"\\n]|$|,? (?:and|while|but)\\b)))?";
    private const string Verb = "(?:(?:hereby )?votes?|(?:is|are) (?:hereby )?voting|(?:hereby )?casts? (?:its|our) votes?)";
    private const string For = $"(?<for>{Verb} (?:for|in favou?r of) {Objects})";
    private const string Against = $"(?<against>{Verb} against {Objects})";
    private const string Abstain = $"(?<abstain>(?:(?:hereby )?abstains?|(?:is|are) (?:hereby )?abstaining)(?: from voting| (?:in|during) the vot(?:e|ing))? (?:on|in respect of|regarding|concerning|with respect to) {Objects})";
    private const string Out = $"(?<out>(?:does|do|is|are) not (?:participat(?:e|ing)|tak(?:e|ing) part) in the vot(?:e|ing) (?:on|in respect of|regarding|concerning) {Objects})";
    private const string Joined = "(?:,? and |, |; ?(?:and )?|,? but |,? while )(?:(?:it|we|also|likewise|further|that it) ){0,2}";

    public static LetterWords Words { get; } = new()
    {
        VotesOnSymbols = Pattern.Of($"\\b(?:{For}|{Against}|{Abstain}|{Out})(?:{Joined}(?:{For}|{Against}|{Abstain}|{Out}|(?<for>(?:for|in favou?r of) {Objects})|(?<against>against {Objects})))*"),
        Salutation = Pattern.Of("^(?:your )?(?:excellency|excellencies|(?:dear )?(?:mr\\.?|madam|madame) president|dear (?:[^.]{1,60})|sir|madam)(?: [\\p{L}. ]{1,40})?[,.: ]*$"),
        Closing = Pattern.Of("^(?:please )?(?:accept,? .{0,60}assurances?|yours (?:sincerely|faithfully|truly)|(?:very )?(?:sincerely|respectfully)(?: yours)?|(?:with )?(?:best|kind|warm|highest) (?:regards|wishes)|highest consideration)"),
        Addressee = Pattern.Of("^(?:(?:his|her) excellency|h\\.? ?e\\.?|to ?:|to the president|the president of the security council|president of the security council|through|attn|attention)"),
        Mission = Pattern.Of("\\b(?:mission|delegation|permanent representation)\\b"),
        Reference = Pattern.Of("^(?:(?:our|your|my) )?(?:ref(?:erence|s)?\\b|n(?:o|r)\\.? ?[0-9:]|n° ?[0-9:]|file\\b|tel|fax|phone)"),
        BeforeDate = Pattern.Of("^(?:date ?: ?|(?:done )?(?:in |at )?[\\p{L}. '-]{2,30}, ?)?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$"),
        OtherDate = Pattern.Of($"\\b(?:{Month} (?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,? (?<year>[0-9]{{4}})|(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)(?: of)? {Month},? (?<year>[0-9]{{4}}))\\b"),
        CallReference = Pattern.Of("\\b(?:your letters?\\b|letter (?:dated |of )?[^.;\\n]{0,60}\\bpresident\\b|president's letter|president of the security council's letter|call for (?:a )?votes?|put to the vote|written (?:voting )?procedure|voting procedure)"),
        Proviso = Pattern.Of("\\b(?:subject to|provided (?:that|always)|on condition|conditional\\w*|unless|on the understanding|contingent|null and void|as amended|only if|so long as|reservations?|pending|provisionally|provisional(?! (?:rules|procedure))|to be confirmed|tbc|ad referendum|cancel\\w*|withdraw\\w*|supersed\\w*|disregard\\w*|not final|unsigned draft|draft letter|versions?)\\b"),
        Foreign = Pattern.Of("\\b(?:if|whether|provided|unless|would|could|should|might|perhaps|until|not|never|nor|no longer|neither)\\b"),
        Courtesy = Pattern.Of("\\b(?:thank|grateful|gratitude|accept,|assurances|avail|honou?r to|pleasure|would appreciate|circulat\\w+|issued as|intend to (?:explain|deliver|make)|explanation of vote|reference|refer to|refers to|referring|in accordance with|pursuant to|as follows|the following|instructions? of my|procedure)\\b"),
        ReplyHeader = Pattern.Of("^(?:on .{4,200}\\bwrote ?:|-{2,} ?original message ?-{2,}|begin forwarded message ?:|-{2,} ?forwarded message ?-{2,}.*)$"),
        AfterTitle = ["and ", "extraordinary and plenipotentiary", "extraordinary & plenipotentiary", ", "],
        NotAName = Pattern.Of("\\b(?:mission|nations|ambassador|representative|council|avenue|street|floor|new york|tel|fax|sincerely|regards|excellency|consideration|president|united|embassy|minister|counsell?or|division|department|draft|resolution|original|translated|annex|enclosure)\\b"),
        CommonWords = ["the", "of", "and", "to", "that", "is", "for", "with", "this", "i", "we", "you", "have", "from", "by", "be", "has", "my", "its", "it", "in", "on", "our", "draft", "against", "favour", "favor", "abstains", "letter"],
    };
}
