using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

internal enum AnnexKind { Call, Letter, Statement }

/// <summary>An annex as lines, its heading line the first.</summary>
internal sealed record Annex(AnnexNumber Number, AnnexKind Kind, int From, int To);

/// <summary>Cuts a document into annexes, and makes sure that none is missing, doubled, out of order or other than announced.</summary>
internal static class AnnexReader
{
    public static List<Annex> Read(Desk desk, IReadOnlyList<int> headings)
    {
        var annexes = new List<Annex>();
        for (var i = 0; i < headings.Count; i++)
        {
            var (from, to) = (headings[i], i + 1 < headings.Count ? headings[i + 1] : desk.Layout.Count);
            var roman = desk.Words.Headings.Annex.Match(desk.Layout.TextOf(from)).Groups["number"].Value;
            if (AnnexNumber.Parse(roman) is { } number)
                annexes.Add(new Annex(number, AnnexKind.Call, from, to));
            else
                desk.Fault(FaultKind.AnnexNumberUnclear, from, roman);
        }
        CheckOrder(desk, annexes);
        return desk.HasFaults ? annexes : [.. annexes.Select(a => a with { Kind = KindOf(desk, a) })];
    }

    public static void CheckAnnounced(Desk desk, Announced announced, List<Annex> annexes)
    {
        var last = announced.Letters.Concat(announced.Statements).Max();
        if (annexes[^1].Number < last)
            desk.Fault(FaultKind.DocumentCutOff, annexes[^1].From, last.ToString(), annexes[^1].Number.ToString());
        var (letters, statements) = (announced.Letters.ToHashSet(), announced.Statements.ToHashSet());
        foreach (var annex in annexes.Skip(1))
        {
            var isAnnounced = letters.Contains(annex.Number) || statements.Contains(annex.Number);
            if (!isAnnounced)
                desk.Fault(FaultKind.AnnexNotAnnounced, annex.From, annex.Number.ToString());
            else if (!(annex.Kind == AnnexKind.Letter ? letters : statements).Contains(annex.Number))
                desk.Fault(FaultKind.AnnexNotAsAnnounced, annex.From, annex.Number.ToString(), FirstWords(desk, annex));
        }
    }

    private static void CheckOrder(Desk desk, List<Annex> annexes)
    {
        var lines = new Dictionary<AnnexNumber, int>();
        var expected = 1;
        for (var i = 0; i < annexes.Count; i++)
        {
            var (number, line) = (annexes[i].Number, annexes[i].From);
            var before = i == 0 ? null : annexes[i - 1];
            if (lines.TryGetValue(number, out var first))
                desk.Fault(FaultKind.AnnexDoubled, line, number.ToString(), LineNumber(first), LineNumber(line));
            else if (number.Value < expected)
                desk.Fault(FaultKind.AnnexOutOfOrder, line, number.ToString(), before!.Number.ToString(), LineNumber(before.From));
            for (; expected < number.Value && !lines.ContainsKey(number); expected++)
                desk.Fault(
                    FaultKind.AnnexMissing, line, new AnnexNumber(expected).ToString(),
                    before?.Number.ToString() ?? "", before is null ? "" : LineNumber(before.From), number.ToString(), LineNumber(line));
            expected = Math.Max(expected, number.Value + 1);
            lines.TryAdd(number, line);
        }
    }

    private static AnnexKind KindOf(Desk desk, Annex annex)
    {
        var first = Fold.Of(FirstWords(desk, annex)) + " ";
        if (annex.Number.Value == 1)
            return AnnexKind.Call;
        if (first.StartsWith(desk.Words.Headings.Letter, StringComparison.Ordinal))
            return AnnexKind.Letter;
        if (!first.StartsWith(desk.Words.Headings.Statement, StringComparison.Ordinal))
            desk.Fault(FaultKind.AnnexNotAsAnnounced, annex.From, annex.Number.ToString(), FirstWords(desk, annex));
        return AnnexKind.Statement;
    }

    private static string FirstWords(Desk desk, Annex annex)
    {
        var line = desk.Layout.NextText(annex.From + 1, annex.To);
        return line == annex.To ? "" : Desk.Shown(CleanText.Of(desk.Layout, line, line + 1).Text);
    }

    private static string LineNumber(int line) => Desk.Figure(line + 1);
}
