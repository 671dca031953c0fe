using InBlue.Procedure.Mandates;
using NodaTime;

namespace InBlue.Documents.Reports;

/// <summary>What the register says that changed after a day, by date: instruments, the last value of each figure, the last wording of each measure, steps of what is handed in.</summary>
internal static class Developments
{
    /// <param name="number">With <paramref name="occurrence"/>, the report itself: its own steps stand at its head.</param>
    public static IEnumerable<Development> Since(Mandate mandate, LocalDate since, int number, int occurrence, LocalDate today) =>
        mandate.Instruments.Select(i => (Development)new Development.OfInstrument(i.Date, i.Kind, i.Symbol, i.Effect))
            .Concat(mandate.InForce.SelectMany(c => Of(mandate, c, c.Number == number ? occurrence : null)))
            .Where(d => d.Day > since && d.Day <= today).OrderBy(d => d.Day);

    private static IEnumerable<Development> Of(Mandate mandate, CommitmentOnFile commitment, int? itself)
    {
        var place = Places.Of(mandate, commitment);
        for (var i = 0; i < commitment.Content.Measures.Length; i++)
            if (commitment.LatestValue(i + 1) is { } value)
                yield return new Development.OfValue(value.AsAt, place, commitment.Content.Measures[i], value);
        if (commitment.LatestWording is { } wording)
            yield return new Development.OfWording(wording.AsAt, place, new ReportedWording(wording.Wording, wording.AsAt, wording.Source));
        foreach (var (occurrence, steps) in commitment.Courses)
            if (occurrence != itself)
                yield return new Development.OfStage(steps[^1].On, place, commitment.Content.Title, steps[^1].Stage, steps[^1].Symbol);
    }
}
