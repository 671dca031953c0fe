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

    /// <summary>The vote is public, but what these entries of it said is gone. Where it is not held, the letter may be among it.</summary>
    public sealed record Withheld(ImmutableArray<long> Entries, bool Holds) : FileAnswer;

    public sealed record NothingPublished : FileAnswer;

    public sealed record NoFile : FileAnswer;

    public sealed record TooLarge : FileAnswer;

    internal static FileAnswer To(SentFile sent, RecordView view)
    {
        if (view.Letters.WithFile(sent.Digest) is { IsEmpty: false } letters)
            return HeldIn(letters, null, view);
        if (SignedReceipt.TryRead(sent.Beginning.Span) is not { Receipt: var promise } receipt)
            return new NothingPublished();
        if (view.Letters.Of(promise) is { } kept)
            return HeldIn([kept], receipt, view);
        if (view.Letters.WithheldOf(promise.Vote) is { IsEmpty: false } withheld)
            return new Withheld(withheld, Holds: false);
        return view.Letters.ShouldHold(promise) ? new NotHeld(receipt, IsSigned(receipt, view)) : new NothingPublished();
    }

    /// <summary>What became of a letter is told only where the whole of its vote can be read.</summary>
    private static FileAnswer HeldIn(ImmutableArray<PublishedLetter> letters, SignedReceipt? receipt, RecordView view) =>
        letters.RemoveAll(l => !view.Letters.WithheldOf(l.Vote).IsEmpty) is { IsEmpty: false } whole
            ? new Held(whole, receipt, receipt is not null && IsSigned(receipt, view))
            : new Withheld(view.Letters.WithheldOf(letters[0].Vote), Holds: true);

    private static bool IsSigned(SignedReceipt receipt, RecordView view) =>
        VerifierKey.TryParse(view.KeyOf(receipt.Receipt.Vote.Council)) is { } key && receipt.IsSignedBy(key);
}
