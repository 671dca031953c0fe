using System.Globalization;
using System.Text;
using CsvHelper;
using InBlue.Documents.Papers;
using InBlue.Documents.Rendering;
using InBlue.Documents.Reports;
using InBlue.Procedure.Mandates;
using InBlue.Tests.Procedure.Mandates;
using NodaTime;
using Language = InBlue.Procedure.Councils.Language;

namespace InBlue.Tests.Documents.Reports;

/// <summary>The reporting and mandate cycles of a council as a paper and as CSV.</summary>
public sealed class TheTableOfCycles
{
    private static CyclesTable Table(params (string Id, Mandate Mandate)[] mandates) =>
        CyclesTable.Of(Worded.From(ExampleRecord.Council.Names), new LocalDate(2026, 2, 2), mandates.Select(m => new FollowedMandate(m.Id, m.Mandate, ExampleRecord.Council.Calendar)));

    [Fact]
    public void It_lists_each_month_what_is_handed_in_what_awaits_the_Council_and_the_end_but_not_what_goes_inside_a_report()
    {
        var months = Table(("lmom", AReport.OfTheExample.Mandate)).Months.ToList();
        months.Select(m => m.Month).ShouldBe([new YearMonth(2026, 4), new YearMonth(2026, 7), new YearMonth(2026, 10), new YearMonth(2026, 11), new YearMonth(2027, 1)]);
        months[0].Lines.Select(l => l.Duty?.Paragraph).ShouldBe(["16"]);
        months[1].Lines.Select(l => l.Duty?.Paragraph).ShouldBe(["16", "18"]);
        months[4].Lines.Select(l => l.Duty?.Paragraph ?? "end").Order(StringComparer.Ordinal).ShouldBe(["16", "18", "3", "end"]);
    }

    [Fact]
    public void By_subject_it_tells_the_cycle_of_each_report_and_in_which_another_goes()
    {
        var mandate = Table(("lmom", AReport.OfTheExample.Mandate)).Mandates.Single();
        Cycle("16").ShouldBe("every 3 months, from the adoption");
        Cycle("17").ShouldBe("in the first report under paragraph 16");
        Cycle("20").ShouldBe("in each report under paragraph 16");
        mandate.Awaiting.Select(d => d.Paragraph).ShouldBe(["3", "21"]);

        string Cycle(string paragraph) => CycleWords.Cycle(mandate.Duties.Single(d => d.Paragraph == paragraph), Language.English);
    }

    [Fact]
    public void One_month_is_that_month_alone()
    {
        var table = Table(("lmom", AReport.OfTheExample.Mandate)) with { Month = new YearMonth(2026, 11) };
        table.Months.ShouldHaveSingleItem().Lines.ShouldHaveSingleItem().Duty!.Paragraph.ShouldBe("19");
        TextRendering.Text((table with { Month = new YearMonth(2029, 1) }).ToDocument(Language.English)).ShouldContain("Nothing is due in that time.");
    }

    [Fact]
    public void Its_CSV_reads_back_with_a_row_for_each_date()
    {
        var table = Table(("lmom", AReport.OfTheExample.Mandate));
        var file = CyclesCsv.Write(table, Language.English);
        file[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        CyclesCsv.IsOne(file).ShouldBeTrue();
        using var csv = new CsvReader(new StringReader(Encoding.UTF8.GetString(file[3..])), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        csv.HeaderRecord.ShouldBe(CyclesCsv.Columns);
        var rows = 0;
        for (; csv.Read(); rows++)
            csv.Parser.Count.ShouldBe(CyclesCsv.Columns.Count);
        rows.ShouldBe(table.Months.Sum(m => m.Lines.Count));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =cmd|' /C calc'!A0")]
    [InlineData("\t=1")]
    [InlineData("＝1")]
    public void A_field_that_a_spreadsheet_would_run_is_shown(string title)
    {
        var mandate = AMandate.Followed with { Opening = AMandate.Followed.Opening with { Title = title } };
        using var csv = new CsvReader(new StringReader(Encoding.UTF8.GetString(CyclesCsv.Write(Table(("m", mandate)), Language.English)[3..])), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        csv.Read().ShouldBeTrue();
        csv.GetField("title")!.ShouldStartWith("'");
    }

    [Fact]
    public void Without_a_mandate_it_says_so() =>
        TextRendering.Text(Table().ToDocument(Language.French)).ShouldContain("Il n’y a pas encore de mandat.");
}
