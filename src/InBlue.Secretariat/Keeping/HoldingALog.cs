using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Keys;
using InBlue.Secretariat.Storage;
using NodaTime;
using NodaTime.Text;

namespace InBlue.Secretariat.Keeping;

/// <summary>How a restored log stands to the latest checkpoint that was published of it.</summary>
public enum Standing
{
    /// <summary>Nobody has said which that is: the log may be read, and not added to.</summary>
    NotHeld,

    GoesOn,

    /// <summary>It is behind it, so that what comes next must not bear the name under which others hold something else.</summary>
    GoesOnUnderANewName,
}

/// <summary>What a restored log was found to be. <paramref name="Key"/> is the one that signs what comes next.</summary>
public sealed record HeldLog(string Council, LogReport Report, Standing Standing, string Key)
{
    /// <summary>It goes on by the word of whoever restored it, held against nothing.</summary>
    public bool NothingPublished { get; init; }

    /// <summary>What lies beside the restored record.</summary>
    public SaidByOthers Beside { get; init; } = new(0, 0);
}

/// <summary>
/// Holds a whole audited log against the latest checkpoint published of it. A log that contains it goes on; one that is behind it goes on under another name and key, by an
/// entry that says so; so no two logs are ever signed under one name.
/// </summary>
internal sealed class HoldingALog(IRecordDatabase database, string keysBeside, PublishedAtLast published, IClock clock)
{
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private const string Restored = "/restored-";

    /// <summary>Throws <see cref="RecordUnusableException"/> where the checkpoint is not one of this log, or of another that split from it.</summary>
    public HeldLog Hold(LogHead head)
    {
        var report = LogAudit.Check(database, head.Council);
        if (!report.Faults.IsEmpty || report.Keys.IsEmpty)
            return new HeldLog(head.Council, report, Standing.NotHeld, head.Key);
        var current = report.Keys[^1];
        if (published.Of(current.Origin) is not { } last)
            return new HeldLog(head.Council, report, published.Nothing ? Standing.GoesOn : Standing.NotHeld, head.Key) { NothingPublished = published.Nothing };
        if (!report.Keys.Any(last.IsSignedBy) && KeysSince.WhyNot(last, published.Bundles, current, report.Size) is { } why)
            throw new RecordUnusableException($"The checkpoint of {last.Checkpoint.Origin} is not signed with a key that the restored log knows. {why}");
        if (last.Checkpoint.Size > report.Size)
            return new HeldLog(head.Council, report, Standing.GoesOnUnderANewName, GoOn(head, current, last).ToString());
        return PublicEntry.FrontierOf(database.Digests(head.Council, last.Checkpoint.Size)).Root() == last.Checkpoint.Root
            ? new HeldLog(head.Council, report, Standing.GoesOn, head.Key)
            : throw new RecordUnusableException(
                $"The restored log of {head.Council} is not the one of this checkpoint: they differ within its first {last.Checkpoint.Size} entries. Somebody added to a copy. Restore another backup, and find out who signed which.");
    }

    private VerifierKey GoOn(LogHead head, VerifierKey current, SignedCheckpoint last)
    {
        var named = current.Origin.Text.Split(Restored)[0] + Restored + Stamp.Format(clock.GetCurrentInstant());
        if (!Origin.TryParse(named, out var origin))
            throw new RecordUnusableException($"\"{named}\" is too long for the name of a log.");
        var old = KeyFile.Find(keysBeside, head.Council) is { } there && there.Public.ToString() == head.Key ? there : null;
        VerifierKey? key = null;
        KeyTurn.Append(database, head.Council, head.Key, clock, (_, _) =>
        {
            var next = KeyFile.Renew(keysBeside, head.Council, origin);
            key = next.Public;
            return (new LogFact.Continued(last, next.Public, old is null ? null : KeyChange.Sign(old, next.Public)), next);
        });
        return key!;
    }
}
