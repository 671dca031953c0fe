using InBlue.Procedure.Mandates;

namespace InBlue.Reading.Duties;

/// <summary>The commitments to report again and again, by those who owe them and by how often. Of each kind two are kept, since one alone decides and two leave it open.</summary>
internal sealed class SeriesOfReports
{
    private readonly Dictionary<string, List<int>> byParagraph = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Addressee, Interval? Every), List<int>> byAddressee = [];

    public SeriesOfReports(List<ReadDuty> duties, int first)
    {
        for (var i = 0; i < duties.Count; i++)
        {
            if (duties[i].Content is not { Deliverable.Kind: DeliverableKind.Report, Trigger: Trigger.Every { Interval: var interval } } content)
                continue;
            Keep(byParagraph, duties[i].Paragraph, first + i);
            foreach (var addressee in content.Addressees.Select(a => a.Code).Distinct())
            {
                Keep(byAddressee, (addressee, null), first + i);
                Keep(byAddressee, (addressee, interval), first + i);
            }
        }
    }

    /// <summary>The first in one of these paragraphs.</summary>
    public int? FirstIn(IEnumerable<string> paragraphs, int but) =>
        paragraphs.SelectMany(p => byParagraph.GetValueOrDefault(p, [])).Where(n => n != but).Select(n => (int?)n).Min();

    /// <summary>Those that fit; of more than two, not all.</summary>
    public int[] Of(IEnumerable<Addressee> addressees, Interval? every) =>
        [.. addressees.SelectMany(a => byAddressee.GetValueOrDefault((a.Code, every), [])).Distinct()];

    private static void Keep<T>(Dictionary<T, List<int>> kept, T key, int number)
        where T : notnull
    {
        if (!kept.TryGetValue(key, out var numbers))
            kept[key] = numbers = [];
        if (numbers.Count < 2)
            numbers.Add(number);
    }
}
