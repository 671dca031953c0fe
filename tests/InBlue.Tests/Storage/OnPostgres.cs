using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

public sealed class OnPostgres : RecordSuite, IDisposable
{
    private readonly PostgresDatabase database = new();

    /// <summary>Who watches must be told: looking by itself is for later than any test waits.</summary>
    protected override IRecordDatabase Open() => database.Open(PostgresSettings.Default with { LooksAnyway = TimeSpan.FromHours(1) });

    public void Dispose() => database.Dispose();
}
