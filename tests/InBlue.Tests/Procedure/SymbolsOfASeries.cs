using CsCheck;
using InBlue.Procedure.Symbols;
using InBlue.Procedure.Voting;
using NodaTime;
using static InBlue.Tests.Procedure.TheSecurityCouncil;

namespace InBlue.Tests.Procedure;

public sealed class SymbolsOfASeries
{
    private static readonly SymbolRules Symbols = Itself.Symbols.ShouldNotBeNull();

    [Theory]
    [InlineData("S/2020/600", 2020, 600, null, null)]
    [InlineData("S/2020/1054", 2020, 1054, null, null)]
    [InlineData("S/1994/1", 1994, 1, null, null)]
    [InlineData("S/2020/600/Rev.1", 2020, 600, 1, null)]
    [InlineData("S/2020/625/Corr.2", 2020, 625, null, 2)]
    [InlineData("S/2020/600/Rev.12/Corr.1", 2020, 600, 12, 1)]
    [InlineData("S/2020/9999999/Rev.999", 2020, 9_999_999, 999, null)]
    public void A_symbol_says_year_number_revision_and_corrigendum(string text, int year, int number, int? revision, int? corrigendum)
    {
        var symbol = Read(text);

        (symbol.Series, symbol.Year, symbol.Number, symbol.Revision, symbol.Corrigendum).ShouldBe((Symbols.Drafts, year, number, revision, corrigendum));
        symbol.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("S/2020/")]
    [InlineData("S/2020/0")]
    [InlineData("S/2020/0600")]
    [InlineData("S/0000/600")]
    [InlineData("S/20/600")]
    [InlineData("S/20200/600")]
    [InlineData("S/2020/10000000")]
    [InlineData("S/2020/+600")]
    [InlineData("S/2020/ 600")]
    [InlineData("S/2020/600 ")]
    [InlineData("S/2020/600\n")]
    [InlineData("s/2020/600")]
    [InlineData("A/2020/600")]
    [InlineData("S/2020/٦٠٠")]
    [InlineData("S/RES/2531 (2020)")]
    [InlineData("S/2020/600*")]
    [InlineData("S/2020/600/Rev.0")]
    [InlineData("S/2020/600/Rev.01")]
    [InlineData("S/2020/600/Rev.1000")]
    [InlineData("S/2020/600/Rev.")]
    [InlineData("S/2020/600/rev.1")]
    [InlineData("S/2020/600/Rev.1/Rev.2")]
    [InlineData("S/2020/600/Corr.1/Rev.1")]
    [InlineData("S/2020/600/Corr.1/Corr.1")]
    [InlineData("/Rev.1")]
    [InlineData("/Corr.1")]
    public void Anything_else_is_none(string text) => Symbols.Read(text).ShouldBeNull();

    [Fact]
    public void Drafts_letters_and_reports_of_the_Security_Council_share_one_series() => Symbols.Documents.ShouldBe(Symbols.Drafts);

    [Fact]
    public void The_next_free_number_is_one_above_the_highest_of_its_year()
    {
        string[] taken = ["S/2020/600", "S/2020/613", "S/2019/1054", "S/2020/612/Rev.3", "resolution 2531 (2020)"];

        Symbols.NextFree(Symbols.Drafts, 2020, taken)!.Text.ShouldBe("S/2020/614");
        Symbols.NextFree(Symbols.Documents, 2021, taken)!.Text.ShouldBe("S/2021/1");
        Symbols.NextFree(Symbols.Drafts, 2019, taken)!.Text.ShouldBe("S/2019/1055");
        Symbols.NextFree(Symbols.Drafts, 2020, ["S/2020/999"])!.Text.ShouldBe("S/2020/1000");
    }

    [Fact]
    public void A_revision_takes_its_number_too() => Symbols.NextFree(Symbols.Drafts, 2020, ["S/2020/614/Rev.1"])!.Text.ShouldBe("S/2020/615");

