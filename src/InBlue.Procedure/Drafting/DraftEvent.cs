using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using NodaTime;

namespace InBlue.Procedure.Drafting;

/// <summary>A fact about a draft before it is put to the vote. It is kept apart from the vote's entries, and never part of a bundle.</summary>
public abstract record DraftEvent
{
    private DraftEvent() { }

    public sealed record Submitted(PersonId By, string Item, ImmutableArray<MemberId> Sponsors, DraftText Text, int Preambular, int Operative, bool Practice, string? Revises) : DraftEvent;

    /// <summary>A translation, with the number of the job that made it.</summary>
    public sealed record TextAttached(PersonId By, DraftText Text, string Job) : DraftEvent;

    /// <summary>Final and ready for the vote: the authentic text may not change from here on.</summary>
    public sealed record PutInBlue(PersonId By, string Digest) : DraftEvent;

    public sealed record WithdrawnFromBlue(PersonId By, string Reason) : DraftEvent;

    /// <summary>Another text under the same symbol, while not in blue; the redline shows what changed.</summary>
    public sealed record Revised(PersonId By, DraftText Text, int Preambular, int Operative, StoredFile Redline) : DraftEvent;

    public sealed record Withdrawn(PersonId By, string Reason) : DraftEvent;
}
