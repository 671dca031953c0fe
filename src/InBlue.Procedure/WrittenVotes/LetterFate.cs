namespace InBlue.Procedure.WrittenVotes;

/// <summary>What became of a letter in the count.</summary>
public enum LetterFate { Counted, Late, BeforeOpening, RuledOut, Superseded, AfterTheCount }

public static class LetterFates
{
    /// <summary>The vote must be counted, and have the letter.</summary>
    public static LetterFate Of(Vote vote, int letter)
    {
        var basis = vote.Count!.Basis;
        if (basis.Letters.Contains(letter))
            return LetterFate.Counted;
        if (basis.NotCounted.FirstOrDefault(n => n.Letter == letter) is { } not)
            return Of(not.Why);
        var received = vote.Letters[letter].Arrival.Received; // it came to the record after the count
        return received >= vote.Closes ? LetterFate.Late : received < vote.Opens ? LetterFate.BeforeOpening : LetterFate.AfterTheCount;
    }

    private static LetterFate Of(WhyNotCounted why) => why switch
    {
        WhyNotCounted.Late => LetterFate.Late,
        WhyNotCounted.BeforeOpening => LetterFate.BeforeOpening,
        WhyNotCounted.RuledOut => LetterFate.RuledOut,
        WhyNotCounted.Superseded => LetterFate.Superseded,
    };
}
