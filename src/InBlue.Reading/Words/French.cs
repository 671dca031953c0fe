using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Reading.Words;

internal static class French
{
    private const string Month = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
    private const string Date = $"(?:1er|premier|[0-9]{{1,2}}) {Month} [0-9]{{4}}";
    private const string Weekday = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
    private const string Time = "(?:[0-9]{1,2} ?(?:heures?|h)(?: ?[0-9]{2})?|midi)";
    private const string Moment = $"(?:à {Time},? (?:\\(?heure de new york\\)?,? )?le (?:{Weekday},? )?{Date}|le (?:{Weekday},? )?{Date},? à {Time})";
    private const string Symbol = "s/[0-9]{4}/[0-9]{1,5}(?:/(?:rev|add|corr)\\.[0-9]{1,3})*";

    public static Vocabulary Words { get; } = new()
    {
        Language = Language.French,
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        Weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        Date = Pattern.Of($"\\b(?<day>1er|premier|[0-9]{{1,2}}) (?<month>{Month}) (?<year>[0-9]{{4}})\\b"),
        WeekdayDate = Pattern.Of($"\\b(?<weekday>{Weekday}),? (?<date>{Date})\\b"),
        TimeOfDay = Pattern.Of("(?<hour>[0-9]{1,2}) ?(?:heures?|h)(?: ?(?<minute>[0-9]{2}))?\\b|(?<noon>midi)"),
        LanguageNames = new()
        {
            ["anglais"] = Language.English, ["français"] = Language.French, ["espagnol"] = Language.Spanish,
            ["russe"] = Language.Russian, ["arabe"] = Language.Arabic, ["chinois"] = Language.Chinese,
        },
        Headings = new()
        {
            LetterAsPrinted = "Lettre datée du",
            AnnexAsPrinted = "Annexe I",
            Letter = "lettre datée du ",
            Statement = "déclaration ",
            Annex = Pattern.Of("^(?:Annexe|ANNEXE) (?<number>[IVXLC]{1,12})$"),
            VoteLetter = Pattern.Of($"^lettre datée du {Date},? adressée (?:au président|à la présidente) du conseil de sécurité par (?<office>.+)$"),
            FromPresident = Pattern.Of("\\bpar (?:le président|la présidente) du conseil de sécurité$"),
            Signature = Pattern.Of("^\\(signée?\\) ?(?<name>.*)$"),
            Attachment = Pattern.Of("^(?:pièces?[ -]jointes?|appendice|enclosure)$"),
            DraftTitle = Pattern.Of("^(?<sponsors>.+?) ?: projet de résolution$"),
            DraftOpening = "le conseil de sécurité,",
            Masthead = Pattern.Of($"^nations unies (?<symbol>{Symbol})\\*?$"),
        },
        Cover = new()
        {
            Resolution = Pattern.Of("\\brésolution (?<number>[0-9]{1,5} ?\\([0-9]{4}\\))"),
            Draft = "projet de résolution",
            Adopted = Pattern.Of($"\\b(?:(?:a été|est) )?adoptée? le (?<date>{Date})|\\b(?:a été|est) adoptée?\\b"),
            NotAdopted = Pattern.Of("\\b(?:n'a (?:pas|point) (?:été|pu être) adoptée?|n'(?:est|était|ayant|avait) pas (?:été )?adoptée?|pas été adoptée?|non[- ]adoptée?|(?:a été|est) rejetée?)\\b"),
            Item = Pattern.Of("\\bquestion (?:intitulée )?« ?(?<item>[^»\\n]{1,300}?) ?»"),
            ProcedureLetter = Pattern.Of($"\\bdatée du {Date}[^()\\n]{{0,160}}\\((?<symbol>{Symbol})\\)"),
            SeeAnnexes = Pattern.Of("\\bvoir (?:l'|les )?annexes? (?<list>[ivxlc]{1,12}(?:(?:, | et | à | - |-)[ivxlc]{1,12})*)\\b"),
            RangeMark = Pattern.Of("^(?: à | - |-)$"),
            Letters = "lettres",
            Statements = "déclaration",
        },
        Call = new()
        {
            SubmittedBy = Pattern.Of("\\b(?:déposé|présenté|soumis|parrainé)e?s? (?:conjointement )?par "),
            Articles = ["les ", "la ", "le ", "l'"],
            ListMarks = [", et ", ", ", " et "],
            InBlue = Pattern.Of("\\bmise?s? en bleu\\b"),
            Window = Pattern.Of($"\\b(?:commencera|débutera|s'ouvrira) (?<opens>{Moment}),? et (?:expirera|prendra fin|se terminera|s'achèvera|sera close|se clôturera) (?<closes>{Moment})"),
            WindowBegins = Pattern.Of("\\b(?:commencera|débutera|s'ouvrira)\\b"),
            AnnounceResult = Pattern.Of("\\bannonce(?:r|rai|ra) le résultat\\b"),
            Original = Pattern.Of("\\[original ?: ?(?<languages>[^\\]\\n]{1,120})\\]"),
        },
        Offices = new()
        {
            Articles = ["le ", "la ", "l'"],
            Linkers = [" de la ", " de l'", " du ", " des ", " de ", " d'"],
            Tails = [" auprès "],
            AdInterim = [", par intérim", ", a.i.", " (a.i.)", " par intérim", " a.i.", " ad interim"],
            Titles = ["l'ambassadeur", "l'ambassadrice", "ambassadeur", "ambassadrice", "son excellence", "s. e.", "s.e."],
        },
        Votes = FrenchVotes.Words,
        Letters = FrenchLetters.Words,
    };
}
