namespace InBlue.Procedure.WrittenVotes;

/// <summary>What is wrong with the words of a person; null where nothing is.</summary>
internal static class UnlessSound
{
    public static VoteRefusal? Reason(string words) =>
        string.IsNullOrWhiteSpace(words) ? VoteRefusal.NoReason : GivenWords.AreSound(words) ? null : VoteRefusal.UnfitWords;

    public static VoteRefusal? Line(string words) =>
        string.IsNullOrWhiteSpace(words) ? VoteRefusal.NoReason : GivenWords.AreOneLine(words) ? null : VoteRefusal.UnfitWords;
}
