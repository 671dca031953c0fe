using System.Collections.Immutable;

namespace InBlue.Procedure.Time;

/// <summary>Why a window cannot be stated so.</summary>
public enum StatedWindowRefusal
{
    /// <summary>Outside the years 2 to 8999.</summary>
    BeyondTheYears,

    /// <summary>The record keeps whole seconds.</summary>
    NotOnTheSecond,

    /// <summary>The clock jumps over that hour when summer time begins.</summary>
    LeftOut,

    /// <summary>That hour comes twice when summer time ends, and the offset is not stated.</summary>
    ComesTwice,

    /// <summary>The council's zone does not have the stated offset then.</summary>
    NotInZone,

    InThePast,

    /// <summary>Or at the same instant: nobody could write.</summary>
    EndsBeforeItBegins,

    TooLong,
}

/// <summary>One reason, and the end that must be stated otherwise.</summary>
public sealed record WindowObjection(WindowEnd End, StatedWindowRefusal Why);

/// <summary>A window, or all that speaks against it.</summary>
public abstract record WindowStatement
{
    private WindowStatement() { }

    public sealed record Accepted(StatedWindow Window) : WindowStatement;
    public sealed record Refused(ImmutableArray<WindowObjection> Against) : WindowStatement;
}
