using InBlue.Secretariat.Storage;
using InBlue.Tests.Storage;

namespace InBlue.Tests.Erasing;

public sealed class ErasingOnMemory : ErasingSuite, IDisposable
{
    private readonly MemoryRecord record = new();

    protected override IRecordDatabase Open() => record;

    public void Dispose() => record.Dispose();
}
