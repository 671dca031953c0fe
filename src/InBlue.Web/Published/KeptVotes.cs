using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace InBlue.Web.Published;

/// <summary>
/// Votes as they were loaded, from view to view as long as nothing in their council's log shows that did not before. So many are kept and no more, those that were asked for last: a bundle
/// with its check may take a megabyte.
/// </summary>
#pragma warning disable CA1001 // it holds memory alone, and lives as long as the server
internal sealed class KeptVotes
#pragma warning restore CA1001
{
    internal const int Most = 300;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>Loaded once, and what the loading throws is thrown at each call.</summary>
    public T Get<T>(VoteName vote, LogHead head, Func<T> load) => kept.GetOrCreate((vote, head.Checkpoint, typeof(T)), entry =>
    {
        entry.Size = 1;
        return new Lazy<T>(load);
    })!.Value;
}
