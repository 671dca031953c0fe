using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Stamping;

/// <summary>The codes of docs/record-format.md section 17, in the order of the checks.</summary>
public static class StampCodes
{
    public const string Checkpoint = FaultCodes.Signature;
    public const string Form = "stamp.form";
    public const string Imprint = "stamp.imprint";
    public const string Usage = "stamp.usage";
    public const string Signature = "stamp.signature";
    public const string Authority = "stamp.authority";

    internal static Fault Fault(string code, string message) => new(code, code == Checkpoint ? "the checkpoint" : "the stamp", message);
}
