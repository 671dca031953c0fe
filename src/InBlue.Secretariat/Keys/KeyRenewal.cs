using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keeping;
using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Secretariat.Keys;

/// <summary>The key that is compromised. <paramref name="IsNew"/>: an entry was added that says so; else one says it already.</summary>
public sealed record SaidOfAKey(VerifierKey Key, bool IsNew);

/// <summary>Renews the key of a log, and says where one is compromised. Programs that write to the log then have to be started anew.</summary>
public static class KeyRenewal
{
    /// <summary>The old key signs the new one, which signs the log from this entry on. The old key file stays under another name.</summary>
    public static VerifierKey Rotate(RecordPlace place, IRecordDatabase database, string council, IClock clock)
    {
        var head = HeadOf(database, council);
        var old = KeyFile.Load(place.DataPath, head);
        VerifierKey? key = null;
        KeyTurn.Append(database, council, head.Key, clock, (_, _) =>
        {
            var next = KeyFile.Renew(place.DataPath, council, old.Origin);
            key = next.Public;
            return (new LogFact.Rotated(next.Public, KeyChange.Sign(old, next.Public)), next);
        });
        KeyFile.TakeWhatWaits(place.DataPath, HeadOf(database, council));
        return key!;
    }

    /// <summary>
    /// Says which checkpoint is the last that can be trusted of the key that signed it; where that is the present key, it is renewed first. Whoever stopped between the two repeats
    /// the call, and what was said already is not said again.
    /// </summary>
    public static SaidOfAKey Compromise(RecordPlace place, IRecordDatabase database, string council, SignedCheckpoint lastTrusted, IClock clock)
    {
        var report = LogAudit.Check(database, council);
        if (!report.Faults.IsEmpty)
            throw new RecordUnusableException($"The log of {council} has faults: {report.Faults[0].Where}: {report.Faults[0].Message} Look at it with inblue doctor --full first.");
        if (report.Keys.FirstOrDefault(lastTrusted.IsSignedBy) is not { } compromised)
            throw new RecordUnusableException($"No key of the log of {council} has signed this checkpoint.");
        if (HeadCheck.Holds(database, HeadOf(database, council), lastTrusted) is { Health: Health.Fault } fault)
            throw new RecordUnusableException($"{fault.Says} A checkpoint that the log does not hold cannot be the last trusted one.");
        if (report.Compromises.Any(c => c.LastTrusted.Text == lastTrusted.Text))
            return new SaidOfAKey(compromised, IsNew: false);
        if (compromised.ToString() == HeadOf(database, council).Key)
            Rotate(place, database, council, clock);
        var head = HeadOf(database, council);
        var key = KeyFile.Load(place.DataPath, head);
        KeyTurn.Append(database, council, head.Key, clock, (_, _) => (new LogFact.Compromised(lastTrusted, compromised), key));
        return new SaidOfAKey(compromised, IsNew: true);
    }

    private static LogHead HeadOf(IRecordDatabase database, string council) => database.Head(council) ?? throw new RecordUnusableException($"The record has no log of {council}.");
}
