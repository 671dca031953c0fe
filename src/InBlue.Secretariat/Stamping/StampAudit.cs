using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Stamping;

/// <summary>Holds a stamp against a checkpoint, offline.</summary>
public static class StampAudit
{
    /// <param name="authority">Got from elsewhere than the stamp; null where the reader has none.</param>
    public static StampReport Check(SignedCheckpoint signed, byte[] stamp, AuthorityCertificates? authority, ImmutableArray<VerifierKey> keys)
    {
        if (!keys.IsEmpty && !keys.Any(signed.IsSignedBy))
            return new StampReport(signed, null, null, false, false, StampCodes.Fault(StampCodes.Checkpoint,
                $"It is not signed with any key that you gave. Either a byte of it was changed, or it is not of this log ({signed.Checkpoint.Origin}), or it was signed with another key that the log had at the time: give that one too, with --key."));
        var (read, why) = TimeStamp.Read(stamp);
        var (by, fault) = read is null ? (null, why) : Check(signed, read, authority);
        return new StampReport(signed, read, by, fault is null && !keys.IsEmpty, fault is null && authority is not null, fault);
    }

    /// <summary>The name in the signer's certificate, and the first check that did not hold. Also what an authority's answer must pass before it is kept, without certificates.</summary>
    internal static (string? By, Fault? Fault) Check(SignedCheckpoint signed, TimeStamp stamp, AuthorityCertificates? authority)
    {
        if (!stamp.IsOver(signed))
            return (null, StampCodes.Fault(StampCodes.Imprint, "It is a stamp of something else than this checkpoint."));
        if (stamp.Signer(authority?.Given ?? []) is not { } signer)
            return (null, StampCodes.Fault(StampCodes.Signature, "The certificate of its signer is not in it. Get the authority's certificate, and give it with --authority."));
        var by = ForeignWords.Of(signer.SubjectDN.ToString());
        if (stamp.FaultUnder(signer) is { } fault)
            return (by, fault);
        return (by, authority is null || authority.VouchFor(signer, stamp.Certificates, stamp.At.ToDateTimeUtc()) ? null : StampCodes.Fault(StampCodes.Authority,
            $"Its signer, {by}, is none of the certificates that you gave, and no sound path leads from it to one of them. It is another authority's stamp, or a certificate in between is missing: give that one too, in the same file."));
    }
}
