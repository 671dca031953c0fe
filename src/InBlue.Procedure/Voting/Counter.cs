using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Voting;

/// <summary>A council's seats on one day with one rule book, ready to count any number of votes.</summary>
public sealed class Counter
{
    private readonly RuleBook rules;
    private readonly Dictionary<string, int> seatOf = new(StringComparer.Ordinal); // the keys here are the texts of ids
    private readonly Dictionary<string, int[]> seatsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long[]> weightsOf = new(StringComparer.Ordinal);
    private readonly int findings;

    internal Counter(Council council, RuleBook rules, LocalDate day)
    {
        this.rules = rules;
        var sitting = council.SeatsOn(day);
        var members = new MemberId[sitting.Length];
        for (var seat = 0; seat < members.Length; seat++)
        {
            members[seat] = sitting[seat].Member;
            seatOf.Add(members[seat].Text, seat);
        }
        Members = ImmutableCollectionsMarshal.AsImmutableArray(members);
        foreach (var group in council.Groups)
            seatsOf.Add(group.Id.Text, SeatsOf(group, sitting));
        foreach (var weight in council.Weights)
            weightsOf.Add(weight.Id.Text, Array.ConvertAll(members, member => weight.Of[member]));
        findings = FindingsOf(rules.Condition);
    }

    /// <summary>In the order of their members' ids, as findings list them.</summary>
    private static int[] SeatsOf(Group group, ImmutableArray<(Seat Seat, MemberId Member)> sitting)
    {
        var seats = new List<int>();
        for (var seat = 0; seat < sitting.Length; seat++)
            if (sitting[seat].Seat.Groups.AsSpan().Contains(group.Id))
                seats.Add(seat);
        seats.Sort((a, b) => string.CompareOrdinal(sitting[a].Member.Text, sitting[b].Member.Text));
        return [.. seats];
    }

    /// <summary>Who sits, in the order of the seats: the order of the positions to count.</summary>
    public ImmutableArray<MemberId> Members { get; }

    public Result Count(IReadOnlyDictionary<MemberId, Position> letters)
    {
        Span<Position> positions = Members.Length <= 64 ? stackalloc Position[Members.Length] : new Position[Members.Length];
        positions.Fill(Position.Absent);
        foreach (var (member, position) in letters)
        {
            if (!seatOf.TryGetValue(member.Text, out var seat))
                throw new ArgumentException($"{member} holds no seat.", nameof(letters));
            if (position is Position.Absent)
                throw new ArgumentException($"The letter of {member} says nothing.", nameof(letters));
            positions[seat] = position;
        }
        return CountSeats(positions);
    }

    /// <summary>One position for each of <see cref="Members"/>; <see cref="Position.Absent"/> where there is no letter.</summary>
    public Result Count(ReadOnlySpan<Position> letters)
    {
        if (letters.Length != Members.Length)
            throw new ArgumentException("One position for each seat.", nameof(letters));
        Span<Position> positions = letters.Length <= 64 ? stackalloc Position[letters.Length] : new Position[letters.Length];
        letters.CopyTo(positions);
        return CountSeats(positions);
    }

    private Result CountSeats(Span<Position> positions)
    {
        positions.Replace(Position.Absent, MeaningOf(rules.Silence));

        Span<long> seats = stackalloc long[5];
        foreach (var position in positions)
            seats[(int)position]++;

        var found = new Finding[findings];
        var written = 0;
        var adopted = Holds(rules.Condition, positions, seats, found, ref written);
        return new Result(
            adopted ? Outcome.Adopted : Outcome.NotAdopted,
            adopted ? Reason.None : ReasonIn(found),
            new Counts(
                For: (int)seats[(int)Position.For],
                Against: (int)seats[(int)Position.Against],
                Abstain: (int)seats[(int)Position.Abstain],
                NotParticipating: (int)seats[(int)Position.NotParticipating],
                Absent: (int)seats[(int)Position.Absent]),
            ImmutableCollectionsMarshal.AsImmutableArray(found));
    }

