using System.Collections.Immutable;
using InBlue.Procedure.Drafting;
using InBlue.Procedure.Erasing;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

namespace InBlue.Secretariat.Erasing;

/// <summary>The entries whose payloads are to go, and the files; as the stream stood at <paramref name="Version"/>, and as long as there is no entry of <paramref name="MustBeWithout"/>.</summary>
internal sealed record WhatToErase(VoteName Stream, long Version, ImmutableArray<long> Entries, ImmutableArray<Digest> Files, VoteName? MustBeWithout)
{
    public static WhatToErase Nothing { get; } = new(VoteName.Register(""), 0, [], [], null) { IsNothing = true };

    public ErasureRefusal? Refusal { get; private init; }

    /// <summary>It is gone already.</summary>
    public bool IsNothing { get; private init; }

    /// <summary>The entries that stay, and go on naming the file that is to go.</summary>
    public ImmutableArray<long> Naming { get; init; } = [];

    public static WhatToErase Not(ErasureRefusal why) => Nothing with { IsNothing = false, Refusal = why };

    public static bool IsGone(ImmutableArray<StoredEntry> entries) => !entries.IsEmpty && entries.All(e => e.Payload is null);

    public static ImmutableArray<Digest> FilesOf(ImmutableArray<StoredEntry> draft) =>
    [
        .. draft.Select(Payloads.Read).Select(p => Payloads.Read(p, DraftEventForms.Read)).SelectMany(e => e switch
        {
            DraftEvent.Submitted f => (StoredFile[])[f.Text.File],
            DraftEvent.TextAttached f => [f.Text.File],
            DraftEvent.Revised f => [f.Text.File, f.Redline],
            _ => [],
        }).Select(DigestOf).Distinct(),
    ];

    public static ImmutableArray<long> EntriesOf(ImmutableArray<StoredEntry> vote, IEnumerable<int> letters) =>
        [.. vote.Where(e => Payloads.Read(Payloads.Read(e), VoteEventReader.Read) is VoteEvent.LetterReceived received && letters.Contains(received.Letter)).Select(e => e.Number)];

    public static Digest DigestOf(StoredFile file) => Digest.TryParse(file.Digest, out var digest) ? digest : throw new RecordUnusableException("The record names a file that is none: it is damaged.");
}
