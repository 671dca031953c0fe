using InBlue.Documents.Dates;
using InBlue.Documents.Papers;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Documents.Reports;

using static MandateWords;

/// <summary>The table of cycles as a paper: first by month, then by subject.</summary>
internal static class CyclesLayout
{
    public static PaperDocument Write(CyclesTable table, Language language) => PaperWords.In(language).Paper(
        PaperWords.In(language).Head(table.Body, table.Practice, In(language, ("Reporting and mandate cycles", "Cycles des rapports et des mandats")), "", DateWords.Day(table.AsAt, language)),
        [.. table.Mandates.Count == 0 ? [new Block.Paragraph(In(language, ("There is no mandate yet.", "Il n’y a pas encore de mandat.")))] : ByMonth(table, language), .. table.Month is null ? BySubject(table, language) : []]);

    private static IEnumerable<Block> ByMonth(CyclesTable table, Language language)
    {
        var months = table.Months.ToList();
        if (months.Count == 0)
            return [new Block.Paragraph(In(language, ("Nothing is due in that time.", "Rien n’est dû dans cette période.")))];
        return
        [
            new Block.Heading(In(language, ("By month", "Par mois"))),
            .. months.Select(m => (Block)new Block.Table(Capital(Month(m.Month, language)),
                [In(language, ("Due", "Échéance")), In(language, ("Mandate", "Mandat")), In(language, ("What", "Objet")), In(language, ("Paragraph", "Paragraphe")), In(language, ("State", "État"))],
                [.. m.Lines.Select(l => Row(l, language))])),
        ];
    }

    private static Sequence<Line> Row(CycleLine line, Language language) => line.Duty is { } duty
        ? [Due(line.Due, language), line.Mandate.Title, CycleWords.What(duty, language), duty.Paragraph, CycleWords.State(line.Date!, language)]
        : [Due(line.Due, language), line.Mandate.Title, In(language, ("the mandate ends", "fin du mandat")), "", ""];

    private static IEnumerable<Block> BySubject(CyclesTable table, Language language) => table.Mandates.SelectMany(m => (IEnumerable<Block>)
    [
        new Block.Heading(m.Title),
        new Block.Paragraph(In(language,
            ($"Resolution {m.Resolution} ({m.Document}), adopted on {DateWords.Day(m.Adopted, language)}. {CycleWords.MandateEnds(m, language)}",
                $"Résolution {m.Resolution} ({m.Document}), adoptée le {DateWords.Day(m.Adopted, language)}. {CycleWords.MandateEnds(m, language)}"))),
        .. Duties(m.Duties, In(language, ("What is handed in", "Ce qui est à présenter")), language),
        .. Duties(m.Awaiting, In(language, ("For the Council to decide or consider", "À décider ou à examiner par le Conseil")), language),
    ]);

    private static IEnumerable<Block> Duties(Sequence<CycleDuty> duties, string caption, Language language) => duties.Count == 0 ? [] :
    [
        new Block.Table(caption,
            [In(language, ("Paragraph", "Paragraphe")), In(language, ("What", "Objet")), In(language, ("Cycle", "Cycle")), In(language, ("Dates", "Dates"))],
            [.. duties.Select(d => (Sequence<Line>)[d.Paragraph, CycleWords.What(d, language), CycleWords.Cycle(d, language), string.Join("; ", d.Dates.Select(at => CycleWords.Date(at, language)))])]),
    ];

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
