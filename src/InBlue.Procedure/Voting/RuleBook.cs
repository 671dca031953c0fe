using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Voting;

/// <summary>What a seat without a letter counts as.</summary>
public enum Silence { Absent, Consent, No }

/// <summary>The rules for one kind of matter while they are in force; both days included, open where absent.</summary>
public sealed record RuleBook(string Matter, LocalDate? From, LocalDate? To, Silence Silence, string Source, Condition Condition)
{
    public bool IsInForce(LocalDate day) => (From is null || From <= day) && (To is null || day <= To);
}

/// <summary>A condition of adoption. Section 7 of docs/record-format.md gives each form's exact meaning.</summary>
public abstract record Condition
{
    private Condition() { }

    public sealed record All(ImmutableArray<Condition> Of) : Condition;
    public sealed record Any(ImmutableArray<Condition> Of) : Condition;
    public sealed record AtLeast(int Number, ImmutableArray<Condition> Of) : Condition;

    /// <summary>A condition that has a name and a source, and so a finding of its own.</summary>
    public abstract record Named(string Id, string Source) : Condition;

    public sealed record Count(string Id, string Source, ImmutableArray<Position> Of, WeightId? By, Limit Limit) : Named(Id, Source);
    public sealed record Share(string Id, string Source, ImmutableArray<Position> Of, ImmutableArray<Position> Base, WeightId? By, Fraction Fraction) : Named(Id, Source);
    public sealed record NoneOf(string Id, string Source, GroupId Group, Position Position) : Named(Id, Source);
}

/// <summary>The least figure that suffices. "More than k" is stored as k + 1.</summary>
public readonly record struct Limit(long Least);

/// <summary>An exact fraction to reach, or to pass where <paramref name="MustPass"/>.</summary>
public readonly record struct Fraction(long Numerator, long Denominator, bool MustPass)
{
    /// <summary>The least figure out of <paramref name="whole"/> that suffices; at least 1, so that silence adopts nothing.</summary>
    public long LeastOf(long whole)
    {
        var (quotient, remainder) = Int128.DivRem((Int128)Numerator * whole, Denominator);
        return (long)Int128.Max(1, MustPass || remainder > 0 ? quotient + 1 : quotient);
    }
}