    [Fact]
    public void Where_all_numbers_are_taken_none_is_free()
    {
        Symbols.NextFree(Symbols.Drafts, 2020, ["S/2020/9999999"]).ShouldBeNull();
        Symbols.NextRevision(Read("S/2020/600/Rev.999"), []).ShouldBeNull();
        Symbols.NextCorrigendum(Read("S/2020/600/Corr.999"), []).ShouldBeNull();
    }

    [Fact]
    public void A_revision_follows_the_last_of_its_number()
    {
        string[] taken = ["S/2020/600", "S/2020/600/Rev.1", "S/2020/600/Rev.2/Corr.1", "S/2020/601/Rev.7"];

        Symbols.NextRevision(Read("S/2020/600"), taken)!.Text.ShouldBe("S/2020/600/Rev.3");
        Symbols.NextRevision(Read("S/2020/602"), taken)!.Text.ShouldBe("S/2020/602/Rev.1");
    }

    [Fact]
    public void A_corrigendum_follows_the_last_to_that_very_text()
    {
        string[] taken = ["S/2020/625/Corr.1", "S/2020/625/Rev.1"];

        Symbols.NextCorrigendum(Read("S/2020/625"), taken)!.Text.ShouldBe("S/2020/625/Corr.2");
        Symbols.NextCorrigendum(Read("S/2020/625/Rev.1"), taken)!.Text.ShouldBe("S/2020/625/Rev.1/Corr.1");
    }

    [Theory]
    [InlineData("S/2020/600/Rev.1", "S/2020/600", true)]
    [InlineData("S/2020/600/Rev.2", "S/2020/600/Rev.1", true)]
    [InlineData("S/2020/600", "S/2020/600", false)]
    [InlineData("S/2020/600", "S/2020/600/Rev.1", false)]
    [InlineData("S/2020/601/Rev.1", "S/2020/600", false)]
    [InlineData("S/2021/600/Rev.1", "S/2020/600", false)]
    [InlineData("S/2020/600/Rev.1/Corr.1", "S/2020/600", false)]
    public void A_revision_is_of_the_same_number_and_later(string text, string of, bool isRevision) => Read(text).IsRevisionOf(Read(of)).ShouldBe(isRevision);

    [Theory]
    [InlineData("S/2020/625/Corr.1", "S/2020/625", true)]
    [InlineData("S/2020/625/Rev.1/Corr.1", "S/2020/625/Rev.1", true)]
    [InlineData("S/2020/625/Rev.1/Corr.1", "S/2020/625", false)]
    [InlineData("S/2020/625/Corr.2", "S/2020/625/Corr.1", false)]
    public void A_corrigendum_is_to_that_very_text(string text, string to, bool isCorrigendum) => Read(text).IsCorrigendumTo(Read(to)).ShouldBe(isCorrigendum);

    [Fact]
    public void Symbols_stand_by_year_and_number_and_a_text_before_what_corrects_and_revises_it()
    {
        string[] inOrder = ["S/2019/1054", "S/2020/600", "S/2020/600/Corr.1", "S/2020/600/Rev.1", "S/2020/600/Rev.1/Corr.1", "S/2020/600/Rev.2", "S/2020/600/Rev.10", "S/2020/999", "S/2020/1000"];
        inOrder.Reverse().Select(Read).Order(SymbolOrder.Comparer).Select(s => s.Text).ShouldBe(inOrder);
    }

    [Fact]
    public void The_year_is_that_of_New_York()
    {
        Itself.YearAt(Instant.FromUtc(2021, 1, 1, 4, 59, 59)).ShouldBe(2020);
        Itself.YearAt(Instant.FromUtc(2021, 1, 1, 5, 0)).ShouldBe(2021);
    }

