using System.Collections.Immutable;
using InBlue.Procedure.Symbols;
using InBlue.Procedure.Voting;
using NodaTime;

namespace InBlue.Procedure.Councils;

public readonly record struct CouncilId(string Text) { public override string ToString() => Text; }

/// <summary>Stable over changes of name: "FRA". The record stores it.</summary>
public readonly record struct MemberId(string Text) { public override string ToString() => Text; }

public readonly record struct SeatId(string Text) { public override string ToString() => Text; }

public readonly record struct GroupId(string Text) { public override string ToString() => Text; }

/// <summary>In what quality a letter is signed: "permanent-representative".</summary>
public readonly record struct CapacityId(string Text) { public override string ToString() => Text; }

public readonly record struct WeightId(string Text) { public override string ToString() => Text; }

public sealed record Member(MemberId Id, Forms Forms)
{
    /// <summary>What follows an office of the member: "of the Niger", "du Niger"; only in the languages that the file gives.</summary>
    public Phrases Of { get; init; } = Phrases.None;
}

public sealed record Group(GroupId Id, Names Names);

/// <summary>A member on a seat from the day <paramref name="From"/> to the day <paramref name="To"/>, both included; without an end, for good.</summary>
public sealed record Holding(MemberId Member, LocalDate From, LocalDate? To)
{
    public bool Includes(LocalDate day) => From <= day && (To is null || day <= To);
}

public sealed record Seat(SeatId Id, ImmutableArray<GroupId> Groups, ImmutableArray<Holding> Holders)
{
    /// <summary>Null where the seat is vacant that day.</summary>
    public MemberId? HolderOn(LocalDate day) => Holders.FirstOrDefault(h => h.Includes(day))?.Member;
}

public sealed record Presidency(YearMonth Month, MemberId Member);

/// <summary>Whether the capacity alone suffices, or a letter so signed is held until the President rules.</summary>
public enum Authority { MaySign, OnRuling }

public sealed record Capacity(CapacityId Id, Authority Authority, Forms Forms, string Source)
{
    public PrintedCapacity Printed { get; init; } = PrintedCapacity.NotStated;
}

/// <summary>When positions may be seen.</summary>
public enum Visibility { Announcement, Close, FiveMinutesBeforeClose, Live }

public sealed record Weight(WeightId Id, string Source, ImmutableDictionary<MemberId, long> Of);

/// <summary>A council as its file describes it, already checked: every member, group and weight that is named exists, no seat has two holders on one day.</summary>
public sealed record Council(
    CouncilId Id,
    Names Names,
    DateTimeZone Zone,
    ImmutableArray<Language> Languages,
    Visibility Visibility,
    ImmutableArray<Member> Members,
    ImmutableArray<Group> Groups,
    ImmutableArray<Seat> Seats,
    ImmutableArray<Presidency> Presidencies,
    ImmutableArray<Capacity> Capacities,
    ImmutableArray<Weight> Weights,
    ImmutableArray<RuleBook> RuleBooks)
{
    /// <summary>Where the file says nothing of it, past votes can be read, and none can be called.</summary>
    public WrittenProcedure WrittenProcedure { get; init; } = WrittenProcedure.NotStated;

    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.NotKnown;

    /// <summary>Null only where no written procedure is stated.</summary>
    public SymbolRules? Symbols { get; init; }

    public Member? Find(MemberId id) => Members.FirstOrDefault(m => m.Id == id);

    public Capacity? Find(CapacityId id) => Capacities.FirstOrDefault(c => c.Id == id);

    /// <summary>Vacant seats are left out.</summary>
    public ImmutableArray<(Seat Seat, MemberId Member)> SeatsOn(LocalDate day) =>
        [.. SittingOn(day)];

    private List<(Seat, MemberId)> SittingOn(LocalDate day)
    {
        var sitting = new List<(Seat, MemberId)>(Seats.Length);
        foreach (var seat in Seats)
            if (seat.HolderOn(day) is { } member)
                sitting.Add((seat, member));
        return sitting;
    }

    /// <summary>The calendar year where the council is, by which its symbols are numbered.</summary>
    public int YearAt(Instant instant) => instant.InZone(Zone).Year;

    public MemberId? PresidentIn(YearMonth month) => Presidencies.FirstOrDefault(p => p.Month == month)?.Member;

    /// <summary>Null where no rule book, or more than one, is in force for the matter that day.</summary>
    public RuleBook? RulesFor(string matter, LocalDate day) =>
        RuleBooks.Where(r => r.Matter == matter && r.IsInForce(day)).Take(2).ToArray() is [var only] ? only : null;
}
