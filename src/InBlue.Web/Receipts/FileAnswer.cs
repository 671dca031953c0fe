using System.Collections.Immutable;
using InBlue.Record.Checkpoints;
using InBlue.Record.Receipts;
using InBlue.Web.Published;

namespace InBlue.Web.Receipts;

/// <summary>What the published record says of a file. What is not public yet does not come into it: a receipt of an open vote, of none, or a stranger's file have one answer.</summary>
public abstract record FileAnswer
{
    private FileAnswer() { }

    /// <param name="Receipt">Null where the file is the letter's own.</param>
    /// <param name="Signed">By the key that the record has now.</param>
    public sealed record Held(ImmutableArray<PublishedLetter> Letters, SignedReceipt? Receipt, bool Signed) : FileAnswer;

    /// <summary>The vote is public, and has no such letter.</summary>
    public sealed record NotHeld(SignedReceipt Receipt, bool Signed) : FileAnswer;

    public sealed record NothingPublished : FileAnswer;

    public sealed record NoFile : FileAnswer;

    public sealed record TooLarge : FileAnswer;

    internal static FileAnswer To(SentFile sent, RecordView view)
    {
        if (view.Letters.WithFile(sent.Digest) is { IsEmpty: false } letters)
            return new Held(letters, null, Signed: false);
        if (SignedReceipt.TryRead(sent.Beginning.Span) is not { Receipt: var promise } receipt)
            return new NothingPublished();
        if (view.Letters.Of(promise) is { } kept)
            return new Held([kept], receipt, IsSigned(receipt, view));
        return view.Letters.ShouldHold(promise) ? new NotHeld(receipt, IsSigned(receipt, view)) : new NothingPublished();
    }

    private static bool IsSigned(SignedReceipt receipt, RecordView view) =>
        VerifierKey.TryParse(view.LoadLive(receipt.Receipt.Vote).Key) is { } key && receipt.IsSignedBy(key);
}
