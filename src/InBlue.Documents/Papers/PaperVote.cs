namespace InBlue.Documents.Papers;

public enum DraftKind { Resolution, Decision }

/// <summary>The vote that a paper belongs to.</summary>
/// <param name="Body">The council's name: "Security Council".</param>
/// <param name="Draft">The symbol of the draft.</param>
/// <param name="Ordinal">2 and more where the same symbol was voted on before.</param>
/// <param name="Practice">Every paper of a practice vote says so at its head.</param>
public sealed record PaperVote(Worded Body, string Draft, Worded Item, DraftKind Kind = DraftKind.Resolution, int Ordinal = 1, bool Practice = false);
