using System.Text;
using InBlue.Record;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Erasing;

/// <summary>Which of the files that are to go are named by an entry that stays: those stay too, so that it can still be verified. The whole log is looked through, once.</summary>
internal sealed class NamedElsewhere(IRecordDatabase database, string council, WhatToErase what)
{
    private const int AtATime = 1000;

    private readonly Dictionary<Digest, byte[]> sought = what.Files.ToDictionary(f => f, f => Encoding.ASCII.GetBytes(f.ToString()));
    private readonly HashSet<long> going = [.. what.Entries];
    private readonly HashSet<Digest> named = [];
    private long next;

    public bool Names(Digest file) => named.Contains(file);

    /// <summary>From where it stopped before.</summary>
    public void LookUpToTheEnd()
    {
        if (sought.Count == 0)
            return;
        while (database.Entries(council, next, AtATime) is { IsEmpty: false } entries)
        {
            foreach (var entry in entries)
                if (entry.Payload is { } payload && !what.Naming.Contains(entry.Number) && !going.Contains(entry.Number))
                    Look(entry, payload.Span);
            next = entries[^1].Number + 1;
        }
    }

    private void Look(StoredEntry entry, ReadOnlySpan<byte> payload)
    {
        foreach (var (file, text) in sought)
            if (payload.IndexOf(text) >= 0 && Payloads.Read(entry).Kind != FactKinds.Erased)
                named.Add(file);
    }
}
