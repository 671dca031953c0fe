using InBlue.Secretariat.Storage;
using NodaTime;

namespace InBlue.Tests.Storage;

/// <summary>What is said of a clock that is wrong. That recorded instants never go back is tested with the writer.</summary>
public sealed class ClocksThatJump : IDisposable
{
    private readonly SqliteFolder folder = new();
    private readonly TestLog log = new();

    [Theory]
    [InlineData(0, null)]
    [InlineData(-59, null)]
    [InlineData(86400, null)] // on one machine, a quiet day and a clock that jumped look the same
    [InlineData(-3600, "60 minutes behind")]
    [InlineData(-86400, "24 hours behind")]
    public void A_clock_behind_the_last_entry_is_told(int seconds, string? words)
    {
        var database = folder.Open();
        log.Write(database);
        var last = InstantOf(database);
        var warning = ClockWarning.Of(database, TestLog.Council, last + Duration.FromSeconds(seconds))?.ToString();
        if (words is null)
            warning.ShouldBeNull();
        else
            warning.ShouldNotBeNull().ShouldContain(words);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(3600, "60 minutes apart")]
    [InlineData(-3600, "60 minutes apart")]
    [InlineData(86400, "24 hours apart")]
    public void A_clock_that_differs_from_the_database_servers_is_told(int seconds, string? words)
    {
        using var postgres = new PostgresDatabase();
        using var database = postgres.Open();
        var warning = ClockWarning.Of(database, TestLog.Council, SystemClock.Instance.GetCurrentInstant() + Duration.FromSeconds(seconds))?.ToString();
        if (words is null)
            warning.ShouldBeNull();
        else
            warning.ShouldNotBeNull().ShouldContain(words);
    }

    private static Instant InstantOf(SqliteRecord database) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(database.Head(TestLog.Council)!.RecordedAt).Value;

    public void Dispose() => folder.Dispose();
}
