using InBlue.Faults;
using InBlue.Tests.Verifying;

namespace InBlue.Tests.Storage;

public sealed class LosingThePrimary
{
    [Fact]
    public async Task A_server_goes_on_with_the_promoted_standby_and_no_acknowledged_letter_is_lost_or_doubled()
    {
        if (LocalPostgres.Programs() is null)
            Missing.Part("PostgreSQL's initdb, postgres and pg_basebackup (Debian: apt-get install postgresql)");
        var folder = Path.Combine("/tmp", $"inblue-test-{Path.GetRandomFileName()}"); // an ordinary user must be able to look into it
        Directory.CreateDirectory(folder);
        try
        {
            var figures = await Failover.RunAsync(folder, cutOff: false, letters: 40);
            (figures.Before, figures.After).ShouldSatisfyAllConditions(f => f.Before.ShouldBeGreaterThanOrEqualTo(40), f => f.After.ShouldBeGreaterThanOrEqualTo(40));
            figures.Told.ShouldAllBe(told => told.Contains("127.0.0.1") && !told.Contains("Exception"));
            Verdict.OfOurs(figures.Bundle, figures.Key).ShouldBe(new Verdict(true, "established", ""));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
