using System.Collections.Immutable;
using InBlue.Record.Checkpoints;

namespace InBlue.Secretariat.Audit;

/// <summary>The keys of a log, each in its time, as its own entries say: docs/record-format.md section 13.</summary>
public sealed class LogKeys(string council)
{
    /// <summary>In the order in which the log was signed with them.</summary>
    public ImmutableArray<VerifierKey> All { get; private set; } = [];

    /// <summary>Null before the log was opened.</summary>
    public VerifierKey? Current => All.IsEmpty ? null : All[^1];

    public ImmutableArray<LogFact.Compromised> Compromises { get; private set; } = [];

    /// <summary>Null where the entry with this number may say so; else why not.</summary>
    public string? Take(long number, LogFact fact) => fact switch
    {
        LogFact.Opened opened => number != 0 || opened.Council != council ? "Only the first entry opens a log, and that of its own council." : Add(opened.Key),
        _ when Current is null => "The first entry does not open the log.",
        LogFact.Rotated rotated => rotated.Key.Origin != Current!.Origin ? "A renewed key has the name of the log."
            : !KeyChange.IsSigned(Current, rotated.Key, rotated.Signature) ? "The key before did not sign the one that is to follow it."
            : Add(rotated.Key),
        LogFact.Continued continued => continued.Key.Origin == Current!.Origin ? "A log that goes on behind a checkpoint takes another name."
            : continued.Last.Checkpoint.Origin != Current.Origin ? "The last checkpoint known is not one of this log."
            : continued.Last.Checkpoint.Size <= number ? "The log held the last checkpoint known, and had no reason to take another name."
            : continued.Signature is { } signature && !KeyChange.IsSigned(Current, continued.Key, signature) ? "The key before did not sign the one that is to follow it."
            : Add(continued.Key),
        LogFact.Compromised compromised => Add(compromised, number),
        _ => throw new System.Diagnostics.UnreachableException(fact.GetType().Name),
    };

    private string? Add(VerifierKey key)
    {
        if (All.Any(k => k.ToString() == key.ToString()))
            return "A key that the log had before does not come back.";
        All = All.Add(key);
        return null;
    }

    private string? Add(LogFact.Compromised compromised, long number)
    {
        if (All.All(k => k.ToString() != compromised.Key.ToString()))
            return "The key that is said to be compromised was never the log's.";
        if (!compromised.LastTrusted.IsSignedBy(compromised.Key) || compromised.LastTrusted.Checkpoint.Size > number)
            return "The last trusted checkpoint is not one that this key signed before.";
        Compromises = Compromises.Add(compromised);
        return null;
    }
}
