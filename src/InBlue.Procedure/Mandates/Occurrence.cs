using NodaTime;

namespace InBlue.Procedure.Mandates;

/// <summary>When an occurrence is due by the text: a day, or a month of which the text says no more (then <paramref name="Day"/> is the month's last).</summary>
public readonly record struct DueBy(LocalDate Day, bool IsMonth);

/// <summary>The last working day not after a day.</summary>
/// <param name="CalendarKnown">False where the council's calendar does not cover the year, so that it may be a holiday.</param>
public readonly record struct WorkingDay(LocalDate Day, bool CalendarKnown);

/// <summary>One time at which a commitment falls due, numbered from 1.</summary>
/// <param name="Textual">As the text or an instrument has it.</param>
/// <param name="Working">When it must be ready so as not to be late.</param>
/// <param name="DaysBeforeEnd">How many days before the mandate's end the textual date lies; null where no end is known.</param>
/// <param name="Instrument">The instrument that moved it; null where the text's own date stands.</param>
public sealed record Occurrence(int Commitment, int Number, DueBy Textual, WorkingDay Working, int? DaysBeforeEnd, int? Instrument);

/// <summary>How far a deliverable has come.</summary>
public enum CourseStage { Planned, InputsAsked, InputsReceived, Cleared, InTranslation, Issued, Waived }

public enum InputStage { Asked, Received, Cleared }
