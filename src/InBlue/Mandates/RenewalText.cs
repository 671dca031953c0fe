using InBlue.Output;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Comparing;
using InBlue.Reading.Drafts;
using InBlue.Secretariat.Mandates;

namespace InBlue.Mandates;

/// <summary>A comparison of two texts at a terminal: a list, and no score.</summary>
internal static class RenewalText
{
    public static void Print(Mandate mandate, ProposedRenewal renewal)
    {
        Console.WriteLine("The texts, by provision ([-left out-] {+put in+}):");
        foreach (var pair in renewal.Pairs.Where(p => p.Kind is not PairKind.Carried))
            Lines.Print($"  {Word(pair)}", "    ");
        Console.WriteLine($"  {renewal.Pairs.Count(p => p.Kind is PairKind.Carried)} provisions are carried as they are.");
        Console.WriteLine($"{Environment.NewLine}The commitments:");
        foreach (var carry in renewal.Carries)
            Lines.Print($"  {carry.Commitment}: {mandate.Find(carry.Commitment)!.Content.Title}: {(carry.Outcome is { } outcome ? Documents.Mandates.MandateWords.Outcome(outcome, Procedure.Councils.Language.English) + $", to {Label(carry.Pair!.After!)}" : Why(carry))}", "    ");
        foreach (var added in renewal.Added.Commitments)
            Lines.Print($"  new: {added.Title}", "    ");
    }

    private static string Why(ProposedCarry carry) => carry.Pair switch
    {
        null => "an instrument created it; say whether it ends or survives",
        { After: null } => "its provision is dropped; it ends, unless a person says that it survives",
        _ => "its provision no longer says so; a person decides",
    };

    private static string Word(ProvisionPair pair) => pair.Kind switch
    {
        PairKind.Moved => $"{Label(pair.Before!)} is now {Label(pair.After!)}",
        PairKind.Added => $"{Label(pair.After!)} is added: {{+{pair.After!.Text}+}}",
        PairKind.Dropped => $"{Label(pair.Before!)} is dropped: [-{pair.Before!.Text}-]",
        PairKind.Changed => $"{Label(pair.Before!)} changes: {Redlined(pair)}",
        _ => $"{Label(pair.Before!)} is now {Label(pair.After!)} and changes: {Redlined(pair)}",
    };

    private static string Redlined(ProvisionPair pair) => string.Concat(pair.Redline().Select(r => r.Kind switch
    {
        RunKind.Deleted => $"[-{r.Text}-]",
        RunKind.Inserted => $"{{+{r.Text}+}}",
        _ => r.Text,
    }));

    private static string Label(Reading.Resolutions.Provision provision) => provision.Path.Count > 0 ? string.Join(' ', provision.Path) : provision.EId;
}
