using InBlue.Record;
using InBlue.Record.Entries;

namespace InBlue.Secretariat.Storage;

/// <summary>The last entry of the votes written to, as the log stood under this checkpoint: under another one, somebody else has written, and it holds no more.</summary>
internal sealed record LastEntries(string Checkpoint, Dictionary<VoteName, (long Ordinal, Digest Digest)> Of)
{
    private const int MostRemembered = 4096;

    /// <summary>What is left of it where the log now stands under this checkpoint.</summary>
    public static Dictionary<VoteName, (long Ordinal, Digest Digest)> At(LastEntries? remembered, LogHead? head) =>
        remembered is not null && head is not null && remembered.Checkpoint == head.Checkpoint && remembered.Of.Count < MostRemembered ? remembered.Of : [];
}
