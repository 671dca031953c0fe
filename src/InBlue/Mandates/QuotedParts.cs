using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Mandates;
using InBlue.Verbs;

namespace InBlue.Mandates;

/// <summary>A part of a commitment by the words that say it.</summary>
internal static class QuotedParts
{
    /// <summary>Throws <see cref="WrongUseException"/> where the words do not stand in the commitment, or stand there twice.</summary>
    public static Commitment Part(Commitment whole, string words) => CommitmentPart.Of(whole, words) switch
    {
        CommitmentPart.Found found => found.Part,
        CommitmentPart.NotThere => throw new WrongUseException($"These words do not stand in the commitment: \"{words}\". Quote them as the text has them, within one page."),
        _ => throw new WrongUseException($"These words stand in the commitment more than once: \"{words}\". Quote more of them."),
    };
}
