using System.Collections.Immutable;
using InBlue.Record.Entries;
using InBlue.Record.Json;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using InBlue.Secretariat.Storage;

namespace InBlue.Web.Published;

/// <summary>
/// Whether what was recorded changes any public page. Whatever is recorded of a vote that is not public changes none, and so no page takes longer for it, and nobody is told.
/// </summary>
internal static class WhatPagesShow
{
    /// <summary>Beyond so many new entries of one log nobody looks at each: something in them is likely to show.</summary>
    private const int MostLookedAt = 1000;

    public static bool ChangedBetween(IRecordDatabase database, RecordView shown, ImmutableArray<LogHead> before, ImmutableArray<LogHead> now) =>
        before.Length != now.Length || before.Zip(now).Any(heads => heads.First.Council != heads.Second.Council || HasChanged(database, shown, heads.First, heads.Second));

    private static bool HasChanged(IRecordDatabase database, RecordView shown, LogHead before, LogHead now)
    {
        if (before.Checkpoint == now.Checkpoint)
            return false;
        var (first, count) = (before.Frontier.Size, now.Frontier.Size - before.Frontier.Size);
        return count is <= 0 or > MostLookedAt || database.Entries(now.Council, first, (int)count).Any(entry => Shows(entry, shown));
    }

    private static bool Shows(StoredEntry entry, RecordView shown)
    {
        try
        {
            return entry.Payload is not { } bytes || Payload.Read(bytes.Span) is not { } payload || Shows(payload, shown);
        }
        catch (MalformedException)
        {
            return true;
        }
    }

    private static bool Shows(Payload payload, RecordView shown) => payload.Place switch
    {
        null => true, // a key, an erasure
        { Vote.IsMandate: true } => payload.Kind == "register.published",
        { Vote.IsVote: false } => false, // drafts and persons: of them only what a vote names shows
        _ when FactKinds.IsOfReconstruction(payload.Kind) => true,
        { Vote: var vote } => shown.Shows(vote)
            || payload.Kind is VoteEventKinds.Closed or VoteEventKinds.Announced or VoteEventKinds.Published, // with which bundles of other votes may come
    };
}
