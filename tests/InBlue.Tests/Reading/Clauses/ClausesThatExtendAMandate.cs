using InBlue.Reading.Clauses;
using static InBlue.Tests.Reading.Clauses.Saying;

namespace InBlue.Tests.Reading.Clauses;

public sealed class ClausesThatExtendAMandate
{
    [Fact]
    public void The_end_of_every_one_is_read_as_its_words_say()
    {
        var rows = Mandates.Rows("extension_clauses_en.csv");
        rows.Count.ShouldBe(32);
        foreach (var row in rows)
        {
            var first = English(row[4]).Clauses[0];
            first.Verb.ShouldBe(ClauseVerb.Decides, row[0]);
            English(row[4]).Dates.Where(date => first.Place.Holds(date.Place)).Where(date => date.Sense is DateSense.Until).Select(Date).ShouldBe([$"Until {row[3]}"], row[0]);
        }
    }

    [Fact]
    public void What_else_is_dated_in_them_keeps_its_own_sense()
    {
        var others = from row in Mandates.Rows("extension_clauses_en.csv") from date in English(row[4]).Dates where date.Sense is not DateSense.Until select $"{row[0]} {Date(date)}";
        others.ShouldBe(
        [
            "S/RES/1925(2010) From 2010-07-01", "S/RES/2617(2021) By 2023-12-31", "S/RES/2713(2023) By 2024-12-15", "S/RES/2745(2024) By 2025-07-31", "S/RES/2769(2025) By 2026-04-15",
        ]);
    }

    [Fact]
    public void A_length_beside_the_end_is_read_and_computes_nothing() =>
        Intervals(English(Mandates.Rows("extension_clauses_en.csv")[0][4])).ShouldBe(["For 2 Years"]);
}
