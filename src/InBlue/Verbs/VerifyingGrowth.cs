using System.Collections.Immutable;
using System.Globalization;
using InBlue.Output;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Following;

namespace InBlue.Verbs;

/// <summary>`verify OLDER NEWER`: that the log of both only grew in between.</summary>
internal static class VerifyingGrowth
{
    public static int Run(string older, string newer, string? mirror, ImmutableArray<VerifierKey> keys, ImmutableArray<WitnessKey> witnesses, bool json)
    {
        if (Directory.Exists(newer))
            (mirror, newer) = (newer, Path.Combine(newer, "checkpoint"));
        var (first, second) = (ExtensionVerb.Given(older), ExtensionVerb.Given(newer));
        if (first.Extension is not null)
            throw new WrongUseException($"{older} is an extension, which ends with the newer checkpoint. Give it in the second place.");
        if (first.Note.Checkpoint.Origin == second.Note.Checkpoint.Origin && first.Note.Checkpoint.Size > second.Note.Checkpoint.Size)
            throw new WrongUseException(string.Create(CultureInfo.InvariantCulture,
                $"{older} has {first.Note.Checkpoint.Size} entries and {newer} has {second.Note.Checkpoint.Size}: give the older one first."));
        using var progress = new Progress("Verifying");
        var report = GrowthAudit.Check(first, second, mirror is null ? null : Folder(mirror), keys, witnesses);
        progress.Dispose();
        if (json)
            Print.Json(GrowthShown.ToJson(report));
        else
            GrowthShown.Print(report);
        return report.Verified ? Exit.Done : Exit.Refused;
    }

    private static MirrorFolder Folder(string mirror)
    {
        var folder = new MirrorFolder(mirror);
        return folder.ReadCheckpoint() is not null ? folder : throw new WrongUseException($"{mirror} is not the folder of a mirror.");
    }
}