    [Fact]
    public void A_resolution_has_its_number_and_the_year_of_its_adoption()
    {
        Symbols.Resolutions.Read("2531 (2020)").ShouldBe((2020, 2531));
        Symbols.Resolutions.Write(2020, 2531).ShouldBe("2531 (2020)");
        foreach (var other in new[] { "2531", "2531(2020)", "2531 (20)", "02531 (2020)", "2531  (2020)", "resolution 2531 (2020)" })
            Symbols.Resolutions.Read(other).ShouldBeNull();
    }

    [Fact]
    public void A_series_without_the_year_goes_on_from_year_to_year()
    {
        var symbols = Accepted(WithText("symbols.document", "\"L.{number}\"")).Symbols!;

        symbols.Documents.BeginsAnewEachYear.ShouldBeFalse();
        symbols.NextFree(symbols.Documents, 2021, ["L.7", "S/2020/600"])!.ShouldSatisfyAllConditions(s => s.Text.ShouldBe("L.8"), s => s.Year.ShouldBeNull());
        symbols.NextFree(symbols.Drafts, 2020, ["L.7", "S/2020/600"])!.Text.ShouldBe("S/2020/601");
        symbols.NextRevision(symbols.Read("L.7")!, [])!.Text.ShouldBe("L.7/Rev.1");
    }

    [Fact]
    public void Of_two_series_each_has_numbers_of_its_own()
    {
        var symbols = Accepted(WithText("symbols.document", "\"L/{year}/{number}\"")).Symbols!;

        symbols.NextFree(symbols.Drafts, 2020, ["L/2020/70", "S/2020/6"])!.Text.ShouldBe("S/2020/7");
        symbols.NextFree(symbols.Documents, 2020, ["L/2020/70", "S/2020/6"])!.Text.ShouldBe("L/2020/71");
    }

    [Fact]
    public void Numbers_outside_the_series_cannot_be_written()
    {
        foreach (var (year, number) in new[] { (2020, 0), (2020, Series.MostNumber + 1), (0, 1), (10_000, 1) })
            Should.Throw<ArgumentOutOfRangeException>(() => Symbols.Drafts.At(year, number));
    }

    [Fact]
    public void What_is_written_is_read_back_and_is_a_symbol_of_the_record() =>
        Gen.Select(Gen.Int[1, 9_999], Gen.Int[1, Series.MostNumber], Gen.Int[0, SymbolRules.MostRevisions], Gen.Int[0, SymbolRules.MostRevisions]).Sample((year, number, revision, corrigendum) =>
        {
            var symbol = Symbols.Drafts.At(year, number);
            if (revision > 0)
                symbol = Symbols.NextRevision(symbol, revision is 1 ? [] : [$"{symbol.Text}/Rev.{revision - 1}"])!;
            if (corrigendum > 0)
                symbol = Symbols.NextCorrigendum(symbol, corrigendum is 1 ? [] : [$"{symbol.Text}/Corr.{corrigendum - 1}"])!;

            (symbol.Revision ?? 0, symbol.Corrigendum ?? 0).ShouldBe((revision, corrigendum));
            Symbols.Read(symbol.Text).ShouldBe(symbol);
            DraftSymbol.Parse(symbol.Text).Text.ShouldBe(symbol.Text);
        });

    [Fact]
    public void The_next_free_symbol_is_never_taken() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[0, 2], Gen.Int[2019, 2021]).Select((n, revision, year) => $"S/{year}/{n}{(revision > 0 ? $"/Rev.{revision}" : "")}").Array[0, 20].Sample(taken =>
        {
            var next = Symbols.NextFree(Symbols.Drafts, 2020, taken)!;
            taken.Select(Read).ShouldNotContain(s => s.Year == 2020 && s.Number >= next.Number);
            Symbols.NextRevision(next, taken)!.Text.ShouldBe($"{next.Text}/Rev.1");
        });

    private static Symbol Read(string text) => Symbols.Read(text).ShouldNotBeNull();
}
