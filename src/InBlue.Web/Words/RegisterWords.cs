using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Web.Words;

/// <summary>Every text of the pages of mandates that is ours. Both languages stand side by side, so that neither can be forgotten.</summary>
public sealed class RegisterWords(Language language)
{
    // The list
    public string Mandates => In("Mandates", "Mandats");
    public string MandatesTitle => In("Mandates and their duties", "Les mandats et leurs obligations");
    public string MandatesIntro => In("Each register as it was last made public. Only what a person has accepted counts.", "Chaque registre tel qu’il a été rendu public en dernier lieu. Seul compte ce qu’une personne a accepté.");
    public string NoMandates => In("No mandate was made public in this record yet.", "Aucun mandat n’a encore été rendu public dans ce registre.");
    public string Mandate => In("Mandate", "Mandat");
    public string Resolution => In("Resolution", "Résolution");
    public string Expires => In("Ends", "Fin");
    public string NextDue => In("Next deliverable", "Prochain livrable");
    public string Damaged(string id) => In($"The record of the mandate {id} is damaged and cannot be shown. To whoever keeps this record: check it, and restore it from your backup.",
        $"Le registre du mandat {id} est endommagé et ne peut être affiché. À qui tient ce registre\u00A0: vérifiez-le et rétablissez-le depuis votre sauvegarde.");

    // The one-minute page
    public string MadePublic(string day) => In($"As made public on {day}.", $"Tel que rendu public le {day}.");
    public string Adopted => In("Adopted", "Adoptée le");
    public string DaysLeft => In("Days left", "Jours restants");
    public string EndUnknown => In("not stated", "non énoncée");
    public string ProlongedBy(string symbol) => In($"by {symbol}", $"par {symbol}");
    public string Left(int days) => days switch
    {
        < 0 => In($"none: it ended {Days(-days)} ago", $"aucun\u00A0: il a pris fin il y a {Days(-days)}"),
        0 => In("it ends today", "il prend fin aujourd’hui"),
        _ => Days(days),
    };
    public string ChapterSeven => In("Chapter VII", "Chapitre VII");
    public string NoChapterSeven => In("The text does not say that the Council acts under it.", "Le texte ne dit pas que le Conseil agit en vertu de celui-ci.");
    public string VotedOn(string draft) => In($"The vote on {draft}", $"Le vote sur {draft}");
    public string Next => In("Next", "À venir");
    public string NothingNext => In("Nothing more is to be handed in.", "Il ne reste rien à remettre.");
    public string Overdue => In("Past its date, and not recorded as issued", "Échu, et non enregistré comme publié");
    public string Date => In("Date", "Date");
    public string What => In("What", "Objet");
    public string Owner => In("Owner", "Responsable");
    public string Stage => In("Stage", "Étape");
    public string Calendar => In("Calendar", "Calendrier");
    public string CalendarIntro => In("What goes inside another report stands under the report that carries it.", "Ce qui figure dans un autre rapport est indiqué sous le rapport qui le contient.");
    public string Inside => In("It contains", "Il contient");
    public string NoDates => In("No day follows from what was accepted.", "Aucune date ne découle de ce qui a été accepté.");
    public string Figures => In("Figures", "Chiffres");
    public string FiguresIntro => In("What the text sets, beside the value last reported.", "Ce que le texte fixe, en regard de la dernière valeur rapportée.");
    public string Set => In("The text", "Le texte");
    public string Reported => In("Reported", "Rapporté");
    public string AsAt => In("As at", "Au");
    public string Source => In("Source", "Source");
    public string NoValue => In("no value reported", "aucune valeur rapportée");
    public string Priorities => In("Priorities", "Priorités");
    public string GoesAfter(string label) => In($"paragraph {label} goes before it, and its means are not to be taken for it", $"le paragraphe {label} passe avant, et ses moyens ne doivent pas y servir");
    public string Measures => In("Measures to be taken by the mandate’s end", "Mesures à prendre d’ici à la fin du mandat");
    public string MeasuresIntro => In("With the words in which a report last said where each stands. InBlue itself grades nobody.", "Avec les termes dans lesquels un rapport en a fait état en dernier lieu. InBlue n’évalue personne.");
    public string NothingReported => In("Nothing reported.", "Rien n’a été rapporté.");
    public string Awaiting => In("For the Council to decide", "Décisions attendues du Conseil");
    public string Changes => In("Changed since adoption", "Modifié depuis l’adoption");
    public string NoChanges => In("Nothing.", "Rien.");
    public string Open => In("Unclear or unassigned", "Pas clair ou non attribué");
    public string NothingOpen => In("Nothing.", "Rien.");
    public string Otherwise => In("The register otherwise", "Le registre autrement");
    public string ByParagraph => In("By paragraph", "Par paragraphe");
    public string ByAddressee => In("By addressee", "Par destinataire");
    public string ByDate => In("By date", "Par date");
    public string CalendarFile => In("Subscribe to its dates (iCalendar)", "S’abonner à ses dates (iCalendar)");
    public string InOneMinute => In("In one minute", "En une minute");

