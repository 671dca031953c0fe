namespace InBlue.Documents.Papers.English;

internal static class EnglishReceipt
{
    private static readonly EnglishWords Words = EnglishWords.All;

    public static PaperDocument Write(ReceiptPaper receipt) => Words.Paper(
        Words.Head(receipt.Body, receipt.Practice, "Automatic receipt"),
        PaperWords.P("A letter has been received."),
        PaperWords.Particulars(
            ($"Received ({Words.ZoneTime(receipt.Received)})", Words.ToTheSecond(receipt.Received)),
            ("Received (UTC)", Words.ToTheSecondUtc(receipt.Received)),
            ("Reference", receipt.Reference),
            ("Digest (SHA-256)", receipt.Digest)),
        new Block.Note("This receipt was issued automatically. It states when the letter was received, and nothing more. An acknowledgement follows once a person has read the letter."));
}
