using System.Collections.Immutable;
using System.Globalization;
using InBlue.Record.Checkpoints;
using InBlue.Record.Tree;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Stamping;

namespace InBlue.Secretariat.Following;

/// <summary>What a mirror took of others' word on checkpoints, and what it did not take, with the reason. <paramref name="Fork"/>: a signed checkpoint that is not of this log.</summary>
public sealed record TakenWord(int Stamps, int Cosigned, ImmutableArray<Fault> Faults, CheckpointNote? Fork);

/// <summary>
/// Takes the cosignatures and time stamps that a served log has of its checkpoints, of those too that were passed by. Each checkpoint must be signed with a key that was given and
/// be one of the log that the mirror holds; a stamp must be of it. Whose cosignatures and stamps they are is for whoever has those keys and certificates to say.
/// </summary>
internal sealed class MirroringOthersWord(LogOverHttp served, KeptCheckpoints kept, MirrorFolder folder, ImmutableArray<VerifierKey> keys)
{
    private readonly ImmutableArray<Fault>.Builder faults = ImmutableArray.CreateBuilder<Fault>();

    public async Task<TakenWord> TakeAsync(WholeTree tree, CancellationToken cancel)
    {
        if (await served.FindAsync("checkpoints/list", CheckpointList.MostBytes, cancel) is not { } bytes)
            return new TakenWord(0, 0, [], null); // a server that tells of none
        if (CheckpointList.TryRead(bytes) is not { } list)
            return new TakenWord(0, 0, [new Fault(FaultCodes.Checkpoint, "checkpoints/list", "What is served there is no list of checkpoints in its one spelling. Nothing was taken of it.")], null);
        var (stamps, cosigned) = (0, 0);
        foreach (var file in list.Where(f => f.Size <= tree.Size && !kept.Holds(f)))
        {
            if (await served.FindAsync($"checkpoints/{file.Name}", file.IsStamp ? TimeStamp.MostBytes : CheckpointNote.MostBytes, cancel) is not { } got)
                Add(FaultCodes.Checkpoint, file, "It is listed, and not there.");
            else if (file.IsStamp)
                stamps += TakeStamp(file, got) ? 1 : 0;
            else if (CheckpointNote.TryParse(got) is not { } note || note.Checkpoint.Size != file.Size)
                Add(FaultCodes.Checkpoint, file, "It is no checkpoint of this size in its one spelling.");
            else if (!keys.Any(note.Signed.IsSignedBy))
                Add(FaultCodes.Signature, file, "It is not signed with a key that you gave: with one that the log had before, or with none of its own. Give that key too, with --key.");
            else if (tree.RootAt((int)file.Size) != note.Checkpoint.Root)
                return new TakenWord(stamps, cosigned, faults.ToImmutable(), note);
            else
                cosigned += TakeNote(note) ? 1 : 0;
        }
        kept.WriteList();
        return new TakenWord(stamps, cosigned, faults.ToImmutable(), null);
    }

    /// <summary>Whether a cosignature was new.</summary>
    private bool TakeNote(CheckpointNote note)
    {
        var before = kept.Read(note.Checkpoint.Size);
        if (before is not null && !note.Others.Except(before.Others).Any())
            return false;
        folder.WriteNote(before is null ? note : before with { Others = [.. before.Others.Union(note.Others).Take(CheckpointNote.MostSignatures - 1)] });
        return !note.Others.IsEmpty;
    }

    /// <summary>One that is kept already stays, unless it is none.</summary>
    private bool TakeStamp(ListedFile file, byte[] bytes)
    {
        if (kept.Read(file.Size) is not { } note)
        {
            Add(FaultCodes.Checkpoint, file, "Its checkpoint could not be taken, so nothing shows what it is a stamp of.");
            return false;
        }
        if (kept.ReadStamp(file.Size) is { } before && StampAudit.Check(note.Signed, before, authority: null, keys).Consistent)
            return false;
        var report = StampAudit.Check(note.Signed, bytes, authority: null, keys);
        if (report.Fault is { } fault)
            Add(fault.Code, file, fault.Message);
        else
            kept.WriteStamp(file.Size, report.Stamp!);
        return report.Consistent;
    }

    private void Add(string code, ListedFile file, string message) => faults.Add(new Fault(code, string.Create(CultureInfo.InvariantCulture, $"checkpoints/{file.Name}"), message));
}
