using InBlue.Record.Entries;

namespace InBlue.Secretariat.Storage;

/// <summary>What became of an append: all of it, or nothing.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome() { }

    /// <summary>On the disk, under a signed checkpoint.</summary>
    public sealed record Appended(long FirstNumber, long LastNumber) : AppendOutcome;

    /// <summary>Nothing was written. Load again and decide again.</summary>
    public sealed record SomeoneWasFirst : AppendOutcome;

    /// <summary>Nothing was written, since the same source is in the record already.</summary>
    public sealed record AlreadyThere(VoteName Vote) : AppendOutcome;
}

/// <summary>An entry to be: its kind, and its body once its place in the vote is known.</summary>
public sealed record NewEntry(string Kind, Func<VotePlace, Record.Json.JsonValue> Body);

/// <summary>Entries for one vote that stand or fall together. <paramref name="ExpectedVersion"/> is how many entries the vote had when this was decided.</summary>
public sealed record Append(
    VoteName Vote,
    long ExpectedVersion,
    IReadOnlyList<NewEntry> Entries,
    IReadOnlyList<ReadOnlyMemory<byte>> Files,
    Record.Digest? Source)
{
    /// <summary>What else this was decided on. Where one of them has another version by now, somebody was first.</summary>
    public IReadOnlyList<StreamVersion> Beside { get; init; } = [];
}

/// <summary>How many entries a vote, a draft or the register had; 0 where it was not there.</summary>
public readonly record struct StreamVersion(VoteName Stream, long Version);
