using InBlue.Documents.Dates;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using NodaTime;

namespace InBlue.Documents.Reports;

using static MandateWords;

/// <summary>The words of a skeleton, in English or French.</summary>
internal sealed class SkeletonWords(Language language)
{
    public Language Language => language;

    public string Colon => Say(":", "\u00A0:");

    public string Skeleton => Say("Skeleton; the text is to be written", "Trame\u00A0; le texte reste à rédiger");
    public string AskedBy => Say("Asked for by", "Demandé par");
    public string Resolution => Say("resolution", "résolution");
    public string From => Say("From", "De");
    public string State => Say("State", "État");
    public string WorkingDate => Say("Last working day", "Dernier jour ouvrable");
    public string CalendarNotKnown => Say(" (holidays of that year not known)", " (jours fériés de cette année inconnus)");
    public string AskInputs => Say("Contributions asked for by", "Contributions à demander le");
    public string InputsIn => Say("Contributions in by", "Contributions attendues le");
    public string Clearance => Say("To clearance by", "Visa à demander le");
    public string Translation => Say("To translation by", "À remettre à la traduction le");
    public string Length => Say("Length", "Longueur");
    public string WordLimit => Say($"at most {Number(ExactNumber.Of(BackPlan.WordLimit), language)} words", $"au plus {Number(ExactNumber.Of(BackPlan.WordLimit), language)} mots");
    public string WhatIsAsked => Say("What is asked for", "Ce qui est demandé");
    public string AsAsked => Say("As the words above say.", "Selon les termes ci-dessus.");
    public string NobodyAsked => Say("Nobody has been asked for a contribution yet.", "Personne n’a encore été sollicité pour une contribution.");
    public string AsLastReported => Say("What it reports on, as last reported", "Ce dont il rend compte, selon le dernier rapport");
    public string Paragraph => Say("Paragraph", "Paragraphe");
    public string Measure => Say("Measure", "Mesure");
    public string LastWording => Say("Last wording", "Dernier libellé");
    public string AsAt => Say("As at", "Au");
    public string Source => Say("Source", "Source");
    public string NothingReported => Say("nothing reported", "rien de rapporté");
    public string Figures => Say("Figures", "Chiffres");
    public string SetByTheText => Say("Set by the text", "Fixé par le texte");
    public string Reported => Say("Last reported", "Dernière valeur");
    public string Contributions => Say("Contributions", "Contributions");
    public string Section => Say("Section", "Section");
    public string Contributor => Say("Contributor", "Contributeur");
    public string AskedFor => Say("Asked for", "Demandée");
    public string Received => Say("Received", "Reçue");
    public string Cleared => Say("Cleared", "Visée");
    public string Note => Say("Note", "Note");
    public string PresentedBeside => Say("Presented beside it", "Présenté parallèlement");
    public string ForNoSection => Say("Contributions for no section", "Contributions sans section");
    public string NothingChanged => Say("The register shows no change.", "Le registre ne fait état d’aucun changement.");
    public string WhatIsMissing => Say("What is missing", "Ce qui manque");
    public string NothingMissing => Say("Nothing that the register knows of.", "Rien dont le registre ait connaissance.");

    public string Title(ReportSkeleton report)
    {
        var many = report.Occurrences is { } all and > 1 ? Say($", {Figure(report.Occurrence)} of {Figure(all)}", $", {Figure(report.Occurrence)} sur {Figure(all)}") : report.Occurrences is null ? $", {Figure(report.Occurrence)}" : "";
        return $"{Deliverable(report.Kind, language)}{Say(" under ", " au titre ")}{Say(CycleWords.Place(report.Place, language), CycleWords.OfPlace(report.Place))}{many}";
    }

    public string DueOn(ReportSkeleton report) => report.Due.IsMonth
        ? Say($"Due in {Due(report.Due, language)}.", $"À présenter en {Due(report.Due, language)}.")
        : Say($"Due on {Due(report.Due, language)}.", $"À présenter le {Due(report.Due, language)}.");

    public string Exclusively(int sections) => Say(
        $"The text says that it holds exclusively what is listed: {Figure(sections)} {(sections == 1 ? "section" : "sections")}. Anything else is marked as such here.",
        $"Le texte dit que ce document comporte exclusivement ce qui est énuméré\u00A0: {Figure(sections)} {(sections == 1 ? "section" : "sections")}. Tout le reste est signalé ici comme tel.");

    public string SectionOf(SkeletonSection section) => section.Key == section.Place ? $"{Section}{Colon} {CycleWords.Place(section.Place, language)}" : $"{Section} {section.Key} – {CycleWords.Place(section.Place, language)}";

