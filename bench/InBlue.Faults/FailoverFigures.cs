using InBlue.Record.Checkpoints;

namespace InBlue.Faults;

/// <summary>
/// Letters acknowledged before the primary went and after; from its end to the promotion, and to the first letter acknowledged after it; what those who sent letters were told
/// meanwhile; and whether the old primary, where it came back, was found to acknowledge nothing.
/// </summary>
public sealed record FailoverFigures(int Before, int After, TimeSpan ToThePromotion, TimeSpan ToTheFirstLetter, IReadOnlyList<string> Told, bool Fenced, byte[] Bundle, VerifierKey Key);
