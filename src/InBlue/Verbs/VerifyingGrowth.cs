using System.Collections.Immutable;
using System.Globalization;
using InBlue.Output;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Following;

namespace InBlue.Verbs;

/// <summary>`verify OLDER NEWER`: that the log of both only grew in between.</summary>
internal static class VerifyingGrowth
{
    public static int Run(string older, string newer, ImmutableArray<VerifierKey> keys, ImmutableArray<WitnessKey> witnesses, bool json)
    {
        var (first, second) = (ExtensionVerb.Given(older), ExtensionVerb.Given(newer));
        if (first.Extension is not null)
            throw new WrongUseException($"{older} is an extension, which ends with the newer checkpoint. Give it in the second place.");
        if (first.Note.Checkpoint.Origin == second.Note.Checkpoint.Origin && first.Note.Checkpoint.Size > second.Note.Checkpoint.Size)
            throw new WrongUseException(string.Create(CultureInfo.InvariantCulture,
                $"{older} has {first.Note.Checkpoint.Size} entries and {newer} has {second.Note.Checkpoint.Size}: give the older one first."));
        using var progress = new Progress("Verifying");
        var report = GrowthAudit.Check(first, second, null, keys, witnesses);
        progress.Dispose();
        if (json)
            Print.Json(GrowthShown.ToJson(report));
        else
            GrowthShown.Print(report);
        return report.Verified ? Exit.Done : Exit.Refused;
    }
}
