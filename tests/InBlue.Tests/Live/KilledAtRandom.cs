using InBlue.Faults;
using InBlue.Tests.Storage;
using InBlue.Tests.Verifying;

namespace InBlue.Tests.Live;

/// <summary>A few of the kills that the harness in bench does by the hundred; then both verifiers look at the vote.</summary>
[Collection(nameof(Browser))]
public sealed class KilledAtRandom(Browser browser)
{
    private const int Kills = 6, Letters = 300;

    [Fact]
    public async Task On_SQLite_no_acknowledged_letter_is_lost_or_doubled_and_both_verifiers_agree()
    {
        using var folder = new SqliteFolder();
        await KillAsync(folder, database: null);
    }

    [Fact]
    public async Task On_PostgreSQL_no_acknowledged_letter_is_lost_or_doubled_and_both_verifiers_agree()
    {
        using var database = new PostgresDatabase();
        await KillAsync(database, database.Url);
    }

    private async Task KillAsync(ITestRecord record, string? database)
    {
        var figures = await Killing.RunAsync(record.Place, database, Kills, new Random(2531), mostLetters: Letters);
        figures.Kills.ShouldBe(Kills);
        figures.Acknowledged.ShouldBeGreaterThan(15 + Kills / 2); // those that were there before, and what came of the rush
        await using var page = await PageVerifier.OpenAsync(browser);
        (await page.VerifyAsync(figures.Bundle, figures.Key)).ShouldBe(Verdict.OfOurs(figures.Bundle, figures.Key));
        Verdict.OfOurs(figures.Bundle, figures.Key).Verified.ShouldBeTrue();
    }
}
