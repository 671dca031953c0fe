using System.Collections.Immutable;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Published;

/// <summary>
/// The record as the pages see it. What is computed from it is kept until its checkpoint changes, so that a page under load asks the database
/// only for the checkpoint. The record may begin to exist while the server runs.
/// </summary>
public sealed class PublishedRecord(string dataPath)
{
    private SqliteRecord? database;
    private volatile RecordView current = RecordView.Empty;

    /// <summary>Throws <see cref="RecordUnusableException"/> where the file is no record, or of another version.</summary>
    public RecordView Now()
    {
        if ((database ??= SqliteRecord.OpenExisting(dataPath)) is not { } open)
            return RecordView.Empty;
        var heads = open.Councils().Select(open.Head).OfType<LogHead>().ToImmutableArray();
        if (!current.IsAt(heads))
            current = new RecordView(open, heads);
        return current;
    }
}
