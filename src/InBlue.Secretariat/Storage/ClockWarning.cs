using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Storage;

/// <summary>Whether this machine's clock agrees with what else can be asked: the last instant of the log, and the clock of the database's server.</summary>
public static class ClockWarning
{
    /// <summary>What differs by more is told to whoever runs the record.</summary>
    public static readonly Duration Most = Duration.FromMinutes(1);

    private static readonly InstantPattern Form = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'");

    /// <summary>
    /// Null where nothing is to be said. A clock that is ahead can only be told from the database's server: after a quiet month the last entry is old, and rightly so.
    /// </summary>
    public static string? Of(IRecordDatabase database, string council, Instant now)
    {
        if (database.Now() is { } theirs && Duration.Max(theirs - now, now - theirs) is var apart && apart > Most)
            return $"This machine's clock says {Form.Format(now)}, and the database server's {Form.Format(theirs)}: {Said(apart)} apart. Votes open and close by this machine's clock. Set the wrong one right (NTP), then look at what was opened, received and closed meanwhile.";
        if (database.Head(council) is { } head && InstantPattern.ExtendedIso.Parse(head.RecordedAt) is { Success: true, Value: var last } && last - now is var behind && behind > Most)
            return $"This machine's clock says {Form.Format(now)}, but the last entry of the log was recorded at {Form.Format(last)}: the clock is {Said(behind)} behind, or was ahead then. What is recorded now bears the time of that last entry. Set the clock right (NTP).";
        return null;
    }

    private static string Said(Duration apart) => apart.TotalHours >= 2
        ? string.Create(CultureInfo.InvariantCulture, $"{apart.TotalHours:0.#} hours")
        : string.Create(CultureInfo.InvariantCulture, $"{apart.TotalMinutes:0} minutes");
}
