using InBlue.Procedure.WrittenVotes;

namespace InBlue.Secretariat.Live;

/// <summary>Files of facts that are decided and not yet in the record, so that what is decided next, in the same append, can read them.</summary>
internal sealed class FilesInHand
{
    private readonly Lock gate = new();
    private readonly Dictionary<StoredFile, (ReadOnlyMemory<byte> Bytes, int Holders)> files = [];

    public ReadOnlyMemory<byte>? Find(StoredFile file)
    {
        lock (gate)
            return files.TryGetValue(file, out var there) ? there.Bytes : (ReadOnlyMemory<byte>?)null; // a bare null would be bytes, and none of them
    }

    public Held Hold() => new(this);

    /// <summary>What one line holds, until it is disposed of.</summary>
    internal sealed class Held(FilesInHand all) : IDisposable
    {
        private readonly List<StoredFile> mine = [];
        private int seen;

        /// <summary>Those of the list that came since the last time.</summary>
        public void Add(List<ReadOnlyMemory<byte>> list)
        {
            for (; seen < list.Count; seen++)
            {
                var file = Files.Of(list[seen]);
                mine.Add(file);
                lock (all.gate)
                    all.files[file] = (list[seen], all.files.GetValueOrDefault(file).Holders + 1);
            }
        }

        public void Dispose()
        {
            lock (all.gate)
            {
                foreach (var file in mine)
                {
                    if (all.files[file] is { Holders: > 1 } there)
                        all.files[file] = there with { Holders = there.Holders - 1 };
                    else
                        all.files.Remove(file);
                }
                mine.Clear();
            }
        }
    }
}
