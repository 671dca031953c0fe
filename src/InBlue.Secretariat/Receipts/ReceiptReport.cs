using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Receipts;
using InBlue.Secretariat.Audit;

namespace InBlue.Secretariat.Receipts;

public enum PromiseStanding { Kept, Broken, NotShown }

/// <summary>Why a bundle shows nothing about a receipt.</summary>
public enum WhyNotShown { NoReceipt, ReceiptSignature, BundleFaulty, AnotherLog, AnotherVote, KeyCompromised, BundleOlder }

/// <summary>A receipt held against a bundle.</summary>
/// <param name="Receipt">Null where there is none.</param>
/// <param name="Why">Exactly where the promise is neither kept nor broken.</param>
/// <param name="Bundle">Null where the checks did not get so far.</param>
public sealed record ReceiptReport(SignedReceipt? Receipt, PromiseStanding Promise, WhyNotShown? Why, AuditReport? Bundle)
{
    /// <summary>The one in the bundle that the receipt promises. Where the promise is broken: one of the same file that bears other instants.</summary>
    public RecordedArrival? Arrival { get; init; }

    /// <summary>Both signatures were checked with keys that came from elsewhere.</summary>
    public bool SignerEstablished => Bundle is { SignerEstablished: true };

    public bool Verified => Promise is PromiseStanding.Kept && SignerEstablished;

    /// <summary>Null unless the promise is kept.</summary>
    public LetterFate? Fate => Promise is PromiseStanding.Kept ? LetterFates.Of(Bundle!.Live!.Vote, Arrival!.Letter) : null;
}
