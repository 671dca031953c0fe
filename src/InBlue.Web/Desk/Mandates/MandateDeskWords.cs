using System.Globalization;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Web.Desk.Mandates;

/// <summary>Every text of the desk for mandates that is ours.</summary>
public sealed class MandateDeskWords(Language language)
{
    public string Title => In("The mandate desk", "Le bureau des mandats");
    public string Intro => In("What is recorded here stands in this record for good, in the name of the person chosen. The public pages show it once the register is made public anew.",
        "Ce qui est enregistré ici figure à demeure dans ce registre, au nom de la personne choisie. Les pages publiques le montrent une fois le registre rendu public à nouveau.");
    public string NoMandates => In("No mandate was opened yet. Open one from an adopted text:", "Aucun mandat n’a encore été ouvert. Ouvrez-en un à partir d’un texte adopté\u00A0:");
    public string Part(string part) => part switch
    {
        "due" => In("Due list", "Échéances"),
        "proposals" => In("Proposals", "Propositions"),
        "evidence" => In("Evidence", "Éléments rapportés"),
        "statements" => In("Statements", "Déclarations"),
        "renewal" => In("Renewal", "Renouvellement"),
        _ => In("Instruments", "Instruments"),
    };
    public string ActAs => In("In the name of", "Au nom de");
    public string Recorded => In("Recorded.", "Enregistré.");
    public string NotPossible => In("Nothing was recorded", "Rien n’a été enregistré");
    public string ToDecide(int proposed, int once) => In($"{Figure(proposed)} proposed, {Figure(once)} not read a second time", $"{Figure(proposed)} proposés, {Figure(once)} non lus une seconde fois");

    // The due list
    public string DueMeans => In($"Counted back from the last working day before the date, for a report of at most {MandateWords.Number(ExactNumber.Of(BackPlan.WordLimit), language)} words.",
        $"Compté à rebours depuis le dernier jour ouvrable avant la date, pour un rapport de {MandateWords.Number(ExactNumber.Of(BackPlan.WordLimit), language)} mots au plus.");
    public string AskInputs => In("Ask for inputs by", "Demander les contributions d’ici au");
    public string InputsIn => In("Inputs in by", "Contributions reçues d’ici au");
    public string Clearance => In("Clearance by", "Visa d’ici au");
    public string Translation => In("To translation by", "À la traduction d’ici au");
    public string Late => In("late", "en retard");
    public string Done => In("Issued or waived", "Publié ou levé");
    public string Inputs => In("Contributions", "Contributions");
    public string AdvanceIt => In("Record a stage", "Enregistrer une étape");
    public string RecordInput => In("Record a contribution", "Enregistrer une contribution");
    public string Stage => In("Stage", "Étape");
    public string On => In("On", "Le");
    public string Symbol => In("Symbol, where it is issued", "Cote, s’il est publié");
    public string Note => In("Note", "Note");
    public string Section => In("For which section", "Pour quelle section");
    public string Contributor => In("From whom", "De qui");
    public string InputDay => In("Asked for by, or received or cleared on", "Demandée pour le, ou reçue ou visée le");
    public string Publish => In("Make the register public as it stands", "Rendre le registre public tel quel");
    public string PublishMeans => In("Every proposal must have been decided on.", "Il faut avoir statué sur chaque proposition.");

    // Proposals
    public string NothingProposed => In("Nothing is proposed.", "Rien n’est proposé.");
    public string NothingToRead => In("Everything in force was read a second time.", "Tout ce qui est en vigueur a été lu une seconde fois.");
    public string OneOf(int at, int of) => In($"{Figure(at)} of {Figure(of)}", $"{Figure(at)} sur {Figure(of)}");
    public string Proposal => In("To accept or reject", "À accepter ou à rejeter");
    public string SecondReading => In("To read a second time", "À lire une seconde fois");
    public string SecondMeans => In("By another officer than the one who accepted it.", "Par un autre fonctionnaire que celui qui l’a accepté.");
    public string WholeProvision => In("The provision", "La disposition");
    public string Reads => In("InBlue reads", "InBlue lit");
    public string Accept => In("Accept", "Accepter");
    public string AcceptChanged => In("Accept otherwise", "Accepter autrement");
    public string Reject => In("Reject", "Rejeter");
    public string Reason => In("Why it is no commitment", "Pourquoi ce n’est pas un engagement");
    public string Second => In("I have read it against the text", "Je l’ai lu en regard du texte");
    public string Later => In("Later", "Plus tard");
    public string AsItIs => In("as it is", "tel quel");
    public string None => In("none", "aucun");
    public string CommitmentTitle => In("Title", "Titre");
    public string Kind => In("The Council", "Le Conseil");
    public string To => In("To whom, in the text’s words", "Destinataire, dans les termes du texte");
    public string Deliverable => In("Deliverable", "Livrable");
    public string When => In("When", "Quand");
    public string WhenOf(string when) => when switch
    {
        "on" => In("on a day", "un jour donné"),
        "by" => In("by a day", "d’ici à un jour"),
        "until" => In("until a day", "jusqu’à un jour"),
        "in" => In("in a month", "dans un mois"),
        "every" => In("every so often", "à intervalle régulier"),
        "within" => In("within a term", "dans un délai"),
        "with" => In("in another report", "dans un autre rapport"),
        "mandate-end" => In("by the mandate’s end", "d’ici à la fin du mandat"),
        "throughout" => In("as long as the mandate lasts", "tant que dure le mandat"),
        "event" => In("when something happens", "si quelque chose se produit"),
        _ => In("regularly, no interval stated", "régulièrement, sans intervalle énoncé"),
    };
    public string DayOrStart => In("Day; of a series or a term its start, if it is not the adoption", "Jour\u00A0; d’une série ou d’un délai le début, si ce n’est pas l’adoption");
    public string Month => In("Month (2021-04)", "Mois (2021-04)");
    public string Count => In("Interval: how many", "Intervalle\u00A0: combien");
    public string Unit => In("of what", "de quoi");
    public string UnitOf(IntervalUnit unit) => unit switch
    {
        IntervalUnit.Days => In("days", "jours"),
        IntervalUnit.Weeks => In("weeks", "semaines"),
        IntervalUnit.Months => In("months", "mois"),
        _ => In("years", "ans"),
    };
    public string Carrier => In("In the report of commitment number", "Dans le rapport de l’engagement numéro");
    public string Which => In("which of them", "lequel");
    public string WhichOf(WhichOccurrence which) => which switch
    {
        WhichOccurrence.First => In("the first", "le premier"),
        WhichOccurrence.Each => In("each", "chacun"),
        _ => In("the last", "le dernier"),
    };
    public string EventWords => In("The text’s words for it", "Les termes du texte");

