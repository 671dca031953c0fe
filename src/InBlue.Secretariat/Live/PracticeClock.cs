using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Live;

/// <summary>
/// The clock of a practice record, which a person may move forward: its offset stands in a file beside the record. A record without that file runs on the real clock and
/// cannot be moved; one with it holds practice votes only.
/// </summary>
public sealed class PracticeClock : IClock
{
    private readonly string path;

    private PracticeClock(string path) => this.path = path;

    private static string PathFor(string dataPath) => dataPath + ".practice";

    public static bool IsPractice(string dataPath) => File.Exists(PathFor(dataPath));

    /// <summary>The clock of a record: a practice clock where it is a practice record, else the real one.</summary>
    public static IClock For(string dataPath) => IsPractice(dataPath) ? new PracticeClock(PathFor(dataPath)) : SystemClock.Instance;

    /// <summary>Makes the record that is to begin at this path a practice record. Refused (false) where there is a record already.</summary>
    public static bool TryBegin(string dataPath, Instant startsAt)
    {
        if (File.Exists(dataPath) || IsPractice(dataPath))
            return false;
        if (Path.GetDirectoryName(Path.GetFullPath(dataPath)) is { } folder)
            Directory.CreateDirectory(folder);
        new PracticeClock(PathFor(dataPath)).Set(startsAt - SystemClock.Instance.GetCurrentInstant());
        return true;
    }

    public Instant GetCurrentInstant() => SystemClock.Instance.GetCurrentInstant() + DurationPattern.Roundtrip.Parse(File.ReadAllText(path).Trim()).Value;

    /// <summary>Only forward: what is recorded stays before what comes. False where the instant has passed.</summary>
    public bool TryMoveTo(Instant instant)
    {
        if (instant < GetCurrentInstant())
            return false;
        Set(instant - SystemClock.Instance.GetCurrentInstant());
        return true;
    }

    private void Set(Duration offset) => File.WriteAllText(path, DurationPattern.Roundtrip.Format(offset));
}
