using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

public sealed class OnMemory : RecordSuite, IDisposable
{
    private readonly MemoryRecord record = new();

    protected override IRecordDatabase Open() => record;

    public void Dispose() => record.Dispose();
}
