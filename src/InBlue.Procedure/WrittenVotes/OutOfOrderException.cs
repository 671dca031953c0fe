namespace InBlue.Procedure.WrittenVotes;

/// <summary>A fact that cannot follow those before it: the record is damaged, or other rules wrote it. Writing stops.</summary>
public sealed class OutOfOrderException(string happened, string why) : Exception($"{happened} cannot come here: {why}");
