namespace InBlue.Secretariat.Reconstructing;

/// <summary>The names of the kinds in the record.</summary>
public static class FactKinds
{
    public const string LogOpened = "log.opened";
    public const string LogContinued = "log.continued";
    public const string KeyRotated = "key.rotated";
    public const string KeyCompromised = "key.compromised";
    public const string Erased = "record.erased";
    public const string Reconstructed = "vote.reconstructed";
    public const string Letter = "letter.reconstructed";
    public const string Statement = "statement.reconstructed";
    public const string Counted = "vote.counted";
    public const string Published = "vote.published";

    public static bool IsOfReconstruction(string kind) => kind is Reconstructed or Letter or Statement or Counted or Published;

    public static string Of(VoteFact fact) => fact switch
    {
        VoteFact.Reconstructed => Reconstructed,
        VoteFact.Letter => Letter,
        VoteFact.Statement => Statement,
        VoteFact.Counted => Counted,
        VoteFact.Published => Published,
        _ => throw new System.Diagnostics.UnreachableException(fact.GetType().Name),
    };
}
