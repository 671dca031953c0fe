using InBlue.Secretariat.Storage;

namespace InBlue.Web.Published;

/// <summary>How far each log is public, as it was last looked at: what is recorded of a vote that is not disclosed moves none of it.</summary>
public sealed class PublicEdge
{
    private readonly Dictionary<string, (string Head, string Public)> known = new(StringComparer.Ordinal);

    /// <summary>Whether anything has become public since the last look. The first look finds all of it. Throws <see cref="RecordUnusableException"/> where the record cannot be read.</summary>
    public bool HasMoved(PublishedRecord record)
    {
        var moved = false;
        foreach (var head in record.Heads())
        {
            var seen = known.GetValueOrDefault(head.Council);
            if (seen.Head == head.Checkpoint)
                continue;
            var edge = record.Logs?.Checkpoint(head.Council)?.Signed.Text ?? "";
            moved |= edge != seen.Public;
            known[head.Council] = (head.Checkpoint, edge);
        }
        return moved;
    }
}
