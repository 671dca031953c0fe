using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using NodaTime;

namespace InBlue.Secretariat.Stamping;

/// <summary>The two moments of a live vote whose checkpoints are stamped: docs/record-format.md section 17.</summary>
public enum StampedMoment { Call, Close }

/// <summary>A moment of a vote, with the first checkpoint that was signed over it.</summary>
public sealed record MomentToStamp(VoteName Vote, StampedMoment Moment, Instant RecordedAt, SignedCheckpoint Signed);
