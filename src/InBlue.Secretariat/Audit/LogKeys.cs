using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record.Checkpoints;

namespace InBlue.Secretariat.Audit;

/// <summary>A key and the number of the entry that brought it. <paramref name="IsSigned"/>: the key before vouches for it.</summary>
public sealed record KeyOfLog(long Since, VerifierKey Key, bool IsSigned);

/// <summary>The keys of a log, each in its time, as its own entries say: docs/record-format.md section 13.</summary>
public sealed class LogKeys(string council)
{
    /// <summary>In the order in which the log was signed with them.</summary>
    public ImmutableArray<KeyOfLog> Times { get; private set; } = [];

    public ImmutableArray<VerifierKey> All => [.. Times.Select(t => t.Key)];

    /// <summary>Null before the log was opened.</summary>
    public VerifierKey? Current => Times.IsEmpty ? null : Times[^1].Key;

    public ImmutableArray<LogFact.Compromised> Compromises { get; private set; } = [];

    /// <summary>Null where the entry with this number may say so; else why not.</summary>
    public string? Take(long number, LogFact fact) => fact switch
    {
        LogFact.Opened opened => number != 0 || opened.Council != council ? "Only the first entry opens a log, and that of its own council." : Add(number, opened.Key, isSigned: true),
        _ when Current is null => "The first entry does not open the log.",
        LogFact.Rotated rotated => rotated.Key.Origin != Current!.Origin ? "A renewed key has the name of the log."
            : !KeyChange.IsSigned(Current, rotated.Key, rotated.Signature) ? "The key before did not sign the one that is to follow it."
            : Add(number, rotated.Key, isSigned: true),
        LogFact.Continued continued => continued.Key.Origin == Current!.Origin ? "A log that goes on behind a checkpoint takes another name."
            : continued.Last.Checkpoint.Origin != Current.Origin ? "The last checkpoint known is not one of this log."
            : continued.Last.Checkpoint.Size <= number ? "The log held the last checkpoint known, and had no reason to take another name."
            : continued.Signature is { } signature && !KeyChange.IsSigned(Current, continued.Key, signature) ? "The key before did not sign the one that is to follow it."
            : Add(number, continued.Key, isSigned: continued.Signature is not null),
        LogFact.Compromised compromised => Add(compromised, number),
        LogFact.Erased erased => WhyNot(number, erased),
        _ => throw new System.Diagnostics.UnreachableException(fact.GetType().Name),
    };

    internal static string? WhyNot(long number, LogFact.Erased erased) => erased.Entries.All(n => n < number) ? null : "It says that an entry was erased that came only after it.";

    /// <summary>
    /// Null where whoever trusts this key may trust the present one, since each key between vouches for the next; else why not. A compromised key vouches for nobody: whoever stole it
    /// could have signed a key of his own.
    /// </summary>
    public string? WhyNotFrom(VerifierKey given)
    {
        var at = All.IndexOf(given, 0, Times.Length, SameKey);
        if (at < 0)
            return $"The key that you gave ({given.Origin}+{given.IdText}) was never one of this log. Either this is not that council's record, or it was forged.";
        for (var next = at + 1; next < Times.Length; next++)
        {
            var before = Times[next - 1].Key;
            if (!Times[next].IsSigned)
                return string.Create(CultureInfo.InvariantCulture, $"From entry {Times[next].Since} on the log has another name and a key for which the key {before.IdText} does not vouch. Take the present key from where the council publishes it.");
            if (Compromises.Any(c => SameKey.Equals(c.Key, before)))
                return $"The key {before.IdText} was announced as compromised, so that the keys after it do not follow from it. Take the present key from where the council publishes it.";
        }
        return null;
    }

    private static IEqualityComparer<VerifierKey> SameKey { get; } = EqualityComparer<VerifierKey>.Create((a, b) => a?.ToString() == b?.ToString(), key => key.ToString().GetHashCode(StringComparison.Ordinal));

    private string? Add(long number, VerifierKey key, bool isSigned)
    {
        if (All.Contains(key, SameKey))
            return "A key that the log had before does not come back.";
        Times = Times.Add(new KeyOfLog(number, key, isSigned));
        return null;
    }

    private string? Add(LogFact.Compromised compromised, long number)
    {
        if (!All.Contains(compromised.Key, SameKey))
            return "The key that is said to be compromised was never the log's.";
        if (SameKey.Equals(compromised.Key, Current!))
            return "The key that is said to be compromised was not renewed before.";
        if (!compromised.LastTrusted.IsSignedBy(compromised.Key) || compromised.LastTrusted.Checkpoint.Size > number)
            return "The last trusted checkpoint is not one that this key signed before.";
        Compromises = Compromises.Add(compromised);
        return null;
    }
}
