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

    /// <summary>
    /// How many officers certify, also where the rest of the file is refused: docs/record-format.md section 11 asks for it before the council file has its own check.
    /// Null where the file does not say. A number of another spelling elsewhere is for that check, and does not silence this.
    /// </summary>
    public static long? OfficersToCertify(ReadOnlySpan<byte> json)
    {
        var faults = new Faults();
        return json.Length <= MostBytes && Utf8.IsValid(json) && new TreeReader(json, faults).Read() is { } root && faults.InOrder().All(f => f.Kind is CouncilFaultKind.NotWhole)
            && Member(Member(root, "writtenProcedure"), "officersToCertify") is Node.Whole { Value: >= 1 and var officers } ? officers : null;

        static Node? Member(Node? of, string name) => of is Node.Object { Members: var members } ? members.FirstOrDefault(m => m.Name == name).Value : null;
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
