using System.Collections.Immutable;
using NodaTime;

namespace InBlue.Procedure.Councils;

/// <summary>Which of a member's letters counts when it sends a second one; held until a person rules, where the council leaves it open.</summary>
public enum SecondLetter { FirstStands, LastStands, Held }

public enum RulesOnDoubt { President, Officer }

public enum StatementSlot { WithVote, AfterResult }

public enum ChannelKind { Portal, Mailbox, Hand, Telephone }

public readonly record struct ChannelId(string Text) { public override string ToString() => Text; }

public sealed record Channel(ChannelId Id, ChannelKind Kind)
{
    /// <summary>By telephone something is noted, and never voted.</summary>
    public bool TakesLetters => Kind is not ChannelKind.Telephone;
}

/// <summary>How long letters are awaited: hours of the clock where the council is, and the days on which it stands still.</summary>
public sealed record WindowRule(int Hours, bool SkipsWeekends, bool SkipsHolidays);

/// <summary>"27 March 2020 (S/2020/253)".</summary>
public sealed record ProcedureLetter(LocalDate Date, string? Symbol);

/// <summary>Where letters go: an office, and its addresses where the file gives any.</summary>
public sealed record SendTo(Names Office, ImmutableArray<string> At);

/// <summary>How the council votes by letter. A window never closes early and is never extended, so nothing here says so.</summary>
public sealed record WrittenProcedure(
    string Source,
    WindowRule? Window,
    int? ResultWithinHours,
    int Confirmations,
    int OfficersToCertify,
    SecondLetter SecondLetter,
    RulesOnDoubt RulesOnDoubt,
    ImmutableArray<StatementSlot> StatementSlots,
    ImmutableArray<Channel> Channels)
{
    /// <summary>What holds for a council whose file says nothing of letters: past votes are read by it, and none can be called. Its figures are those of docs/record-format.md.</summary>
    public static WrittenProcedure NotStated { get; } = new("", null, null, 1, 2, SecondLetter.FirstStands, RulesOnDoubt.President, [], []);

    /// <summary>The letter that sets the procedure up, as papers cite it.</summary>
    public ProcedureLetter? Letter { get; init; }

    public SendTo? SendTo { get; init; }

    /// <summary>Who speaks in a statement, as its printed heading says it.</summary>
    public Phrases Statements { get; init; } = Phrases.None;

    public bool IsStated => Source is not "";

    public Channel? Find(ChannelId id) => Channels.FirstOrDefault(c => c.Id == id);
}
