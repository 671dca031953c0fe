using InBlue.Reading.Clauses;
using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class ClausesThatAskForAReport
{
    [Fact]
    public void When_each_is_due_is_read_as_its_words_say()
    {
        var rows = Mandates.Rows("reporting_clauses_en.csv");
        var expected = ReportingTimes.Read.Split('\n');
        rows.Count.ShouldBe(120);
        rows.Select(row => $"{row[0]} {row[1]} | {When(row[3])}".TrimEnd()).ShouldBe(expected);
    }

    /// <summary>Dates of documents, names of reports and "as appropriate" say nothing of when.</summary>
    private static string When(string text)
    {
        var read = English(text);
        return string.Join("; ",
            read.Dates.Where(date => date.Sense is not DateSense.Of).Select(Date)
                .Concat(read.Intervals.Where(interval => interval.Sense is not (IntervalSense.Named or IntervalSense.Past)).Select(Interval))
                .Concat(read.Events.Where(happening => happening.Kind is not (EventKind.AsNeeded or EventKind.Adoption)).Select(Event)));
    }
}
