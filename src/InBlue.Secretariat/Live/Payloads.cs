using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Live;

/// <summary>Stored entries as they were written. One that cannot be read means a damaged record, and nothing is decided on it.</summary>
internal static class Payloads
{
    public static Payload Read(StoredEntry entry) => Guard(entry.Number, () => Payload.Read((entry.Payload ?? default).Span));

    public static T Read<T>(Payload payload, Func<string, JsonValue, T> read) => Guard(payload.Place?.Ordinal ?? 0, () => read(payload.Kind, payload.Body));

    private static T Guard<T>(long number, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (MalformedException e)
        {
            throw new RecordUnusableException($"Entry {number} of the record cannot be read ({e.Message}): the record is damaged. Restore it from your backup.", e);
        }
    }
}
