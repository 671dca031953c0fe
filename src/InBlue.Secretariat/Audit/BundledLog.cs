using System.Collections.Immutable;
using InBlue.Record;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Record.Tree;

namespace InBlue.Secretariat.Audit;

/// <summary>What a bundle brings of the log itself: its keys, each in its time, where there were several, and what was erased. The check <c>log.keys</c>.</summary>
public sealed class BundledLog
{
    private readonly LogKeys keys;

    private BundledLog(LogKeys keys, ImmutableArray<(long Number, LogFact.Erased Fact)> erasures) => (this.keys, Erasures) = (keys, erasures);

    /// <summary>Empty where the log has had one key only.</summary>
    public ImmutableArray<KeyOfLog> Keys => keys.Times;

    public ImmutableArray<LogFact.Compromised> Compromises => keys.Compromises;

    public ImmutableArray<(long Number, LogFact.Erased Fact)> Erasures { get; }

    internal static BundledLog? Read(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, Manifest manifest, SignedCheckpoint checkpoint, List<Fault> faults)
    {
        var keys = new LogKeys(manifest.Vote.Council);
        var erasures = ImmutableArray.CreateBuilder<(long, LogFact.Erased)>();
        foreach (var named in manifest.Log)
        {
            var bytes = files[named.FileName];
            if (!InclusionProof.Verify(named.Number, checkpoint.Checkpoint.Size, new PublicEntry(named.Number, Digest.Of(bytes.Span)).LeafHash(), named.Proof.AsSpan(), checkpoint.Checkpoint.Root))
                Add(named.FileName, "This entry is not in the log that the checkpoint signs: it was changed, or put in.");
            try
            {
                var fact = LogFact.Read(Payload.Read(bytes.Span));
                if (fact is LogFact.Erased erased)
                    erasures.Add((named.Number, erased));
                if ((fact is LogFact.Erased gone ? LogKeys.WhyNot(named.Number, gone) : keys.Take(named.Number, fact)) is { } why)
                    Add(named.FileName, why);
            }
            catch (MalformedException e)
            {
                Add($"{named.FileName}: {e.Path}", $"It is not {e.Expected}.");
            }
        }
        if (faults.Count == 0 && keys.Current is { } current && !checkpoint.IsSignedBy(current))
            Add(Manifest.CheckpointName, $"The checkpoint is not signed with the key {current.IdText}, to which the entries of the log lead.");
        return faults.Count == 0 ? new BundledLog(keys, erasures.ToImmutable()) : null;

        void Add(string where, string message) => faults.Add(new Fault(FaultCodes.Keys, where, message));
    }

    /// <summary>Null where the checkpoint is signed with this key, or with one that follows from it.</summary>
    internal string? WhyNotSigned(SignedCheckpoint checkpoint, VerifierKey given) =>
        !Keys.IsEmpty ? keys.WhyNotFrom(given)
        : checkpoint.IsSignedBy(given) ? null
        : $"The checkpoint of {checkpoint.Checkpoint.Origin} is not signed with the key that you gave ({given.Origin}+{given.IdText}). Either this is not that council's record, or it was forged; or it is from before the council renewed its key: then give the key of that time.";
}
