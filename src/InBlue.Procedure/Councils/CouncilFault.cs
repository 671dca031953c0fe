using System.Collections.Immutable;

namespace InBlue.Procedure.Councils;

/// <summary>What is wrong with a council file. Each has its sentence in CouncilFaultText.</summary>
public enum CouncilFaultKind
{
    // The file as a whole.
    TooBig, NotUtf8, NotJson, TooDeep,

    // JSON that a council file does not use.
    DoubledField, NullValue, TrueOrFalse, NotWhole, BrokenText,

    // Its form.
    Missing, UnknownField, WrongKind, EmptyList, EmptyText, TooLong, ControlCharacter, NotOneOf, NotAnId, NotADay, NotAMonth, UnknownZone, EnglishMissing,

    // Names that lead nowhere, or to two things.
    DoubledId, NotAmongMembers, NotAmongGroups, NotAmongWeights,

    // Time.
    EndsBeforeItBegins, TwoHolders, TwoSeats, DoubledMonth, PresidentWithoutSeat, TwoRuleBooks,

    // Figures.
    WeightOutOfRange, WeightMissing, WeightsTooBig, ThresholdZero, ThresholdTooBig, MoreThanListed, NotAFraction, DenominatorZero, FractionOfNothing, FractionAboveOne,

    // The written procedure, its calendar and its symbols.
    MissingBeside, ListedTwice, FigureOutOfRange, NoChannelForLetters, NoWorkingDay, HolidayBeyondYears,
    NotAPhrase, NotADocument, NotAPlaceholder, PlaceholderMissing, PlaceholderTwice, NotInASymbol, NotASuffix, SymbolsTooLong, SymbolsAlike,

    // Conditions.
    NoForm, TwoForms, NoThreshold, TwoThresholds, ConditionTooDeep,
}

/// <summary>One fault, its place inside the file ("seats[7].holders"; empty for the file itself), and the ids and figures that its sentence needs.</summary>
public sealed record CouncilFault(CouncilFaultKind Kind, string Path, int? Line, ImmutableArray<string> Given);
