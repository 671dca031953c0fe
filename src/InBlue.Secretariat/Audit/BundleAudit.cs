using System.Collections.Immutable;
using System.Text;
using InBlue.Record;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Record.Tree;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Secretariat.Audit;

/// <summary>
/// Verifies a bundle offline: docs/record-format.md section 8, check by check in its order. No bytes whatever make it throw. All faults of one check are
/// reported, and the next check runs only on what the one before has passed.
/// </summary>
public static class BundleAudit
{
    public static AuditReport Check(ReadOnlyMemory<byte> bundle, VerifierKey? key)
    {
        var faults = new List<Fault>();
        var signed = false;
        AuditedVote? vote = null;
        AuditedLiveVote? live = null;
        AuditedMandate? mandate = null;
        BundledLog? log = null;
        ImmutableArray<WithheldLetter> withheld = [];
        Origin? origin = null;
        if (ReadZip(bundle, faults) is { } files
            && ReadManifest(files, faults) is { } manifest
            && ReadCheckpoint(files, manifest, faults) is { } checkpoint
            && (log = BundledLog.Read(files, manifest, checkpoint, faults)) is not null)
        {
            origin = checkpoint.Checkpoint.Origin;
            signed = key is not null && CheckSignature(checkpoint, key, log, faults);
            if (faults.Count == 0
                && ReadEntries(files, manifest, faults) is { } entries
                && CheckProofs(entries, checkpoint.Checkpoint, faults)
                && ChainCheck.Passes(entries, manifest, faults))
            {
                if (manifest.Vote.IsMandate)
                    mandate = CheckMandate(entries, manifest, files, faults);
                else if (entries[0].Happened is VoteEvent.Called)
                    live = CheckLive(entries, manifest, files, log, ref withheld, faults);
                else if (ChainCheck.IsWholeReconstruction(entries, faults) && HasItsFiles(FilesOf((VoteFact.Reconstructed)entries[0].Fact!), manifest, files, faults))
                    vote = VoteChecks.Run(entries, manifest, files, faults);
            }
        }
        return new AuditReport(signed, [.. faults], vote, live) { Mandate = mandate, Origin = origin, Log = log, Given = key, Withheld = withheld };
    }

    private static ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>? ReadZip(ReadOnlyMemory<byte> bundle, List<Fault> faults)
    {
        if (CanonicalZip.Read(bundle) is { } files && files.Keys.All(IsNameOfABundle))
            return files;
        faults.Add(new Fault(FaultCodes.Zip, "the file",
            bundle.Length > CanonicalZip.LargestFile
                ? "The file is larger than the 256 MiB that a bundle may have."
                : "This is not a bundle in its one spelling: it was cut off, changed, packed by another program, or is something else. Get the file again from where it was published."));
        return null;
    }

    private static bool IsNameOfABundle(string name) =>
        name is Manifest.FileName or Manifest.CheckpointName
        || (name.Length == 23 && name.StartsWith("entries/", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal) && name.AsSpan(8, 10).IndexOfAnyExceptInRange('0', '9') < 0)
        || (name.StartsWith("files/", StringComparison.Ordinal) && Digest.TryParse(name["files/".Length..], out _));

    private static Manifest? ReadManifest(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, List<Fault> faults)
    {
        if (!files.TryGetValue(Manifest.FileName, out var bytes))
        {
            faults.Add(new Fault(FaultCodes.Manifest, Manifest.FileName, "The bundle has no manifest."));
            return null;
        }
        try
        {
            var manifest = Manifest.Read(bytes.Span);
            var named = manifest.FileNames.ToHashSet(StringComparer.Ordinal);
            faults.AddRange(named.Except(files.Keys).Order(StringComparer.Ordinal).Select(name => new Fault(FaultCodes.Manifest, name, "The manifest names this file, but it is missing.")));
            faults.AddRange(files.Keys.Except(named).Select(name => new Fault(FaultCodes.Manifest, name, "This file is in the bundle, but the manifest does not name it.")));
            return faults.Count == 0 ? manifest : null;
        }
        catch (MalformedException e)
        {
            faults.Add(new Fault(FaultCodes.Manifest, $"{Manifest.FileName}: {e.Path}", $"It is not {e.Expected}."));
            return null;
        }
    }

    private static SignedCheckpoint? ReadCheckpoint(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, Manifest manifest, List<Fault> faults)
    {
        var bytes = files[Manifest.CheckpointName].Span;
        var checkpoint = bytes.Length <= 1000 ? SignedCheckpoint.TryParse(Encoding.UTF8.GetString(bytes)) : null;
        if (checkpoint is null || !Encoding.UTF8.GetBytes(checkpoint.Text).AsSpan().SequenceEqual(bytes))
            faults.Add(new Fault(FaultCodes.Checkpoint, Manifest.CheckpointName, "This is not a signed checkpoint in its one spelling."));
        else if (checkpoint.Checkpoint.Origin != manifest.Origin || checkpoint.Checkpoint.Size != manifest.Size)
            faults.Add(new Fault(FaultCodes.Checkpoint, Manifest.CheckpointName, "The checkpoint is of another log, or of another size, than the manifest says."));
        return faults.Count == 0 ? checkpoint : null;
    }

