using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Live;

/// <summary>When a server or a verb was last known to run on this record: a small file beside it, so that a gap can be shown after a power cut. Losing it loses no fact.</summary>
public sealed class LastSeen(string dataPath)
{
    private string Path => dataPath + ".seen";

    /// <summary>Null where nothing ever ran, or where the file cannot be read.</summary>
    public Instant? Read()
    {
        try
        {
            return File.Exists(Path) && InstantPattern.ExtendedIso.Parse(File.ReadAllText(Path).Trim()) is { Success: true } parsed ? parsed.Value : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(Instant now)
    {
        try
        {
            File.WriteAllText(Path, InstantPattern.ExtendedIso.Format(now));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next gap is then shown from the stated end on.
        }
    }
}
