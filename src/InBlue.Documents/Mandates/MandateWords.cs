using System.Globalization;
using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using NodaTime;

namespace InBlue.Documents.Mandates;

/// <summary>What pages, papers and the command line call the things of a mandate, in English and French; English stands in for other languages.</summary>
public static class MandateWords
{
    public static string Kind(CommitmentKind kind, Language language) => In(language, kind switch
    {
        CommitmentKind.Decides => ("decides", "décide"),
        CommitmentKind.Demands => ("demands", "exige"),
        CommitmentKind.Requests => ("requests", "prie"),
        CommitmentKind.Urges => ("urges", "exhorte"),
        CommitmentKind.CallsUpon => ("calls upon", "demande"),
        CommitmentKind.Authorises => ("authorizes", "autorise"),
        CommitmentKind.Encourages => ("encourages", "encourage"),
        CommitmentKind.Invites => ("invites", "invite"),
        CommitmentKind.Intends => ("expresses its intention", "exprime son intention"),
        CommitmentKind.Recommends => ("recommends", "recommande"),
        CommitmentKind.Extends => ("extends", "proroge"),
        CommitmentKind.Establishes => ("establishes", "crée"),
        CommitmentKind.Stresses => ("stresses", "souligne"),
        _ => ("unclear", "pas clair"),
    });

    public static string Stage(CourseStage stage, Language language) => In(language, stage switch
    {
        CourseStage.Planned => ("planned", "prévu"),
        CourseStage.InputsAsked => ("inputs asked for", "contributions demandées"),
        CourseStage.InputsReceived => ("inputs received", "contributions reçues"),
        CourseStage.Cleared => ("cleared", "visé"),
        CourseStage.InTranslation => ("in translation", "en traduction"),
        CourseStage.Issued => ("issued", "publié"),
        _ => ("waived", "levé"),
    });

    public static string Stage(InputStage stage, Language language) => In(language, stage switch
    {
        InputStage.Asked => ("asked for", "demandée"),
        InputStage.Received => ("received", "reçue"),
        _ => ("cleared", "visée"),
    });

    public static string Status(CommitmentStatus status, Language language) => In(language, status switch
    {
        CommitmentStatus.Proposed => ("proposed", "proposé"),
        CommitmentStatus.Accepted => ("in force", "en vigueur"),
        CommitmentStatus.Rejected => ("rejected", "rejeté"),
        CommitmentStatus.Split => ("split", "scindé"),
        CommitmentStatus.Merged => ("merged", "fusionné"),
        CommitmentStatus.AwaitingRenewal => ("awaiting the renewal", "en attente du renouvellement"),
        _ => ("ended", "clos"),
    });

    public static string Deliverable(DeliverableKind kind, Language language) => In(language, kind switch
    {
        DeliverableKind.Report => ("report", "rapport"),
        DeliverableKind.Letter => ("letter", "lettre"),
        DeliverableKind.Roadmap => ("road map", "feuille de route"),
        DeliverableKind.Assessment => ("assessment", "évaluation"),
        DeliverableKind.Decision => ("decision", "décision"),
        DeliverableKind.Information => ("information", "informations"),
        DeliverableKind.Update => ("update", "point"),
        _ => ("deliverable", "livrable"),
    });

    public static string Instrument(InstrumentKind kind, Language language) => In(language, kind switch
    {
        InstrumentKind.Resolution => ("resolution", "résolution"),
        InstrumentKind.PresidentialStatement => ("statement by the President", "déclaration de la présidence"),
        InstrumentKind.ExchangeOfLetters => ("exchange of letters", "échange de lettres"),
        InstrumentKind.Note => ("note by the President", "note de la présidence"),
        _ => ("instrument", "instrument"),
    });

    public static string Outcome(RenewalOutcome outcome, Language language) => In(language, outcome switch
    {
        RenewalOutcome.Carried => ("carried", "reconduit"),
        RenewalOutcome.Changed => ("changed", "modifié"),
        _ => ("survives", "subsiste"),
    });

    public static string Priority(Priority priority, Language language) => In(language, priority switch
    {
        Procedure.Mandates.Priority.FirstStrategic => ("first strategic priority", "première priorité stratégique"),
        Procedure.Mandates.Priority.SecondStrategic => ("second strategic priority", "seconde priorité stratégique"),
        Procedure.Mandates.Priority.PriorityTask => ("priority task", "tâche prioritaire"),
        _ => ("other task", "autre tâche"),
    });

    /// <summary>Codes of the reading, and as they stand those that a person gave.</summary>
    public static string Addressee(Addressee addressee, Language language) => addressee.Code switch
    {
        Procedure.Mandates.Addressee.Council => In(language, ("the Council", "le Conseil")),
        Procedure.Mandates.Addressee.NotAssigned => In(language, ("nobody is named", "personne n’est désigné")),
        _ => addressee.Words,
    };

    /// <summary>"at least 2,000 …", "30 per cent …".</summary>
    public static string Measure(Measure measure, Language language)
    {
        var value = Number(measure.Value, language) + (measure.Unit == "percent" ? Percent(language) : "");
        var sense = measure.Sense switch
        {
            MeasureSense.Ceiling => In(language, ("at most", "au maximum")),
            MeasureSense.AtLeast => In(language, ("at least", "au moins")),
            MeasureSense.Quota => In(language, ("a quota of", "un quota de")),
            MeasureSense.Unclear => In(language, ("unclear:", "pas clair :")),
            _ => "",
        };
        return $"{sense} {value} {measure.Of}".Trim();
    }

    /// <summary>After a number.</summary>
    public static string Percent(Language language) => In(language, (" per cent", "\u00A0%"));

    /// <summary>"13,289" and "13 289".</summary>
    public static string Number(ExactNumber number, Language language)
    {
        var text = number.ToString();
        var negative = text.StartsWith('-');
        var (whole, part) = text.IndexOf('.', StringComparison.Ordinal) is var stop and >= 0 ? (text[(negative ? 1 : 0)..stop], text[(stop + 1)..]) : (text[(negative ? 1 : 0)..], "");
        for (var at = whole.Length - 3; at > 0; at -= 3)
            whole = whole.Insert(at, language is Language.French ? "\u00A0" : ",");
        return (negative ? "\u2212" : "") + whole + (part.Length == 0 ? "" : (language is Language.French ? "," : ".") + part);
    }

    /// <summary>"29 September 2020", "April 2021".</summary>
    public static string Due(DueBy due, Language language) => due.IsMonth ? Month(due.Day.ToYearMonth(), language) : DateWords.Day(due.Day, language);

    public static string Month(YearMonth month, Language language)
    {
        var day = DateWords.Day(month.OnDayOfMonth(2), language); // the second, since the first is written otherwise in French
        return day[(day.IndexOf(' ', StringComparison.Ordinal) + 1)..];
    }

    internal static string In(Language language, (string English, string French) words) => language is Language.French ? words.French : words.English;

    internal static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
