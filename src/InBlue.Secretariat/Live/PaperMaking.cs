using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Secretariat.Live;

/// <summary>Papers that follow from facts, with the files that they name.</summary>
public sealed record IssuedPapers(ImmutableArray<VoteEvent> Facts, ImmutableArray<ReadOnlyMemory<byte>> Files);

/// <summary>Writes the papers that a fact brings with it.</summary>
public sealed class PaperMaking
{
    public IssuedPapers For(ImmutableArray<VoteEvent> happened, Vote after, Council council, Register register) => new([], []);
}
