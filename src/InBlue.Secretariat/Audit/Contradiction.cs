using InBlue.Procedure.Voting;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Secretariat.Audit;

/// <summary>Where the letters give another outcome than the document states. It is recorded as it is, and it is a fault.</summary>
public static class Contradiction
{
    public static string? In(StatedFact stated, VoteFact.Counted counted) => (stated.Outcome, counted.Outcome) switch
    {
        (StatedOutcome.Adopted, Outcome.NotAdopted) => "The document states that the draft was adopted, but its own letters give that it was not.",
        (StatedOutcome.NotAdopted, Outcome.Adopted) => "The document states that the draft was not adopted, but its own letters give that it was.",
        _ => null,
    };
}
