using InBlue.Secretariat.Storage;

namespace InBlue.Tests.Storage;

public sealed class OnMemory : RecordSuite
{
    private readonly MemoryRecord record = new();

    protected override IRecordDatabase Open() => record;
}