    private static Position MeaningOf(Silence silence) => silence switch
    {
        Silence.Absent => Position.Absent,
        Silence.Consent => Position.For,
        Silence.No => Position.Against,
    };

    /// <summary>Applies every condition, also after one has failed: the result states them all.</summary>
    private bool Holds(Condition condition, ReadOnlySpan<Position> positions, ReadOnlySpan<long> seats, Finding[] found, ref int written)
    {
        switch (condition)
        {
            case Condition.All all:
                return HowMany(all.Of, positions, seats, found, ref written) == all.Of.Length;
            case Condition.Any any:
                return HowMany(any.Of, positions, seats, found, ref written) >= 1;
            case Condition.AtLeast several:
                return HowMany(several.Of, positions, seats, found, ref written) >= several.Number;
            case Condition.Named named:
                var finding = Apply(named, positions, seats);
                found[written++] = finding;
                return finding.Holds;
            default:
                throw new UnreachableException(condition.GetType().Name);
        }
    }

    private int HowMany(ImmutableArray<Condition> conditions, ReadOnlySpan<Position> positions, ReadOnlySpan<long> seats, Finding[] found, ref int written)
    {
        var holding = 0;
        foreach (var condition in conditions)
        {
            if (Holds(condition, positions, seats, found, ref written))
                holding++;
        }
        return holding;
    }

    private Finding Apply(Condition.Named condition, ReadOnlySpan<Position> positions, ReadOnlySpan<long> seats)
    {
        switch (condition)
        {
            case Condition.Count count:
                return Reached(count, Sum(count.Of, count.By, positions, seats), count.Limit.Least);
            case Condition.Share share:
                var whole = Sum(share.Base, share.By, positions, seats);
                return Reached(share, Sum(share.Of, share.By, positions, seats), share.Fraction.LeastOf(whole));
            case Condition.NoneOf none:
                var members = WhoHas(none.Position, seatsOf.GetValueOrDefault(none.Group.Text, []), positions);
                return new Finding(none, members.IsEmpty, members.Length, Limit: 0, members);
            default:
                throw new UnreachableException(condition.GetType().Name);
        }
    }

    private static Finding Reached(Condition.Named condition, long figure, long limit) => new(condition, figure >= limit, figure, limit, []);

    private long Sum(ImmutableArray<Position> of, WeightId? by, ReadOnlySpan<Position> positions, ReadOnlySpan<long> seats)
    {
        var sum = 0L;
        if (by is not { } weight)
        {
            foreach (var position in of)
                sum += seats[(int)position];
            return sum;
        }

        var weights = weightsOf[weight.Text];
        for (var seat = 0; seat < positions.Length; seat++)
        {
            if (of.Contains(positions[seat]))
                sum += weights[seat];
        }
        return sum;
    }

    private ImmutableArray<MemberId> WhoHas(Position position, int[] group, ReadOnlySpan<Position> positions)
    {
        var matching = 0;
        foreach (var seat in group)
        {
            if (positions[seat] == position)
                matching++;
        }
        if (matching == 0)
            return [];
        var who = ImmutableArray.CreateBuilder<MemberId>(matching);
        foreach (var seat in group)
        {
            if (positions[seat] == position)
                who.Add(Members[seat]);
        }
        return who.MoveToImmutable();
    }

    private static Reason ReasonIn(Finding[] found)
    {
        foreach (var finding in found)
        {
            if (!finding.Holds)
                return finding.Condition is Condition.NoneOf ? Reason.NegativeVote : Reason.RequiredNumber;
        }
        throw new UnreachableException("A draft fails by a condition that does not hold.");
    }

    private static int FindingsOf(Condition condition) => condition switch
    {
        Condition.All all => all.Of.Sum(FindingsOf),
        Condition.Any any => any.Of.Sum(FindingsOf),
        Condition.AtLeast several => several.Of.Sum(FindingsOf),
        _ => 1,
    };
}
