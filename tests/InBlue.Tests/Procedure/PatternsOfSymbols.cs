using System.Text;
using CsCheck;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Symbols;

namespace InBlue.Tests.Procedure;

/// <summary>Patterns of every shape: a file is refused, or each of its symbols can be read in one way only.</summary>
public sealed class PatternsOfSymbols
{
    private static readonly Gen<string> Series = Gen.Int[0, 5].Select(i => new[] { "{number}", "{year}", "S", "1", "/", "R" }[i]).Array[1, 4].Select(string.Concat);

    private static readonly Gen<string> Suffix = Gen.Int[0, 3].Select(i => new[] { "/", "R", "1", "S" }[i]).Array[1, 3].Select(parts => $"{{symbol}}{string.Concat(parts)}{{n}}");

    private static readonly Gen<int> Small = Gen.OneOf(Gen.Int[1, 12], Gen.Int[110, 122], Gen.Int[11_110, 12_022]);

    [Fact]
    public void No_two_papers_have_one_symbol_where_the_file_is_accepted()
    {
        var accepted = 0;
        Gen.Select(Gen.Select(Series, Series), Gen.Select(Suffix, Suffix), Gen.Select(Small, Small, Small, Small, Gen.Bool)).Sample((series, suffixes, figures) =>
        {
            var (year, number, revision, corrigendum, draft) = figures;
            if (Council(series.Item1, series.Item2, suffixes.Item1, suffixes.Item2) is not { Symbols: { } symbols })
                return;
            Interlocked.Increment(ref accepted);

            var symbol = (draft ? symbols.Drafts : symbols.Documents).At(1 + (year % 9_999), number);
            Check(symbol, symbol.Series, null, null);
            var revised = symbols.NextRevision(symbol, [])!;
            Check(revised, symbol.Series, 1, null);
            Check(symbols.NextCorrigendum(symbol, [])!, symbol.Series, null, 1);
            Check(symbols.NextCorrigendum(revised, [])!, symbol.Series, 1, 1);

            void Check(Symbol written, Series of, int? rev, int? corr)
            {
                var read = symbols.Read(written.Text).ShouldNotBeNull(written.Text);
                read.ShouldBe(written);
                (read.Series, read.Revision, read.Corrigendum).ShouldBe((of, rev, corr));
            }
        }, iter: 2_000);
        accepted.ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("{year}{number}", 2020, 600, "2020600")]
    [InlineData("{number}{year}", 2020, 600, "6002020")]
    [InlineData("1{number}1", 2020, 11, "1111")]
    [InlineData("No.{number}-{year}", 33, 7, "No.7-0033")]
    public void Placeholders_may_touch_each_other_and_digits(string pattern, int year, int number, string text)
    {
        var series = Council(pattern, pattern, "{symbol}/Rev.{n}", "{symbol}/Corr.{n}")!.Symbols!.Drafts;

        series.Write(year, number).ShouldBe(text);
        series.Read(text).ShouldBe((series.BeginsAnewEachYear ? year : null, number));
    }

    private static Council? Council(string draft, string document, string revision, string corrigendum) =>
        CouncilFile.Read(Encoding.UTF8.GetBytes($$"""
            {
              "id": "x", "names": { "en": "X" }, "zone": "Etc/UTC", "languages": ["en"], "visibility": "live",
              "members": [{ "id": "AA", "names": { "en": "A" } }], "groups": [],
              "seats": [{ "id": "s", "holders": [{ "member": "AA", "from": "2000-01-01" }] }], "presidency": [],
              "capacities": [{ "id": "c", "maySign": "yes", "names": { "en": "C" }, "source": "s" }],
              "ruleBooks": [{ "matter": "m", "silence": "absent", "source": "s", "condition": { "id": "a", "source": "s", "count": ["for"], "atLeast": 1 } }],
              "symbols": { "source": "s", "draft": "{{draft}}", "document": "{{document}}", "revision": "{{revision}}", "corrigendum": "{{corrigendum}}", "resolution": "{number}" }
            }
            """)) is CouncilReading.Accepted { Council: var council } ? council : null;
}
