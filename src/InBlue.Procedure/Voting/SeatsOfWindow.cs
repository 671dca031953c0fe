using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.Voting;

/// <summary>Why a window cannot be counted.</summary>
public enum WindowRefusal { ClosesBeforeItOpens, SeatsChange, NobodySits, NoRules }

/// <summary>Who votes in a window and by which rules, or the one reason why it cannot be counted.</summary>
public abstract record SeatsOfWindow
{
    private SeatsOfWindow() { }

    public sealed record Fixed(ImmutableArray<MemberId> Members, RuleBook Rules) : SeatsOfWindow;
    public sealed record Refused(WindowRefusal Why) : SeatsOfWindow;

    /// <param name="opens">The calendar day on which the window opens, where the council is; likewise <paramref name="closes"/>.</param>
    public static SeatsOfWindow Of(Council council, string matter, LocalDate opens, LocalDate closes)
    {
        if (closes < opens)
            return new Refused(WindowRefusal.ClosesBeforeItOpens);

        var members = council.SeatsOn(closes).Select(s => s.Member).ToImmutableArray();
        if (council.Seats.Any(seat => Changes(seat, opens, closes)))
            return new Refused(WindowRefusal.SeatsChange);
        if (members.IsEmpty)
            return new Refused(WindowRefusal.NobodySits);
        return council.RulesFor(matter, closes) is { } rules ? new Fixed(members, rules) : new Refused(WindowRefusal.NoRules);
    }

    /// <summary>A holder can change only on a day on which some holding begins, or on the day after one ends.</summary>
    private static bool Changes(Seat seat, LocalDate opens, LocalDate closes)
    {
        var held = seat.HolderOn(opens);
        foreach (var holding in seat.Holders)
            if (AnotherOn(holding.From) || (holding.To is { } to && to < closes && AnotherOn(to.PlusDays(1))))
                return true;
        return AnotherOn(closes);

        bool AnotherOn(LocalDate day) => opens < day && day <= closes && seat.HolderOn(day) != held;
    }
}