    // Dates
    public string WorkingDate(string day) => In($"last working day: {day}", $"dernier jour ouvrable\u00A0: {day}");
    public string HolidaysUnknown(int year) => In($"holidays of {Figure(year)} not known", $"jours fériés de {Figure(year)} inconnus");
    public string BeforeEnd(int days) => days switch
    {
        0 => In("on the last day of the mandate", "le dernier jour du mandat"),
        1 => In("one day before the mandate ends", "un jour avant la fin du mandat"),
        _ => In($"{Figure(days)} days before the mandate ends", $"{Figure(days)} jours avant la fin du mandat"),
    };
    public string MovedBy(string symbol) => In($"moved by {symbol}", $"déplacé par {symbol}");
    public string MandateEnds => In("the mandate ends", "le mandat prend fin");

    // Paragraphs and commitments
    public string Paragraph(string label) => In($"Paragraph {label}", $"Paragraphe {label}");
    public string InSentence(string label) => In($"paragraph {label}", $"paragraphe {label}");
    public string ByInstrument => In("by an instrument", "par un instrument");
    public string Words => In("The words", "Le texte");
    public string Duties => In("Duties", "Obligations");
    public string NoDuty => In("It creates no duty", "Il ne crée pas d’obligation");
    public string Commitment(int number) => In($"Commitment {Figure(number)}", $"Engagement {Figure(number)}");
    public string Kind => In("The Council", "Le Conseil");
    public string To => In("To", "Destinataire");
    public string Due => In("Due", "Échéance");
    public string Condition => In("Condition", "Condition");
    public string Rank => In("Rank", "Rang");
    public string Unclear => In("Unclear", "Pas clair");
    public string UnclearCode(string code) => code switch
    {
        "addressee" => In("nobody is named", "personne n’est désigné"),
        "report" => In("which report is meant", "le rapport dont il s’agit"),
        _ => code,
    };
    public string LeftOut(int report) => In($"it goes into the report of commitment {Figure(report)}, which is not followed any more: it has no date until somebody says where it goes",
        $"il figure dans le rapport de l’engagement {Figure(report)}, qui n’est plus suivi\u00A0: il n’a pas d’échéance tant que nul ne dit où il figure");
    public string Status => In("Status", "État");
    public string SecondRead => In("read a second time", "lu une seconde fois");
    public string OneReading => In("not read a second time yet", "pas encore lu une seconde fois");
    public string Links => In("See also", "Voir aussi");
    public string Course => In("Dates and stages", "Dates et étapes");
    public string Values => In("Values reported", "Valeurs rapportées");
    public string Wordings => In("As reported", "Dans les rapports");
    public string History => In("History", "Historique");
    public string Statements => In("Statements on it", "Déclarations à ce sujet");
    public string Link(LinkKind kind, string target) => kind switch
    {
        LinkKind.PartOf => In($"part of {target}", $"fait partie de\u00A0: {target}"),
        LinkKind.MustNotTakeFrom => In($"must not take from {target}", $"ne doit pas empiéter sur\u00A0: {target}"),
        LinkKind.FollowsFrom => In($"follows from {target}", $"découle de\u00A0: {target}"),
        LinkKind.Continues => In($"continues {target}", $"prolonge\u00A0: {target}"),
        _ => target,
    };
    public string MovedTo(int occurrence, string day) => In($"date {Figure(occurrence)} to {day}", $"échéance {Figure(occurrence)} au {day}");
    public string Before => In("before", "auparavant");
    public string Happened(MandateEvent happened) => happened switch
    {
        MandateEvent.Proposed => In("proposed", "proposé"),
        MandateEvent.Accepted => In("accepted", "accepté"),
        MandateEvent.Rejected => In("rejected", "rejeté"),
        MandateEvent.Split => In("split", "scindé"),
        MandateEvent.Merged => In("merged", "fusionné"),
        MandateEvent.SecondRead => In("read a second time", "lu une seconde fois"),
        MandateEvent.Changed => In("changed", "modifié"),
        MandateEvent.OccurrenceMoved => In("a date moved", "une date déplacée"),
        MandateEvent.CarriedOver => In("carried over", "reconduit"),
        _ => In("ended", "clos"),
    };
    public string By(string symbol) => In($"by {symbol}", $"par {symbol}");
    public string IntoText(string resolution) => In($"into resolution {resolution}", $"dans la résolution {resolution}");
    public string NoDutyBecause(string because) => !because.StartsWith("verbs:", StringComparison.Ordinal) ? because
        : because.Contains("remains-seized", StringComparison.Ordinal) ? In("the Council remains seized of the matter.", "le Conseil demeure saisi de la question.")
        : In("it states something, and asks nothing of anybody.", "il énonce quelque chose et ne demande rien à personne.");
    public string PreviousParagraph => In("Previous", "Précédent");
    public string NextParagraph => In("Next", "Suivant");
    public string NotInForce => In("The text in force has no such place for it.", "Elle ne figure pas dans le texte en vigueur.");
    public string NoDuties => In("It has no duty in force.", "Aucune obligation en vigueur n’en découle.");
    public string AllStages => In("all stages", "toutes les étapes");
    public string DutyCount(int count) => count == 1 ? In("1 duty", "1 obligation") : In($"{Figure(count)} duties", $"{Figure(count)} obligations");

