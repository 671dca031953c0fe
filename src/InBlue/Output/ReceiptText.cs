using System.Globalization;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Receipts;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Output;

/// <summary>What `verify-receipt` says to a person: the verdict, the letter, and what to do.</summary>
internal static class ReceiptText
{
    public static void Print(ReceiptReport report)
    {
        Console.WriteLine(report switch
        {
            { Verified: true } => "Verified: the letter is in the published record.",
            { Promise: PromiseStanding.Kept } => "The letter is in this record; signer not established.",
            { Promise: PromiseStanding.Broken, SignerEstablished: true } => "PROMISE BROKEN: the letter is not in the published record.",
            { Promise: PromiseStanding.Broken } => "The letter is NOT in this record; signer not established.",
            _ => "NOT verified.",
        });
        if (report.Receipt is { Receipt: var receipt })
        {
            Console.WriteLine();
            Line("Vote", $"{FindingVotes.TextOf(receipt.Vote)}, {receipt.Vote.Council}");
            Line("Letter", $"file {receipt.File}");
            Line("Received", $"{receipt.Received}, recorded {receipt.Recorded}");
            if (report.Fate is { } fate)
                Line("Count", $"letter {report.Arrival!.Letter}: {Said(fate)}");
            if (report.Bundle?.Withheld.FirstOrDefault(w => w.File == receipt.File) is { } gone)
                Line("Withheld", string.Create(CultureInfo.InvariantCulture, $"its file; entry {gone.By} of the log says that it was erased: {gone.Why.Reason}"));
        }
        Console.WriteLine();
        Lines.Print(Explained(report), indent: "");
        if (report.Bundle is { } bundle)
            ReportText.PrintFaults(bundle);
    }

    private static string Explained(ReceiptReport report) => (report.Why, report.Promise) switch
    {
        (WhyNotShown.NoReceipt, _) => "The first file is not a receipt in its one spelling: it was cut off, changed, or is something else. Take the file as it was given out.",
        (WhyNotShown.ReceiptSignature, _) => $"The receipt is not signed with any key that you gave. Either a byte of it was changed, or it is not of this log ({report.Receipt!.Receipt.Origin}), or it was signed with another key that the log had at the time: give that one too, with --key.",
        (WhyNotShown.BundleFaulty, _) => "The bundle does not verify, so it shows nothing of the letter. Get it again from where it was published. If what is published stays like this, show both files to the other members.",
        (WhyNotShown.AnotherLog, _) => $"The bundle is of the log {report.Bundle!.Origin}, the receipt of {report.Receipt!.Receipt.Origin}. If the log went on under another name, its operator has announced it; ask which record holds this vote.",
        (WhyNotShown.AnotherVote, _) => $"The bundle is not of the vote of this receipt, {FindingVotes.TextOf(report.Receipt!.Receipt.Vote)} of {report.Receipt.Receipt.Vote.Council}. Get the bundle of that vote.",
        (WhyNotShown.KeyCompromised, _) => $"This record holds no such letter, but the receipt shows nothing against it: the key that signed it ({Convert.ToHexStringLower(report.Receipt!.KeyId.Span)}) was announced as compromised, so that somebody else may have made it, with any instant. Whoever was given it by the secretariat keeps both files, and asks it for its account.",
        (WhyNotShown.BundleOlder, _) => "The letter was recorded when the entries of this bundle had ended, or at that very instant: the bundle may be older than the letter. Get a newer one. If none comes, keep both files: together they show that the letter was received.",
        (_, PromiseStanding.Kept) => report.SignerEstablished
            ? "This shows: the letter whose file has this digest is an entry of the vote, with the instants that the receipt names, in the log signed with this key. What was made of it, the bundle says: inblue verify BUNDLE --key KEY"
            : "Who signed either file was not checked: get the council's verifier key from elsewhere, and give it with --key. Without it, anybody could have made both.",
        _ => $"{Missing(report)} {(report.SignerEstablished
            ? "Keep both files as they are. They are signed with the log's own keys, so the two together prove it to anybody who has those: send both to the other members, and ask the secretariat for its account."
            : "Who signed either file was not checked: get the council's verifier key from elsewhere, and give it with --key. If the signatures hold, the two files prove that the promise is broken.")}",
    };

    private static string Missing(ReceiptReport report) => report.Arrival is { } other
        ? $"The receipt promises a letter with these instants; the record has its file as letter {other.Letter}, but with others."
        : "The receipt promises that this letter is in the record of the vote; the record goes beyond the instant at which it was recorded, and has no such letter.";

    private static string Said(LetterFate fate) => fate switch
    {
        LetterFate.Counted => "counted",
        LetterFate.Late => "not counted, because it was received after the end",
        LetterFate.BeforeOpening => "not counted, because it was received before the opening",
        LetterFate.RuledOut => "not counted, because a ruling did not admit it",
        LetterFate.Superseded => "not counted, because another letter of the same member counts",
        LetterFate.AfterTheCount => "not counted, because it came to the record only after the publication",
    };

    private static void Line(string label, string value) => Console.WriteLine($"  {label,-11} {value}");
}