    // Evidence
    public string RecordValue => In("A value", "Une valeur");
    public string FigureLabel => In("Figure", "Chiffre");
    public string Value => In("Value (digits, a full stop before decimals)", "Valeur (des chiffres, un point avant les décimales)");
    public string AsAt => In("As at", "Au");
    public string Source => In("Source: the symbol of the document", "Source\u00A0: la cote du document");
    public string Quote => In("Its words, if you like", "Ses termes, le cas échéant");
    public string RecordWording => In("How a report words where a measure stands", "Comment un rapport fait état d’une mesure");
    public string Wording => In("The report’s words", "Les termes du rapport");
    public string Measure => In("Commitment", "Engagement");
    public string RecordFile => In("A file of values", "Un fichier de valeurs");
    public string FileMeans => In("CSV with the columns commitment, measure, value, as-at, source and, where wanted, quote. All of it is recorded, or nothing.",
        "CSV avec les colonnes commitment, measure, value, as-at, source et, le cas échéant, quote. Tout est enregistré, ou rien.");
    public string File => In("The file", "Le fichier");
    public string DecimalComma => In("It writes 29,5 for 29.5", "Il écrit 29,5 pour 29.5");
    public string Record => In("Record", "Enregistrer");
    public string LastValues => In("Recorded last", "Enregistré en dernier lieu");

    // Instruments
    public string RecordInstrument => In("An instrument that changes the mandate", "Un instrument qui modifie le mandat");
    public string InstrumentKind => In("What it is", "Nature");
    public string InstrumentSymbol => In("Its symbol", "Sa cote");
    public string InstrumentDate => In("Its date", "Sa date");
    public string Effect => In("What it changes, in a sentence", "Ce qu’il modifie, en une phrase");
    public string Cite => In("By instrument", "Par l’instrument");
    public string FirstRecordIt => In("Record the instrument first; what it changes then cites it.", "Enregistrez d’abord l’instrument\u00A0; ce qu’il modifie le cite ensuite.");
    public string Move => In("Move a date", "Déplacer une échéance");
    public string WhichDate => In("Which date", "Quelle échéance");
    public string NewDay => In("New day", "Nouveau jour");
    public string Prolong => In("Move the mandate’s end", "Déplacer la fin du mandat");
    public string ProlongMeans => In("Everything that depends on the end moves with it.", "Tout ce qui dépend de la fin se déplace avec elle.");
    public string Change => In("Change a commitment", "Modifier un engagement");

    // What was not possible
    public string NoSuchDay => In("The day is missing or is none: write it as 2020-09-15.", "Le jour manque ou n’en est pas un\u00A0: écrivez 2020-09-15.");
    public string NoSuchStage => In("There is no such stage.", "Cette étape n’existe pas.");
    public string NoSuchKind => In("There is no such kind of instrument.", "Cette nature d’instrument n’existe pas.");
    public string NoSuchTime => In("The time is not complete: fill in what belongs to it.", "Le moment n’est pas complet\u00A0: remplissez ce qui s’y rapporte.");
    public string NoSuchFigure => In("Choose a figure.", "Choisissez un chiffre.");
    public string NoSuchValue => In("That is no value as the record keeps it: digits, at most one full stop and six decimals, no spaces and no comma, such as 13289 or 29.5.",
        "Ce n’est pas une valeur telle que le registre la conserve\u00A0: des chiffres, au plus un point et six décimales, sans espace ni virgule, par exemple 13289 ou 29.5.");
    public string NoFile => In("Choose a file.", "Choisissez un fichier.");

    private string In(string english, string french) => language is Language.French ? french : english;

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
