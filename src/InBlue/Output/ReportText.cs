using InBlue.Secretariat.Audit;

namespace InBlue.Output;

/// <summary>What `verify` says to a person: the verdict first, then what it shows, then what it does not.</summary>
internal static class ReportText
{
    private const int MostFaults = 20;

    public static void Print(AuditReport report)
    {
        Console.WriteLine(report switch
        {
            { Verified: true } => "Verified.",
            { Consistent: true } => "Consistent, signer not established.",
            _ => "NOT verified.",
        });
        PrintFaults(report);
        LogText.Print(report);
        if (report.Vote is { } vote)
        {
            Console.WriteLine();
            Console.WriteLine($"  Vote        {vote.Vote.Draft}, {vote.Council.Names.English}, published in {vote.Reconstructed.Document.Symbol}");
            Console.WriteLine($"  Letters     {vote.Letters.Length}, statements {vote.Statements.Length}");
            Console.WriteLine($"  Result      {ReportedVote.Of(report)!.Result.Sentence}");
        }
        if (report.Live is { } live)
            LiveReportText.PrintVote(live);
        if (report.Mandate is { } register)
            MandateReportText.PrintRegister(register);
        if (!report.Consistent)
            return;
        Console.WriteLine();
        if (!report.SignerEstablished)
        {
            Console.WriteLine("Whose record this is, was not checked: get the council's verifier key from elsewhere than this bundle, and give it with --key.");
            Console.WriteLine("Without it, anybody could have made this file.");
            return;
        }
        if (report.Live is not null)
        {
            LiveReportText.PrintWhatItShows(report.Live.Vote);
            return;
        }
        if (report.Mandate is not null)
        {
            MandateReportText.PrintWhatItShows();
            return;
        }
        Console.WriteLine("This shows: the entries stand in the log signed with this key; none of this vote's, up to its publication, was changed, left out");
        Console.WriteLine("or put in; the document is the one published here, byte for byte; every reading points to its words; the count is right under the");
        Console.WriteLine("council file that was frozen with it.");
        Console.WriteLine("It does not show: that every letter was put into the log; that the document is authentic or its signatories authorised; that the words");
        Console.WriteLine("quoted mean what was read from them (read them); that the operator's clock was right; or what was recorded after this checkpoint.");
    }

    public static void PrintFaults(AuditReport report)
    {
        foreach (var fault in report.Faults.Take(MostFaults))
            Console.WriteLine($"  {fault.Code}  {fault.Where}: {fault.Message}");
        if (report.Faults.Length > MostFaults)
            Console.WriteLine($"  ... and {report.Faults.Length - MostFaults} more; --json lists them all.");
    }
}