    // Cycles
    public string CyclesTitle => In("Reporting and mandate cycles", "Cycles des rapports et des mandats");
    public string CyclesIntro => In("What is handed in to the Council, what it is to decide, and when each mandate ends.", "Ce qui est remis au Conseil, ce qu’il doit décider, et quand chaque mandat prend fin.");
    public string ByMonth => In("By month", "Par mois");
    public string BySubject => In("By subject", "Par sujet");
    public string Subject => In("Subject", "Sujet");
    public string Cycle => In("Cycle", "Périodicité");
    public string TableAs(string form) => In($"This table as {form}", $"Ce tableau en {form}");

    public string Undated => In("Without a date", "Sans date");
    public string CouncilFile => In("Subscribe to all dates (iCalendar)", "S’abonner à toutes les dates (iCalendar)");

    public string Earlier => In("Earlier months", "Mois antérieurs");
    public string NothingAhead => In("Nothing is due from this month on.", "Rien n’est dû à partir de ce mois.");

    // Verifying
    public string CheckPassed => In("This server has checked the register and found no fault.", "Ce serveur a vérifié le registre et n’a trouvé aucune faute.");
    public string CheckPassedMeans => In(
        "It read every entry anew, compared each quotation with the text, and computed each date again. But it checked itself, with the key that it holds itself: that is no reason for you to believe it. You can check the register without us.",
        "Il a relu chaque entrée, comparé chaque citation avec le texte et recalculé chaque date. Mais il s’est vérifié lui-même, avec la clé qu’il détient lui-même\u00A0: ce n’est pas une raison de le croire. Vous pouvez vérifier le registre sans nous.");
    public string VerifyMeans => In(
        "The bundle holds every entry of this register up to its publication, the texts and the council’s rules. The verifier follows each change from the reading on, and computes every date again.",
        "L’archive contient chaque entrée de ce registre jusqu’à sa publication, les textes et les règles du conseil. Le vérificateur suit chaque modification depuis la lecture et recalcule chaque date.");
    public string VerifyLimits => In(
        "It proves that the register follows from the texts as people read them, and that nothing was changed since. It does not prove that they read them well.",
        "Cela prouve que le registre découle des textes tels que des personnes les ont lus, et que rien n’a été modifié depuis. Cela ne prouve pas qu’elles les ont bien lus.");

    private string In(string english, string french) => language is Language.French ? french : english;

    private string Days(int days) => days == 1 ? In("1 day", "1\u00A0jour") : In($"{Figure(days)} days", $"{Figure(days)}\u00A0jours");

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
