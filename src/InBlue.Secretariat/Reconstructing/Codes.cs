using InBlue.Procedure.Voting;

namespace InBlue.Secretariat.Reconstructing;

/// <summary>The spelling of each code in the record and in the command line's JSON. Renaming one breaks every old record.</summary>
public static class Codes
{
    public static string Of(Position position) => position switch
    {
        Position.For => "for",
        Position.Against => "against",
        Position.Abstain => "abstain",
        Position.NotParticipating => "notParticipating",
        Position.Absent => "absent",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Adopted => "adopted",
        Outcome.NotAdopted => "not-adopted",
    };

    public static string Of(Reason reason) => reason switch
    {
        Reason.None => "none",
        Reason.RequiredNumber => "required-number",
        Reason.NegativeVote => "negative-vote",
    };

    public static string Of(StatedOutcome outcome) => outcome switch
    {
        StatedOutcome.Adopted => "adopted",
        StatedOutcome.NotAdopted => "not-adopted",
        StatedOutcome.NotStated => "not-stated",
    };

    public static string Of(Confirmed confirmed) => confirmed switch
    {
        Confirmed.Flag => "flag",
        Confirmed.Person => "person",
    };

    /// <summary>The value so spelt, among all that the enum has; null for any other text.</summary>
    public static T? Parse<T>(string text, Func<T, string> spell) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (spell(value) == text)
                return value;
        return null;
    }
}
