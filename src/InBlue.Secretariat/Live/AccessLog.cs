using System.Text.Json;
using InBlue.Procedure.People;
using InBlue.Record.Entries;
using NodaTime;

namespace InBlue.Secretariat.Live;

/// <summary>Who opened the letters of a vote before they were released: one line each, in a file of its own beside the record, readable by its owner only.</summary>
public sealed class AccessLog(string dataPath)
{
    private static readonly Lock Gate = new();

    public static string PathFor(string dataPath) => dataPath + ".access.jsonl";

    /// <summary>Written before anything is shown; where it cannot be written, nothing is shown.</summary>
    public void Opened(PersonId person, VoteName vote, string what, Instant now)
    {
        var line = JsonSerializer.Serialize(new { at = LiveInstants.Write(LiveInstants.ToMilliseconds(now)), person = person.Text, vote = $"{vote.Draft}#{vote.Ordinal}", what });
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        lock (Gate)
        {
            using var writer = new StreamWriter(PathFor(dataPath), options);
            writer.WriteLine(line);
        }
    }
}
