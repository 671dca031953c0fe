using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Erasing;

public sealed class ErasingOnPostgres : ErasingSuite, IDisposable
{
    private readonly PostgresDatabase database = new();

    protected override IRecordDatabase Open() => database.Open();

    public void Dispose() => database.Dispose();
}
