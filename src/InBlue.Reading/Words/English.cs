using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Words;

internal static class English
{
    private const string Month = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private const string Date = $"[0-9]{{1,2}} {Month} [0-9]{{4}}";
    private const string Weekday = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private const string Time = "(?:[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]\\.?m\\.?|[0-9]{1,2}:[0-9]{2}|(?:12 )?noon)";
    private const string Moment = $"(?:at {Time},? (?:\\(?(?:new york|eastern)(?: standard| daylight)? time\\)?,? )?on (?:{Weekday},? )?{Date}|on (?:{Weekday},? )?{Date},? at {Time})";
    private const string Symbol = "s/[0-9]{4}/[0-9]{1,5}(?:/(?:rev|add|corr)\\.[0-9]{1,3})*";

    public static Vocabulary Words { get; } = new()
    {
        Language = Language.English,
        Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        Date = Pattern.Of($"\\b(?<day>[0-9]{{1,2}}) (?<month>{Month}) (?<year>[0-9]{{4}})\\b"),
        WeekdayDate = Pattern.Of($"\\b(?<weekday>{Weekday}),? (?<date>{Date})\\b"),
        TimeOfDay = Pattern.Of("(?<hour>[0-9]{1,2})(?:[.:](?<minute>[0-9]{2}))? ?(?<half>[ap])\\.?m\\b|(?<noon>noon)|(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})"),
        LanguageNames = new()
        {
            ["english"] = Language.English, ["french"] = Language.French, ["spanish"] = Language.Spanish,
            ["russian"] = Language.Russian, ["arabic"] = Language.Arabic, ["chinese"] = Language.Chinese,
        },
        Headings = new()
        {
            LetterAsPrinted = "Letter dated",
            AnnexAsPrinted = "Annex I",
            Letter = "letter dated ",
            Statement = "statement ",
            Annex = Pattern.Of("^(?:Annex|ANNEX) (?<number>[IVXLC]{1,12})$"),
            VoteLetter = Pattern.Of($"^letter dated {Date} from (?<office>.+?) addressed to the president of the security council$"),
            FromPresident = Pattern.Of("\\bfrom the president of the security council addressed to "),
            Signature = Pattern.Of("^\\(signed\\) ?(?<name>.*)$"),
            Attachment = Pattern.Of("^(?:enclosure|attachment|appendix)$"),
            DraftTitle = Pattern.Of("^(?<sponsors>.+?) ?: draft resolution$"),
            DraftOpening = "the security council,",
            Masthead = Pattern.Of($"^united nations (?<symbol>{Symbol})\\*?$"),
        },
        Cover = new()
        {
            Resolution = Pattern.Of("\\bresolution (?<number>[0-9]{1,5} ?\\([0-9]{4}\\))"),
            Draft = "draft resolution",
            Adopted = Pattern.Of($"\\b(?:(?:was|has been) )?adopted on (?<date>{Date})|\\b(?:was|has been) adopted\\b"),
            NotAdopted = Pattern.Of("\\b(?:(?:was|has|had|is|were) not (?:been )?adopted|not (?:been )?adopted|failed to be adopted|failed of adoption|(?:was|has been) rejected|failed to (?:obtain|receive|secure))\\b"),
            Item = Pattern.Of("\\bitem (?:entitled )?[“\"] ?(?<item>[^”\"\\n]{1,300}?) ?[”\"]"),
            ProcedureLetter = Pattern.Of($"\\b(?:dated|of) {Date}[^()\\n]{{0,160}}\\((?<symbol>{Symbol})\\)"),
            SeeAnnexes = Pattern.Of("\\bsee annex(?:es)? (?<list>[ivxlc]{1,12}(?:(?:, and |, | and | to | - |-|–)[ivxlc]{1,12})*)\\b"),
            RangeMark = Pattern.Of("^(?: to | - |-|–)$"),
            Letters = "letters",
            Statements = "statement",
        },
        Call = new()
        {
            SubmittedBy = Pattern.Of("\\b(?:submitted|tabled|sponsored|presented|proposed) (?:jointly )?by "),
            Articles = ["the "],
            ListMarks = [", and ", ", ", " and "],
            InBlue = Pattern.Of("\\bin blue\\b"),
            Window = Pattern.Of($"\\b(?:will begin|will start|will open|begins|starts|opens) (?<opens>{Moment}),? and (?:will |shall )?(?:expires?|ends?|closes?|concludes?) (?<closes>{Moment})"),
            WindowBegins = Pattern.Of("\\b(?:will begin|will start|will open|begins|starts|opens)\\b"),
            AnnounceResult = Pattern.Of("\\bannounce the (?:outcome|results?)\\b"),
            Original = Pattern.Of("\\[original ?: ?(?<languages>[^\\]\\n]{1,120})\\]"),
        },
        Offices = new()
        {
            Articles = ["the "],
            Linkers = [" of the ", " of "],
            Tails = [" to the united nations", " to the security council"],
            AdInterim = [", a.i.", ", ad interim", " (a.i.)", " a.i.", " ad interim"],
            Titles = ["the ambassador", "ambassador", "his excellency", "her excellency", "h.e."],
        },
        Votes = EnglishVotes.Words,
        Letters = EnglishLetters.Words,
    };
}
