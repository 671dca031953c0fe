using System.Collections.Immutable;
using System.Text.Unicode;

namespace InBlue.Procedure.Councils;

/// <summary>A council, or everything that is wrong with its file.</summary>
public abstract record CouncilReading
{
    private CouncilReading() { }

    public sealed record Accepted(Council Council) : CouncilReading;
    public sealed record Refused(ImmutableArray<CouncilFault> Faults) : CouncilReading;
}

/// <summary>The file that docs/councils.md describes.</summary>
public static class CouncilFile
{
    public const int MostBytes = 1 << 20;

    public static CouncilReading Read(ReadOnlySpan<byte> json)
    {
        var faults = new Faults();
        var council = ReadInto(json, faults);
        return council is not null && faults.None ? new CouncilReading.Accepted(council) : new CouncilReading.Refused(faults.InOrder());
    }

    private static Council? ReadInto(ReadOnlySpan<byte> json, Faults faults)
    {
        if (json.Length > MostBytes)
            faults.Add(CouncilFaultKind.TooBig, "", line: null, $"{json.Length}", $"{MostBytes}");
        else if (!Utf8.IsValid(json) || json.StartsWith("\uFEFF"u8))
            faults.Add(CouncilFaultKind.NotUtf8, "", line: null);
        else if (new TreeReader(json, faults).Read() is { } root)
            return new CouncilReader(new Values(faults)).Read(root);
        return null;
    }
}
