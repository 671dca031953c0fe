using InBlue.Record;
using InBlue.Record.Entries;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// How a log stood when this process last wrote to it, with the last entry of the votes written to. Once somebody else has written, it holds no more.
/// </summary>
/// <param name="Alone">Whether nobody else had written since the time before, so that it is likely to hold still.</param>
internal sealed record LastEntries(LogHead Head, Dictionary<VoteName, (long Ordinal, Digest Digest)> Of, bool Alone)
{
    private const int MostRemembered = 4096;

    /// <summary>Null where it holds no more, the log being as given, or has grown too large to be kept.</summary>
    public static LastEntries? At(LastEntries? remembered, LogHead? head) =>
        remembered is not null && head is not null && remembered.Head.Checkpoint == head.Checkpoint && remembered.Of.Count < MostRemembered ? remembered : null;
}
