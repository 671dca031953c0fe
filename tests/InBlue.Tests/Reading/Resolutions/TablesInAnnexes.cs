using InBlue.Reading.Resolutions;

namespace InBlue.Tests.Reading.Resolutions;

public sealed class TablesInAnnexes
{
    private const string Spaces = "Sector      Troops    Police\nNorth          120        30\nSouth           80         9";

    [Theory]
    [InlineData(Spaces)]
    [InlineData("Sector\tTroops\tPolice\nNorth\t120\t30\nSouth\t80\t9")]
    public void Cells_that_stand_below_one_another_are_a_table_and_its_words_stay(string printed)
    {
        var reading = Read(printed);
        var table = reading.Tables.ShouldHaveSingleItem();
        (table.Rows, table.Columns, table.Line).ShouldBe((3, 3, 9));
        reading.Source.Slice(table.Span).ShouldBe(printed);
        reading.Provisions.ShouldContain(p => p.Text.Contains("North 120 30", StringComparison.Ordinal));
        reading.Recompose().ShouldBe(reading.Source.Slice(reading.Within));
    }

    [Theory]
    [InlineData("Sector      Troops\nNorth          120", "two rows")]
    [InlineData("These   words are   set\nto the   margins as   print does\nand no   cell stands   below another", "justified lines")]
    [InlineData("1.\tThe first;\n2.\tThe second;\n3.\tThe third.", "numbered paragraphs")]
    public void What_is_not_plainly_a_table_is_none(string printed, string why) => Read(printed).Tables.ShouldBeEmpty(why);

    [Fact]
    public void In_the_resolution_itself_none_is_looked_for() => Resolved.Read("The Security Council,", "1. Decides so:\n" + Spaces + ".").Tables.ShouldBeEmpty();

    private static ResolutionReading Read(string printed) => Resolved.Read("The Security Council,", "1. Decides so.", "Annex", "Strength by sector", printed);
}
