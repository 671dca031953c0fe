using System.Collections.Immutable;
using InBlue.Procedure.Councils;

namespace InBlue.Procedure.Voting;

public enum Outcome { Adopted, NotAdopted }

/// <summary>Why a draft was not adopted, by the first condition that does not hold.</summary>
public enum Reason { None, RequiredNumber, NegativeVote }

/// <summary>A condition applied: what was counted, what it takes, and for a blocking group who did.</summary>
public sealed record Finding(Condition.Named Condition, bool Holds, long Figure, long Limit, ImmutableArray<MemberId> Members);

/// <summary>Seats by position; they sum to the seats held.</summary>
public sealed record Counts(int For, int Against, int Abstain, int NotParticipating, int Absent);

public sealed record Result(Outcome Outcome, Reason Reason, Counts Counts, ImmutableArray<Finding> Findings);
