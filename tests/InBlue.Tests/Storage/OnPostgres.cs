using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

public sealed class OnPostgres : RecordSuite, IDisposable
{
    private readonly PostgresDatabase database = new();

    protected override IRecordDatabase Open() => database.Open();

    public void Dispose() => database.Dispose();
}
