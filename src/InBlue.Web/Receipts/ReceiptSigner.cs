using InBlue.Record.Checkpoints;
using InBlue.Record.Receipts;
using InBlue.Web.Published;

namespace InBlue.Web.Receipts;

/// <summary>Who signed a receipt, as the log of its council knows its own keys, the earlier ones included.</summary>
public enum ReceiptSigner
{
    /// <summary>No key that the log has had: anybody can have made it.</summary>
    Nobody,

    /// <summary>One that was announced as compromised: the log, or whoever else has it.</summary>
    CompromisedKey,

    TheLog,
}

internal static class ReceiptSigners
{
    public static ReceiptSigner Of(SignedReceipt receipt, RecordView view)
    {
        var council = receipt.Receipt.Vote.Council;
        var keys = view.KeysOf(council);
        if (keys?.All.FirstOrDefault(receipt.IsSignedBy) is { } key)
            return keys.Compromises.Any(c => c.Key.ToString() == key.ToString()) ? ReceiptSigner.CompromisedKey : ReceiptSigner.TheLog;
        // Where what the log says of its keys cannot be read, the present one still is known.
        return VerifierKey.TryParse(view.KeyOf(council)) is { } present && receipt.IsSignedBy(present) ? ReceiptSigner.TheLog : ReceiptSigner.Nobody;
    }
}
