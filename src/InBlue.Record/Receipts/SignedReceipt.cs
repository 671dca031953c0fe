using System.Globalization;
using System.Text;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;

namespace InBlue.Record.Receipts;

/// <summary>A receipt as a C2SP signed note with one signature, that of the log.</summary>
public sealed record SignedReceipt(Receipt Receipt, ReadOnlyMemory<byte> KeyId, ReadOnlyMemory<byte> Signature)
{
    public const int LargestFile = 1000;

    private const long MostOrdinal = (1L << 53) - 1;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Text => $"{Receipt.Body}\n{NoteSignature.Of(Receipt.Origin, KeyId, Signature).Text}";

    public byte[] ToBytes() => Utf8.GetBytes(Text);

    public bool IsSignedBy(VerifierKey key) => key.Signed(Receipt.Body, Receipt.Origin, KeyId, Signature);

    /// <summary>Null for anything but the one spelling.</summary>
    public static SignedReceipt? TryRead(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return bytes.Length <= LargestFile ? TryParse(Utf8.GetString(bytes)) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static SignedReceipt? TryParse(string text)
    {
        if (text.Split('\n') is not [Receipt.Format, var log, var council, var draft, var ordinal, var file, var received, var recorded, "", var signatureLine, ""])
            return null;
        var vote = new VoteName(
            After("council ", council), After("draft ", draft), long.TryParse(After("ordinal ", ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        if (!Origin.TryParse(After("log ", log), out var origin)
            || !ValueForms.IsId(vote.Council) || !ValueForms.IsSymbol(vote.Draft) || !vote.IsVote || vote.Ordinal > MostOrdinal
            || !Digest.TryParse(After("file ", file), out var digest)
            || !ValueForms.IsInstant(After("received ", received)) || !ValueForms.IsInstant(After("recorded ", recorded))
            || NoteSignature.TryParse(signatureLine, origin) is not { } signature)
            return null;
        var parsed = new SignedReceipt(new Receipt(origin, vote, digest, After("received ", received), After("recorded ", recorded)), signature.KeyId, signature.Signature);
        return parsed.Text == text ? parsed : null; // an ordinal with a leading zero, for one
    }

    /// <summary>Empty, which no value is, where the line does not begin so.</summary>
    private static string After(string name, string line) => line.StartsWith(name, StringComparison.Ordinal) ? line[name.Length..] : "";
}