    public string AddedBy(string instrument) => Say($"Added by {instrument}.", $"Ajoutée par {instrument}.");

    public string IsOutside(ReportSkeleton report) => Say(
        $"Not one of the sections to which {CycleWords.Place(report.Place, language)} limits it. A person decides whether it goes in.",
        $"Ne compte pas parmi les seules sections que prévoit le {CycleWords.Place(report.Place, language)}. Il revient à une personne de décider si elle doit y figurer.");

    public string BesideOf(SkeletonSection section) => $"{Capital(CycleWords.Place(section.Place, language))}{Colon}";

    public string ForNoSectionSentence(ReportSkeleton report) => report.Exclusive
        ? Say($"These are for none of the sections to which {CycleWords.Place(report.Place, language)} limits it: they do not belong in it.", $"Elles ne relèvent d’aucune des seules sections que prévoit le {CycleWords.Place(report.Place, language)}\u00A0: elles n’ont pas leur place dans ce document.")
        : Say("These are for no section that the register knows. They are kept here so that nothing is lost.", "Elles ne relèvent d’aucune section connue du registre. Elles figurent ici pour que rien ne se perde.");

    public string RoomFor(SkeletonSection section) => section.Key == section.Place ? Say($"Text on {CycleWords.Place(section.Place, language)}", $"Texte au titre {CycleWords.OfPlace(section.Place)}") : Say($"Text of section {section.Key}", $"Texte de la section {section.Key}");

    public string Quoted(string words) => Say($"“{words}”", $"«\u00A0{words}\u00A0»");

    public string Value(FigureToReport figure) => figure.Latest is not { } value ? Say("no value", "aucune valeur")
        : Number(value.Value, language) + (figure.Measure.Unit == "percent" ? Say(" per cent", "\u00A0%") : "") + (!figure.Above ? ""
            : figure.Measure.Sense is MeasureSense.Ceiling ? Say(" (above the ceiling)", " (au-dessus du plafond)") : Say(" (below what the text sets)", " (en deçà de ce que fixe le texte)"));

    public string By(LocalDate? day) => day is { } by ? Say($"by {DateWords.Day(by, language)}", $"pour le {DateWords.Day(by, language)}") : "–";

    public string On(LocalDate? day) => day is { } on ? DateWords.Day(on, language) : "–";

    public string ChangedSince(ReportSkeleton report) => Say($"What changed since {DateWords.Day(report.Since, language)}", $"Ce qui a changé depuis le {DateWords.Day(report.Since, language)}");

    public string Change(Development change) => $"{DateWords.Day(change.Day, language)}{Colon} " + change switch
    {
        Development.OfInstrument i => $"{Instrument(i.Kind, language)} {i.Symbol}{Colon} {i.Effect}",
        Development.OfValue v => $"{CycleWords.Place(v.Place, language)}, {v.Measure.Of}{Colon} {Number(v.Value.Value, language)} ({v.Value.Source})",
        Development.OfWording w => $"{CycleWords.Place(w.Place, language)}{Colon} {Quoted(w.Wording.Wording)} ({w.Wording.Source})",
        Development.OfStage s => $"{CycleWords.Place(s.Place, language)}, {s.Title}{Colon} {Stage(s.Stage, language)}{(s.Symbol is { } symbol ? $", {symbol}" : "")}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public string Miss(Missing missing) => $"{CycleWords.Place(missing.Section, language)}{Colon} " + missing.Kind switch
    {
        MissingKind.NoContributor => Say("no contribution has been asked for", "aucune contribution n’a été demandée"),
        MissingKind.NotReceived => Say($"the contribution of {missing.Of}, asked for by {On(missing.By)}, is not in yet", $"la contribution de {missing.Of}, demandée pour le {On(missing.By)}, n’est pas encore reçue"),
        MissingKind.Overdue => Say($"the contribution of {missing.Of} was asked for by {On(missing.By)} and is not in", $"la contribution de {missing.Of}, demandée pour le {On(missing.By)}, n’est pas reçue"),
        MissingKind.NotCleared => Say($"the contribution of {missing.Of} is not cleared", $"la contribution de {missing.Of} n’est pas visée"),
        MissingKind.NoWording => Say($"nothing was ever reported on {CycleWords.Place(missing.Of, language)}", $"rien n’a été rapporté sur le {CycleWords.Place(missing.Of, language)}"),
        MissingKind.NoValue => Say($"no value for {CycleWords.Place(missing.Of, language)}", $"aucune valeur pour le {CycleWords.Place(missing.Of, language)}"),
    };

    private static string Capital(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    private string Say(string english, string french) => In(language, (english, french));
}
