using System.Globalization;
using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Mandates;

namespace InBlue.Output;

/// <summary>What `verify` says of a published register: what it is, what the checks show, and what no check of a bundle can show.</summary>
internal static class MandateReportText
{
    public static void PrintRegister(AuditedMandate audited)
    {
        var mandate = audited.Mandate;
        Console.WriteLine();
        Line("Mandate", $"{FindingMandates.TextOf(audited.Name)}, {mandate.Title}");
        Line("Council", audited.Council.Names.English);
        foreach (var text in mandate.Texts)
            Line(text == mandate.Texts[0] ? "Adopted" : "Renewed", $"{DateWords.Day(text.Adopted, Language.English)}, {text.Resolution}, published in {text.Document}");
        Line("Ends", mandate.LastDay is { } end ? DateWords.Day(end, Language.English) : "no text or instrument says when");
        Line("Register", string.Create(CultureInfo.InvariantCulture,
            $"{mandate.InForce.Count()} commitments in force, {mandate.Published!.Occurrences.Length} dates, {mandate.Instruments.Length} instruments, {mandate.Values} figures reported"));
        Line("Published", DateWords.Day(mandate.Published.Date, Language.English));
    }

    public static void PrintWhatItShows()
    {
        Console.WriteLine("This shows: the entries stand in the log signed with this key; none of this mandate's, from its opening up to this publication, was");
        Console.WriteLine("changed, left out or put in; the texts are those given here, byte for byte; every commitment, basis and statement quotes words that");
        Console.WriteLine("stand in them; a person accepted each commitment that is followed, and who read it a second time is another person; the dates");
        Console.WriteLine("that the register lists are those that follow from its entries, neither more nor fewer.");
        Console.WriteLine("It does not show: that the texts are authentic, or were adopted as the entries say; that the words quoted mean the commitment made of");
        Console.WriteLine("them (read them); that an instrument says what is recorded of it, or a report the figures and wordings taken from it, since neither is");
        Console.WriteLine("in the bundle; that anything was done on time; or what was recorded after this checkpoint.");
    }

    private static void Line(string label, string value) => Console.WriteLine($"  {label,-11} {value}");
}
