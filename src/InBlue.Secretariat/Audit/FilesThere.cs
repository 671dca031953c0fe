using InBlue.Record;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Audit;

/// <summary>The digests of the files that a database has for one council, and those of them whose bytes are others. Never more than some megabytes of bytes are held at once.</summary>
internal sealed record FilesThere(List<Digest> All, List<Digest> Changed)
{
    private const long BytesAtATime = 4 << 20;

    /// <summary>Comes back with those so far where it is told to stop.</summary>
    public static FilesThere Read(IRecordDatabase database, string council, CancellationToken stop)
    {
        var found = new FilesThere([], []);
        Digest? last = null;
        while (!stop.IsCancellationRequested && database.FilesAfter(council, last, BytesAtATime) is { IsEmpty: false } files)
        {
            foreach (var file in files)
            {
                found.All.Add(file.Digest);
                if (Digest.Of(file.Bytes.Span) != file.Digest)
                    found.Changed.Add(file.Digest);
            }
            last = files[^1].Digest;
        }
        return found;
    }
}
