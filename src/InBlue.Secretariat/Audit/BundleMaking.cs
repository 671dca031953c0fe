using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InBlue.Record;
using InBlue.Record.Bundles;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Mandates;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Audit;

/// <summary>Makes the bundle of one vote, or of one mandate's published register, from the record: docs/record-format.md section 6. The same record gives the same bytes.</summary>
public static class BundleMaking
{
    public static byte[] Make(IRecordDatabase database, VoteName vote) => Make(database, vote, new Disclosure(database));

    /// <summary>
    /// Throws <see cref="RecordUnusableException"/> where the record is damaged, <see cref="NotPublicYetException"/> where the publication lies beyond what is public of the
    /// log, <see cref="BundleTooLargeException"/> where it would be beyond what a verifier reads. The vote or the mandate must exist.
    /// </summary>
    public static byte[] Make(IRecordDatabase database, VoteName vote, Disclosure disclosure)
    {
        var signed = disclosure.CheckpointOf(vote.Council) ?? throw new RecordUnusableException($"The record has no log of {vote.Council}.");
        var checkpoint = signed.Checkpoint;
        var tree = new WholeTree(LeafHashes(database.Digests(vote.Council, checkpoint.Size)));
        if (tree.Size != checkpoint.Size || tree.Root() != checkpoint.Root)
            throw new RecordUnusableException($"The entries of {vote.Council} do not match their checkpoint: the record is damaged. Restore it from your backup.");

        var entries = vote.IsMandate ? UpToThePublication(database.EntriesOf(vote)) : database.EntriesOf(vote);
        var named = vote.IsMandate ? FilesOfMandate(entries) : FilesOf(entries);
        if (entries.Any(e => e.Number >= checkpoint.Size))
        {
            entries = [.. entries.Where(e => e.Number < checkpoint.Size)];
            named = vote.IsMandate || !entries.Any(IsPublication) ? throw NotYet(vote, $"until then the log is public up to a checkpoint that {vote.Draft} is not under") : FilesOf(entries);
        }
        var files = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var missing = new HashSet<Digest>();
        foreach (var file in named)
        {
            if (database.File(vote.Council, file) is { } bytes)
                files[Manifest.NameOf(file)] = bytes;
            else
                missing.Add(file);
        }
        var ofLog = LogPart.Of(database, vote.Council, checkpoint.Size, missing);
        if (ofLog.Unexplained is { } lost)
            throw new RecordUnusableException($"The file {lost} of {vote.Draft} is missing from the record. Restore it from your backup.");
        if (ofLog.IsExplainedLater)
            throw NotYet(vote, "a file of it was erased, and the entry that says so is not public before");
        var manifest = new Manifest(checkpoint.Origin, checkpoint.Size, vote,
            [.. entries.Select(Listed)],
            [.. named.Except(missing).OrderBy(f => f.ToString(), StringComparer.Ordinal)])
        {
            Log = [.. ofLog.Entries.Select(Listed)],
            Withheld = [.. missing.OrderBy(f => f.ToString(), StringComparer.Ordinal)],
        };
        foreach (var (listed, entry) in manifest.Entries.Zip(entries).Concat(manifest.Log.Zip(ofLog.Entries)))
            files[listed.FileName] = entry.Payload ?? throw new RecordUnusableException($"Entry {entry.Number} was withheld, so {vote.Draft} has no whole bundle.");
        files[Manifest.FileName] = manifest.ToBytes();
        files[Manifest.CheckpointName] = Encoding.UTF8.GetBytes(signed.Text);
        MustFit(vote, manifest, CanonicalZip.LengthOf(files));
        return CanonicalZip.Write(files.ToImmutable());

        ManifestEntry Listed(StoredEntry entry) => new(entry.Number, tree.InclusionProof((int)entry.Number));
    }

    /// <summary>A vote takes no more letters than fit (<see cref="Procedure.WrittenVotes.RoomForLetters"/>), but officers' acts have no limit, and records may be older than that one.</summary>
    private static void MustFit(VoteName vote, Manifest manifest, long bytes)
    {
        var beyond = manifest.Entries.Length > Manifest.MostEntries ? $"{manifest.Entries.Length:N0} entries, where a verifier reads {Manifest.MostEntries:N0}"
            : manifest.Files.Length > Manifest.MostFiles ? $"{manifest.Files.Length:N0} files, where a verifier reads {Manifest.MostFiles:N0}"
            : bytes > CanonicalZip.LargestFile ? (FormattableString?)$"{(bytes >> 20) + 1:N0} MiB, where a verifier reads {CanonicalZip.LargestFile >> 20}"
            : null;
        if (beyond is not null)
            throw new BundleTooLargeException($"The bundle of {vote.Draft} would have {beyond.ToString(CultureInfo.InvariantCulture)}, so it cannot be made. The record itself is whole: inblue doctor --full audits it.");
    }

    private static bool IsPublication(StoredEntry entry) => Payloads.Read(entry).Kind is VoteEventKinds.Published or FactKinds.Published;

    private static NotPublicYetException NotYet(VoteName vote, string why) => new($"The bundle of {vote.Draft} can be made once every vote that is open is disclosed: {why}.");

    private static Digest[] LeafHashes(Digest[] digests) => [.. digests.Select((digest, number) => new PublicEntry(number, digest).LeafHash())];

    /// <summary>Throws where a live vote is not published yet: until then its bundle would not be whole, and might tell what is not out.</summary>
    private static HashSet<Digest> FilesOf(ImmutableArray<StoredEntry> entries)
    {
        var payloads = entries.Select(Payloads.Read).ToArray();
        if (Payloads.Read(payloads[0], (kind, body) => FactKinds.IsOfReconstruction(kind) ? FactReader.Read(kind, body) : null) is { } fact)
            return fact is VoteFact.Reconstructed { Council.File: var council, Source.File: var source }
                ? [council, source]
                : throw new RecordUnusableException("The first entry of the vote is not what opens one: the record is damaged.");
        var events = payloads.Select(p => Payloads.Read(p, VoteEventReader.Read)).ToArray();
        if (!events.Any(e => e is VoteEvent.Published))
            throw new RecordUnusableException("This vote is not published yet. Its bundle can be made once the compiled document is published.");
        return Named(events.SelectMany(NamedFiles.Of));
    }

    /// <summary>What was recorded after a register was last published is not public. Throws where it never was.</summary>
    private static ImmutableArray<StoredEntry> UpToThePublication(ImmutableArray<StoredEntry> entries)
    {
        for (var n = entries.Length; n > 0; n--)
        {
            if (Payloads.Read(entries[n - 1]).Kind == "register.published")
                return entries[..n];
        }
        throw new RecordUnusableException("This register is not published yet. Its bundle can be made once it is.");
    }

    private static HashSet<Digest> FilesOfMandate(ImmutableArray<StoredEntry> entries) =>
        Named(entries.Select(Payloads.Read).Select(p => Payloads.Read(p, MandateEventReader.Read)).SelectMany(KeepingMandates.FilesOf));

    private static HashSet<Digest> Named(IEnumerable<StoredFile> files) =>
        [.. files.Select(f => Digest.TryParse(f.Digest, out var digest) ? digest : throw new RecordUnusableException("The record names a file that is none: it is damaged."))];
}
