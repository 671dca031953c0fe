using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;

namespace InBlue.Reading.Duties;

/// <summary>The words by which a language says what is to be handed in, how a mandate is extended, which task comes first. All folded.</summary>
internal sealed record DutyWords
{
    public required Language Language { get; init; }

    /// <summary>Where one of several duties of a verb ends and the next begins: what stands before its verb.</summary>
    public required string[] Joints { get; init; }

    /// <summary>What stands before the first verb of what is asked.</summary>
    public required string[] FirstJoints { get; init; }

    /// <summary>Joints with their verb, where nothing else stands between: "and report".</summary>
    public required string[] Reporting { get; init; }

    /// <summary>"To remain seized": the Council says that it goes on, and nothing is due.</summary>
    public required string[] Seized { get; init; }

    /// <summary>By these an event is a condition; "in case of", which names often hold, is none.</summary>
    public required string[] If { get; init; }

    /// <summary>By these an event is a time ("once …"); others are conditions or nothing.</summary>
    public required string[] Once { get; init; }

    /// <summary>Whether a word can be the verb after a joint.</summary>
    public required Func<string, bool> IsVerb { get; init; }

    /// <summary>All words of a phrase must follow one another within a short stretch; several together, which mean little else, may stand farther on: "provide the Council, every six months …, with a letter".</summary>
    public required (string[] Words, DeliverableKind Kind)[] Deliverables { get; init; }

    public required string[] Extending { get; init; }

    public required string[] Conditions { get; init; }

    /// <summary>"To coordinate … with": a report that goes together with another.</summary>
    public required string[] Together { get; init; }

    public required (string Words, Priority Priority)[] Priorities { get; init; }

    /// <summary>"Must not take from": what follows goes before this.</summary>
    public required string[] NotTakingFrom { get; init; }

    public required string[] ChapterSeven { get; init; }

    public required string DashLabel { get; init; }

    public static DutyWords? In(Language? language) => language switch
    {
        Language.French => FrenchDuties.Words,
        Language.English => EnglishDuties.Words,
        _ => null,
    };
}