    private static bool CheckSignature(SignedCheckpoint checkpoint, VerifierKey key, BundledLog log, List<Fault> faults)
    {
        if (log.WhyNotSigned(checkpoint, key) is not { } why)
            return true;
        faults.Add(new Fault(FaultCodes.Signature, Manifest.CheckpointName, why));
        return false;
    }

    private static ImmutableArray<AuditedEntry>? ReadEntries(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, Manifest manifest, List<Fault> faults)
    {
        var entries = ImmutableArray.CreateBuilder<AuditedEntry>(manifest.Entries.Length);
        foreach (var named in manifest.Entries)
        {
            try
            {
                var bytes = files[named.FileName];
                var payload = Payload.Read(bytes.Span);
                var place = payload.Place ?? throw new MalformedException("vote", "present");
                if (!place.Vote.HasBundle)
                    throw new MalformedException("vote.ordinal", "at least 1, or 0 with a mandate");
                if (named.Number == 0)
                    throw new MalformedException("payload", "the entry that opens a log");
                var ofMandate = MandateEventReader.Knows(payload.Kind);
                entries.Add(new AuditedEntry(named, Digest.Of(bytes.Span), payload, place,
                    FactKinds.IsOfReconstruction(payload.Kind) ? FactReader.Read(payload.Kind, payload.Body) : null,
                    ofMandate || FactKinds.IsOfReconstruction(payload.Kind) ? null : VoteEventReader.Read(payload.Kind, payload.Body),
                    ofMandate ? MandateEventReader.Read(payload.Kind, payload.Body) : null));
            }
            catch (MalformedException e)
            {
                faults.Add(new Fault(FaultCodes.Entry, $"{named.FileName}: {e.Path}", $"It is not {e.Expected}."));
            }
        }
        return faults.Count == 0 ? entries.ToImmutable() : null;
    }

    private static bool CheckProofs(ImmutableArray<AuditedEntry> entries, Checkpoint checkpoint, List<Fault> faults)
    {
        foreach (var entry in entries)
        {
            var leaf = new PublicEntry(entry.Named.Number, entry.Digest).LeafHash();
            if (!InclusionProof.Verify(entry.Named.Number, checkpoint.Size, leaf, entry.Named.Proof.AsSpan(), checkpoint.Root))
                faults.Add(new Fault(FaultCodes.Proof, entry.Named.FileName, "This entry is not in the log that the checkpoint signs: it was changed, or put in."));
        }
        return faults.Count == 0;
    }

    private static AuditedLiveVote? CheckLive(
        ImmutableArray<AuditedEntry> entries, Manifest manifest, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, BundledLog log, ref ImmutableArray<WithheldLetter> withheld,
        List<Fault> faults)
    {
        var called = (VoteEvent.Called)entries[0].Happened!;
        // How many certify is the council's rule, needed before the council's own check has its turn.
        var officers = Digest.TryParse(called.Council.Digest, out var digest) && files.TryGetValue(Manifest.NameOf(digest), out var file) && Digest.Of(file.Span) == digest
            ? CouncilFile.OfficersToCertify(file.Span) ?? 2 : 2;
        if (!new LiveChainCheck(entries, faults).Passes(officers))
            return null;
        var kept = new BundledFiles(manifest, files, faults);
        withheld = kept.WithheldOf([.. entries.Select(e => e.Happened!)], log);
        if (!kept.Holds(Named(entries.SelectMany(e => NamedFiles.Of(e.Happened!)))) || VoteChecks.ReadCouncil(files[Manifest.NameOf(digest)].Span, manifest, faults) is not { } sound)
            return null;
        return new LiveVoteChecks(entries, files, faults).Run(manifest.Vote, sound);
    }

    private static AuditedMandate? CheckMandate(
        ImmutableArray<AuditedEntry> entries, Manifest manifest, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, List<Fault> faults)
    {
        if (!new MandateChainCheck(entries, faults).Passes() || !HasItsFiles(Named(entries.SelectMany(e => KeepingMandates.FilesOf(e.Mandate!))), manifest, files, faults))
            return null;
        var council = ((MandateEvent.Opened)entries[0].Mandate!).Council;
        return VoteChecks.ReadCouncil(files[$"files/{council.Digest}"].Span, manifest, faults) is { } sound ? new MandateChecks(entries, files, faults).Run(manifest.Vote, sound) : null;
    }

    private static (Digest File, long Bytes)[] Named(IEnumerable<StoredFile> files) => [.. files.Select(f => (Digest.TryParse(f.Digest, out var named) ? named : default, f.Bytes))];

    private static (Digest File, long Bytes)[] FilesOf(VoteFact.Reconstructed opened) =>
        [(opened.Council.File, opened.Council.Bytes), (opened.Source.File, opened.Source.Bytes)];

    private static bool HasItsFiles((Digest File, long Bytes)[] named, Manifest manifest, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, List<Fault> faults)
    {
        var kept = new BundledFiles(manifest, files, faults);
        return kept.NoneIsWithheld() & kept.Holds(named);
    }
}

/// <summary>An entry of the bundle, read but not yet believed.</summary>
/// <param name="Fact">Of a reconstruction; <paramref name="Happened"/> of a live vote; <paramref name="Mandate"/> of a mandate. Exactly one of them.</param>
internal sealed record AuditedEntry(ManifestEntry Named, Digest Digest, Payload Payload, VotePlace Place, VoteFact? Fact, VoteEvent? Happened, MandateEvent? Mandate);
