namespace InBlue.Documents.Papers.French;

internal static class FrenchReceipt
{
    private static readonly FrenchWords Words = FrenchWords.All;

    public static PaperDocument Write(ReceiptPaper receipt) => Words.Paper(
        Words.Head(receipt.Body, receipt.Practice, "Récépissé automatique"),
        PaperWords.P("Une lettre a été reçue."),
        PaperWords.Particulars(
            ($"Reçue ({Words.ZoneTime(receipt.Received)})", Words.ToTheSecond(receipt.Received)),
            ("Reçue (UTC)", Words.ToTheSecondUtc(receipt.Received)),
            ("Référence", receipt.Reference),
            ("Empreinte (SHA-256)", receipt.Digest)),
        new Block.Note("Le présent récépissé a été établi automatiquement. Il indique quand la lettre a été reçue, et rien de plus. Un accusé de réception suivra, une fois la lettre lue par une personne."));
}
