using System.Collections.Immutable;
using InBlue.Record.Entries;
using InBlue.Record.Receipts;
using InBlue.Web.Published;

namespace InBlue.Web.Receipts;

/// <summary>What the published record says of a file. What is not public yet does not come into it: a receipt of an open vote, of none, or a stranger's file have one answer.</summary>
public abstract record FileAnswer
{
    private FileAnswer() { }

    /// <param name="Receipt">Null where the file is the letter's own.</param>
    /// <param name="Compromised">The receipt is signed with a key that was announced as compromised.</param>
    public sealed record Held(ImmutableArray<PublishedLetter> Letters, SignedReceipt? Receipt, bool Compromised) : FileAnswer;

    /// <summary>The vote is public, and has no such letter.</summary>
    public sealed record NotHeld(SignedReceipt Receipt, bool Compromised) : FileAnswer;

    /// <summary>The vote is public, and no key of its log signed this. Anybody can write such a file, so nothing is said of what it says.</summary>
    public sealed record NotSigned(VoteName Vote) : FileAnswer;

    /// <summary>The vote is public, but what these entries of it said is gone. Where it is not held, the letter may be among it.</summary>
    public sealed record Withheld(ImmutableArray<long> Entries, bool Holds) : FileAnswer;

    public sealed record NothingPublished : FileAnswer;

    public sealed record NoFile : FileAnswer;

    public sealed record TooLarge : FileAnswer;

    internal static FileAnswer To(SentFile sent, RecordView view)
    {
        if (view.Letters.WithFile(sent.Digest) is { IsEmpty: false } letters)
            return HeldIn(letters, null, compromised: false, view);
        if (SignedReceipt.TryRead(sent.Beginning.Span) is not { Receipt: var promise } receipt || !view.IsLive(promise.Vote))
            return new NothingPublished();
        var signer = ReceiptSigners.Of(receipt, view);
        if (signer is ReceiptSigner.Nobody)
            return new NotSigned(promise.Vote);
        var compromised = signer is ReceiptSigner.CompromisedKey;
        if (view.Letters.Of(promise) is { } kept)
            return HeldIn([kept], receipt, compromised, view);
        if (view.Letters.WithheldOf(promise.Vote) is { IsEmpty: false } withheld)
            return new Withheld(withheld, Holds: false);
        return view.Letters.ShouldHold(promise) ? new NotHeld(receipt, compromised) : new NothingPublished();
    }

    /// <summary>What became of a letter is told only where the whole of its vote can be read.</summary>
    private static FileAnswer HeldIn(ImmutableArray<PublishedLetter> letters, SignedReceipt? receipt, bool compromised, RecordView view) =>
        letters.RemoveAll(l => !view.Letters.WithheldOf(l.Vote).IsEmpty) is { IsEmpty: false } whole
            ? new Held(whole, receipt, compromised)
            : new Withheld(view.Letters.WithheldOf(letters[0].Vote), Holds: true);
}
