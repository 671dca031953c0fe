using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Receipts;

/// <summary>Holds a receipt against the bundle of its vote, offline: docs/record-format.md section 16, in its order. No bytes whatever make it throw.</summary>
public static class ReceiptAudit
{
    /// <param name="keys">Those that the log had, from elsewhere: a receipt is signed with the key of its own time. None: nobody is established as the signer.</param>
    public static ReceiptReport Check(ReadOnlySpan<byte> receipt, ReadOnlyMemory<byte> bundle, ImmutableArray<VerifierKey> keys)
    {
        if (SignedReceipt.TryRead(receipt) is not { } promise)
            return NotShown(null, WhyNotShown.NoReceipt, null);
        if (!keys.IsEmpty && !keys.Any(promise.IsSignedBy))
            return NotShown(promise, WhyNotShown.ReceiptSignature, null);

        var report = CheckBundle(bundle, keys);
        if (!report.Consistent)
            return NotShown(promise, WhyNotShown.BundleFaulty, report);
        if (report.Origin != promise.Receipt.Origin)
            return NotShown(promise, WhyNotShown.AnotherLog, report);
        if (report.Live?.Arrivals is not { } arrivals || arrivals.Vote != promise.Receipt.Vote)
            return NotShown(promise, WhyNotShown.AnotherVote, report);
        if (arrivals.Of(promise.Receipt) is { } kept)
            return new ReceiptReport(promise, PromiseStanding.Kept, null, report) { Arrival = kept };
        if (report.Log?.Compromises.Any(c => promise.IsSignedBy(c.Key)) == true)
            return NotShown(promise, WhyNotShown.KeyCompromised, report);
        return arrivals.MayEndBefore(promise.Receipt)
            ? NotShown(promise, WhyNotShown.BundleOlder, report)
            : new ReceiptReport(promise, PromiseStanding.Broken, null, report) { Arrival = arrivals.WithFile(promise.Receipt.File) };
    }

    /// <summary>With the key that signed its checkpoint, where that is one of these.</summary>
    private static AuditReport CheckBundle(ReadOnlyMemory<byte> bundle, ImmutableArray<VerifierKey> keys)
    {
        if (keys.IsEmpty)
            return BundleAudit.Check(bundle, null);
        AuditReport? last = null;
        foreach (var key in keys)
        {
            if ((last = BundleAudit.Check(bundle, key)).SignerEstablished)
                break;
        }
        return last!;
    }

    private static ReceiptReport NotShown(SignedReceipt? receipt, WhyNotShown why, AuditReport? bundle) => new(receipt, PromiseStanding.NotShown, why, bundle);
}
