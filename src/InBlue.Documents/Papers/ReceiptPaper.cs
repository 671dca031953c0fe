using InBlue.Documents.Papers.English;
using InBlue.Documents.Papers.French;
using NodaTime;

namespace InBlue.Documents.Papers;

/// <summary>The automatic receipt: the instant, and what the letter is known by. No position, no name, no vote.</summary>
/// <param name="Reference">What the letter is known by. Not its ordinal in the vote, which would tell its sender how many members have written before.</param>
/// <param name="Digest">The SHA-256 of its bytes, in hexadecimal digits.</param>
/// <param name="Received">In the council's zone; the paper adds UTC.</param>
public sealed record ReceiptPaper(Worded Body, string Reference, string Digest, ZonedDateTime Received, bool Practice = false) : Paper
{
    internal override PaperDocument InEnglish() => EnglishReceipt.Write(this);

    internal override PaperDocument InFrench() => FrenchReceipt.Write(this);
}
