using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Live;

/// <summary>Instants of the record are whole milliseconds in UTC.</summary>
public static class LiveInstants
{
    private static readonly InstantPattern Form = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'");

    /// <summary>Cut, never rounded up: a letter is not received later than it was.</summary>
    public static Instant ToMilliseconds(Instant instant) => Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    /// <summary>The text must be of the record's form.</summary>
    public static Instant Parse(string text) => Form.Parse(text).Value;

    public static string Write(Instant instant) => Form.Format(instant);
}
