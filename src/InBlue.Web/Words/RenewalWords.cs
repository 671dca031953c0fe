using System.Globalization;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Comparing;
using InBlue.Secretariat.Mandates;

namespace InBlue.Web.Words;

/// <summary>Every text of ours about renewals, on the public pages and at the desk.</summary>
public sealed class RenewalWords(Language language)
{
    public string Renewals => In("Renewals", "Renouvellements");
    public string RenewedBy(string resolution) => In($"Renewed by resolution {resolution}", $"Renouvelé par la résolution {resolution}");
    public string FromTo(string before, string after) => In($"Resolution {before} beside resolution {after}", $"La résolution {before} en regard de la résolution {after}");
    public string TwoTexts => In("Compare the two texts, and see what became of each duty", "Comparer les deux textes et voir ce qu’est devenue chaque obligation");
    public string Intro => In(
        "The two texts, provision by provision. Struck through: words of the older text that the newer one leaves out. Underlined: words that it puts in. Beside them: what the comparison proposed for each duty, and what a person decided.",
        "Les deux textes, disposition par disposition. Biffés\u00A0: les mots de l’ancien texte que le nouveau ne reprend pas. Soulignés\u00A0: ceux qu’il ajoute. En regard\u00A0: ce que la comparaison proposait pour chaque obligation, et ce qu’une personne a décidé.");
    public string IntroOfProposal => In(
        "The two texts, provision by provision. Struck through: words of the older text that the newer one leaves out. Underlined: words that it puts in. Beside them: what the comparison proposes for each duty; a person decides.",
        "Les deux textes, disposition par disposition. Biffés\u00A0: les mots de l’ancien texte que le nouveau ne reprend pas. Soulignés\u00A0: ceux qu’il ajoute. En regard\u00A0: ce que la comparaison propose pour chaque obligation\u00A0; une personne décide.");
    public string InShort => In("In short", "En bref");
    public string Texts => In("The two texts", "Les deux textes");
    public string NothingOfTheKind => In("none", "aucune");
    public string Duties => In("Duties", "Obligations");
    public string NoDuty => In("No duty.", "Aucune obligation.");
    public string Others => In("Duties that stand in neither of these texts", "Obligations qui ne figurent dans aucun de ces textes");

    public string Kind(PairKind kind) => kind switch
    {
        PairKind.Carried => In("as it was", "reprise telle quelle"),
        PairKind.Moved => In("moved", "déplacée"),
        PairKind.Changed => In("changed", "modifiée"),
        PairKind.ChangedAndMoved => In("changed and moved", "modifiée et déplacée"),
        PairKind.Added => In("added", "ajoutée"),
        _ => In("dropped", "supprimée"),
    };

    public string KindOfSeveral(PairKind kind) => kind switch
    {
        PairKind.Carried => In("As they were", "Reprises telles quelles"),
        PairKind.Moved => In("Moved", "Déplacées"),
        PairKind.Changed => In("Changed", "Modifiées"),
        PairKind.ChangedAndMoved => In("Changed and moved", "Modifiées et déplacées"),
        PairKind.Added => In("Added", "Ajoutées"),
        _ => In("Dropped", "Supprimées"),
    };

    public string Provisions(int count) => count == 1 ? In("1 provision", "1\u00A0disposition") : In($"{Figure(count)} provisions", $"{Figure(count)}\u00A0dispositions");
    public string Folded(int count, string first, string last) => In($"{first} – {last}, as they were: {Provisions(count)}", $"{first} – {last}, reprises telles quelles\u00A0: {Provisions(count)}");
    public string Paragraph(string label) => In($"Paragraph {label}", $"Paragraphe {label}");
    public string Recital(int number) => In($"Preamble, {Figure(number)}", $"Préambule, {Figure(number)}");
    public string NowAt(string label) => In($"now {label}", $"désormais {label}");

    public string Proposed => In("Proposed", "Proposé");
    public string Decided => In("Decided", "Décidé");
    private string NotDecided => In("not decided yet", "pas encore décidé");
    public string NewDuty => In("new in this text", "nouveau dans ce texte");
    public string Proposal(ProposedCarry? proposed) => proposed switch
    {
        { Outcome: RenewalOutcome.Carried } => In("carry it over", "à reconduire"),
        { Outcome: RenewalOutcome.Changed } => In("carry it over with the new words", "à reconduire avec les nouveaux termes"),
        { Pair: { After: null } } => In("end it, unless it survives: its provision is dropped", "à clore, sauf s’il subsiste\u00A0: sa disposition est supprimée"),
        { Pair: not null } => In("nothing: the new words no longer say so", "rien\u00A0: les nouveaux termes ne le disent plus"),
        _ => In("nothing: it stands in neither text", "rien\u00A0: il ne figure dans aucun des deux textes"),
    };
    public string Outcome(MandateEvent? decided, string place) => decided switch
    {
        MandateEvent.CarriedOver { Outcome: var outcome } => MandateWords.Outcome(outcome, language) + (outcome is RenewalOutcome.Survives || place.Length == 0 ? "" : In($", in paragraph {place}", $", au paragraphe {place}")),
        MandateEvent.Ended { Because: var because } => In($"ended: {because}", $"clos\u00A0: {because}"),
        _ => NotDecided,
    };

    public string Because(string because) => In($": {because}", $"\u00A0: {because}");

    // On the page of the mandate
    public string EndedWithIt => In("Ended with it", "Clos avec lui");
    public string Survives => In("Survives it", "Subsiste au-delà");
    public string Owed => In("Owed under an earlier text", "Dû en vertu d’un texte antérieur");
    public string Nothing => In("Nothing.", "Rien.");
    public string DueOn => In("due", "échu");

    // On the page of a commitment
    public string History => In("Over the renewals", "Au fil des renouvellements");
    public string Under(string resolution) => In($"Under resolution {resolution}", $"En vertu de la résolution {resolution}");
    public string SameWords => In("The newer text has the same words.", "Le nouveau texte a les mêmes termes.");
    public string NoDates => In("No date.", "Aucune échéance.");

    private string In(string english, string french) => language is Language.French ? french : english;

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
