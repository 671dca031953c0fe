using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

public sealed class OnSqlite : RecordSuite, IDisposable
{
    private readonly SqliteFolder folder = new();

    protected override IRecordDatabase Open() => folder.Open();

    public void Dispose() => folder.Dispose();
}
