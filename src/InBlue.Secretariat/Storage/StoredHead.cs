using InBlue.Record.Tree;

namespace InBlue.Secretariat.Storage;

/// <summary>The head of a log out of the columns in which a database keeps it.</summary>
internal static class StoredHead
{
    /// <summary>Throws <see cref="RecordUnusableException"/> where they make no head.</summary>
    public static LogHead Read(string council, string key, string? recordedAt, long size, ReadOnlySpan<byte> frontier, string? checkpoint)
    {
        try
        {
            return recordedAt is not null && checkpoint is not null
                ? new LogHead(council, key, recordedAt, Frontier.FromBytes(size, frontier), checkpoint)
                : throw new InvalidDataException($"Its last entry, number {size - 1}, stands under no checkpoint.");
        }
        catch (InvalidDataException e)
        {
            throw new RecordUnusableException($"The log of {council} is damaged: {e.Message} Restore the record from your backup.", e);
        }
    }
}
