using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// This machine's clock does not agree with what else can be asked: the last instant of the log, or the clock of the database's server. A clock that is ahead can only be told from
/// the latter: after a quiet month the last entry is old, and rightly so.
/// </summary>
public sealed record ClockWarning(string Says, string Mend)
{
    /// <summary>What differs by more is told to whoever runs the record.</summary>
    public static readonly Duration Most = Duration.FromMinutes(1);

    private static readonly InstantPattern Form = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'");

    /// <summary>Null where nothing is to be said.</summary>
    public static ClockWarning? Of(IRecordDatabase database, string council, Instant now)
    {
        if (database.Now() is { } theirs && Duration.Max(theirs - now, now - theirs) is var apart && apart > Most)
        {
            return new ClockWarning(
                $"This machine's clock says {Form.Format(now)}, and the database server's {Form.Format(theirs)}: {Said(apart)} apart. Votes open and close by this machine's clock.",
                "Set the wrong one right (NTP), then look at what was opened, received and closed meanwhile.");
        }
        if (database.Head(council) is { } head && InstantPattern.ExtendedIso.Parse(head.RecordedAt) is { Success: true, Value: var last } && last - now is var behind && behind > Most)
        {
            return new ClockWarning(
                $"This machine's clock says {Form.Format(now)}, but the last entry of the log was recorded at {Form.Format(last)}: the clock is {Said(behind)} behind, or was ahead then. What is recorded now bears the time of that last entry.",
                "Set the clock right (NTP).");
        }
        return null;
    }

    public override string ToString() => $"{Says} {Mend}";

    private static string Said(Duration apart) => apart.TotalHours >= 2
        ? string.Create(CultureInfo.InvariantCulture, $"{apart.TotalHours:0.#} hours")
        : string.Create(CultureInfo.InvariantCulture, $"{apart.TotalMinutes:0} minutes");
}
