using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Stamping;

/// <summary>What was found of a stamp and the checkpoint that it is said to be over: docs/record-format.md section 17.</summary>
/// <param name="Stamp">Null where there is none in the file.</param>
/// <param name="By">The name in the certificate of whoever signed it; null where that is not known.</param>
/// <param name="Fault">The first check that did not hold.</param>
public sealed record StampReport(SignedCheckpoint Signed, TimeStamp? Stamp, string? By, bool SignerEstablished, bool AuthorityEstablished, Fault? Fault)
{
    public bool Consistent => Fault is null;

    public bool Verified => Consistent && AuthorityEstablished;
}
