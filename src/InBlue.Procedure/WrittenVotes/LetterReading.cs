using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>Words of a letter's text that say something: places in code points, the end excluded.</summary>
public sealed record Words(string Of, int Start, int End, string Quote);

/// <summary>What a letter says, as a person confirmed or ruled it.</summary>
public sealed record LetterReading(
    MemberId Member, string Signatory, CapacityId Capacity, LocalDate Date, Position Position, ImmutableArray<Words> Evidence)
{
    /// <summary>Whether two persons read the same, wherever each saw it.</summary>
    public bool SaysTheSameAs(LetterReading other) => this with { Evidence = [] } == other with { Evidence = [] };
}

/// <summary>Why a letter waits for a person's ruling.</summary>
public enum WhyHeld
{
    SignatoryNotOnFile,
    CapacityNotOnFile,
    NoSignatureSeen,
    SymbolMissing,
    AnotherDraft,
    EarlierRevision,
    PositionUnclear,
    PositionConditional,
    Unreadable,
    MemberUnclear,
    SecondLetter,
    LanguageNotRead,
    DateUnclear,
}

/// <summary>Why a letter on file does not count.</summary>
public enum WhyNotCounted { Late, BeforeOpening, RuledOut, Superseded }
