using System.Globalization;

namespace InBlue.Bench;

/// <summary>What was measured once a record had so many letters. Times in milliseconds, sizes in bytes, rates a second.</summary>
internal sealed record GrowthPoint(
    string Store, int Councils, int Letters, double LettersASecond, double BytesALetter, double LoadAVote, double ListTheVotes, GrownPages Pages, long EntriesVerified, double Verified, double VerifiedASecondOfProcessor, long WorkingSet)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Store,-10} {Councils,5:N0} councils, {Letters,9:N0} letters: {LettersASecond,7:N0} letters/s appended; {BytesALetter,7:N0} bytes a letter; load and fold one vote {LoadAVote,6:F2} ms; list a council's votes {ListTheVotes,6:F2} ms; {Pages}; audit of a log of {EntriesVerified:N0} entries with its files {Verified:N0}/s, {VerifiedASecondOfProcessor:N0} a second of processor; working set {WorkingSet / 1048576.0:F0} MB");
}
