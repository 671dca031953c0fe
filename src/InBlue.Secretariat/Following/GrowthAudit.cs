using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Tree;
using InBlue.Secretariat.Audit;
using NodaTime;

namespace InBlue.Secretariat.Following;

/// <summary>Whether a log only grew between two of its checkpoints, offline: the checks of docs/record-format.md section 14, in their order. One that found a fault ends the work.</summary>
public static class GrowthAudit
{
    private const string Both = "both cannot be true of a log that only grows. Keep both files as they are: together they are the proof. Show them to the council's members and to others who keep its checkpoints, and ask the secretariat which of the two it stands by.";

    /// <param name="mirror">The folder of a mirror that holds the log up to the newer checkpoint or further, where there is one.</param>
    public static GrowthReport Check(GivenCheckpoint older, GivenCheckpoint newer, MirrorFolder? mirror, ImmutableArray<VerifierKey> keys, ImmutableArray<WitnessKey> witnesses)
    {
        var faults = ImmutableArray.CreateBuilder<Fault>();
        var (first, second) = (older.Note.Checkpoint, newer.Note.Checkpoint);
        if (first.Origin != second.Origin)
            faults.Add(new Fault(GrowthCodes.Origin, "the two", $"One is of {first.Origin}, the other of {second.Origin}: two logs, or one that went on under another name, which its entries say (inblue key)."));
        var signed = faults.Count == 0 && !keys.IsEmpty && AreSigned(older, newer, keys, faults);
        if (faults.Count == 0)
            CheckBundles(older, newer, keys, faults);
        var log = faults.Count == 0 ? ReadLog(mirror, faults) : null;
        if (faults.Count == 0)
            CheckGrowth(first, second, newer.Extension, log, signed ? $"Both are signed, and {Both}" : $"If both bear the council's signature (give its key with --key), {Both}", faults);
        var seen = faults.Count == 0 ? CheckWitnesses(newer.Note, witnesses, faults) : [];
        return new GrowthReport(older.Note, newer.Note, signed, seen, faults.ToImmutable());
    }

    private static bool AreSigned(GivenCheckpoint older, GivenCheckpoint newer, ImmutableArray<VerifierKey> keys, ImmutableArray<Fault>.Builder faults)
    {
        foreach (var (name, given) in Named(older, newer))
            if (!keys.Any(given.Note.Signed.IsSignedBy))
                faults.Add(new Fault(GrowthCodes.Signature, name, "It is not signed with a key that you gave. Either it was forged, or the council's key was changed between the two: then give both, each with --key."));
        return faults.Count == 0;
    }

    private static void CheckBundles(GivenCheckpoint older, GivenCheckpoint newer, ImmutableArray<VerifierKey> keys, ImmutableArray<Fault>.Builder faults)
    {
        foreach (var (name, given) in Named(older, newer))
            if (given.Bundle is { } bundle)
                faults.AddRange(BundleAudit.Check(bundle, keys.FirstOrDefault(given.Note.Signed.IsSignedBy)).Faults.Select(f => f with { Where = $"{name}, {f.Where}" }));
    }

    private static (string Name, GivenCheckpoint Given)[] Named(GivenCheckpoint older, GivenCheckpoint newer) => [("the older one", older), ("the newer one", newer)];

    private static WholeTree? ReadLog(MirrorFolder? mirror, ImmutableArray<Fault>.Builder faults)
    {
        try
        {
            return mirror?.ReadLog();
        }
        catch (DamagedMirrorException e)
        {
            faults.Add(new Fault(GrowthCodes.Mirror, "the mirror", e.Message));
            return null;
        }
    }

    private static void CheckGrowth(Checkpoint first, Checkpoint second, Extension? extension, WholeTree? log, string whatNow, ImmutableArray<Fault>.Builder faults)
    {
        if (first.Size == second.Size)
        {
            if (first.Root != second.Root)
                faults.Add(new Fault(GrowthCodes.Fork, "the two", string.Create(CultureInfo.InvariantCulture, $"At {first.Size} entries the two have different content. {whatNow}")));
        }
        else if (log is not null)
        {
            if (log.Size < second.Size || log.RootAt((int)second.Size) != second.Root)
                faults.Add(new Fault(GrowthCodes.Mirror, "the mirror", "Its folder does not hold the log of the newer one, so it shows nothing of it. Follow the log once more with inblue mirror; if it is refused there, it says why."));
            else if (log.RootAt((int)first.Size) != first.Root)
                faults.Add(new Fault(GrowthCodes.Fork, "the two", string.Create(CultureInfo.InvariantCulture, $"The first {first.Size} entries of the newer log are not those of the older one. {whatNow}")));
        }
        else if (extension is null)
            faults.Add(new Fault(GrowthCodes.Extension, "the newer one", "Nothing here shows that the one grew out of the other. Give an extension in the place of the newer one (inblue extension, or ask the secretariat for it), or the folder of a mirror (--mirror)."));
        else if (extension.OldSize != first.Size)
            faults.Add(new Fault(GrowthCodes.Extension, "the extension", string.Create(CultureInfo.InvariantCulture, $"It begins at {extension.OldSize} entries, but the older one has {first.Size}. Ask for the one that begins there.")));
        else if (!extension.LeadsFrom(first))
            faults.Add(new Fault(GrowthCodes.Extension, "the extension", $"Its proof does not lead from the older one to the newer one. It may be damaged: get it again. If it fails again, the log may have been split: follow it with inblue mirror, which finds that out, and keep both files."));
    }

    private static ImmutableArray<Witnessed> CheckWitnesses(CheckpointNote note, ImmutableArray<WitnessKey> witnesses, ImmutableArray<Fault>.Builder faults)
    {
        var seen = ImmutableArray.CreateBuilder<Witnessed>();
        foreach (var witness in witnesses)
        {
            var lines = note.Others.Where(witness.IsNamedBy).ToList();
            if (lines.Select(l => witness.TimeOf(l, note.Checkpoint)).FirstOrDefault(t => t is not null) is { } time)
                seen.Add(new Witnessed(witness, TimeOf(time)));
            else
                faults.Add(new Fault(GrowthCodes.Witness, witness.Name.Text, lines.Count == 0
                    ? "This witness has not cosigned the newer one."
                    : "The cosignature in this witness's name is not its own, or was made over another checkpoint."));
        }
        return seen.ToImmutable();
    }

    /// <summary>Seconds beyond what a calendar can hold stand at its end.</summary>
    private static Instant TimeOf(long seconds) => Instant.FromUnixTimeSeconds(Math.Min(seconds, Instant.MaxValue.ToUnixTimeSeconds()));
}
