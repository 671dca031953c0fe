using InBlue.Procedure.Mandates;
using NodaTime;

namespace InBlue.Secretariat.Audit;

/// <summary>What a commitment's content must be where it stands: docs/record-format.md section 12, "Contents".</summary>
internal static class MandateContents
{
    public static Commitment? Of(MandateEvent happened) => happened switch
    {
        MandateEvent.Proposed f => f.Content,
        MandateEvent.Accepted f => f.Content,
        MandateEvent.Changed f => f.Content,
        MandateEvent.CarriedOver f => f.Content,
        _ => null,
    };

    public static string? Unless(Mandate mandate, MandateEvent happened)
    {
        if (Of(happened) is not { } content)
            return null;
        if (content.Text is { } text && (text > mandate.Texts.Length || mandate.Texts[text - 1].Find(content.Provision) is null))
            return "There is no such provision in that text.";
        if (happened is MandateEvent.Proposed)
            return null;
        if (content.Words.IsEmpty || content.Addressees.IsEmpty)
            return "It has no words or nobody to act on it.";
        if (content.Links.Any(l => l.Commitment is { } to && mandate.Find(to) is null))
            return "It is linked to a commitment that there is not.";
        if (content.Trigger is Trigger.With with && !Leads(mandate, NumberOf(happened), with.Commitment))
            return "It is due with a commitment that there is not, or with itself.";
        return happened is not MandateEvent.Changed && mandate.End is not { Instrument: not null } && EndIn(mandate, content) is { } day
            && mandate.InForce.Any(c => c.Number != NumberOf(happened) && EndIn(mandate, c.Content) is { } other && other != day)
            ? "The text already has another end." : null;
    }

    /// <summary>The day until which it extends the mandate by the text in force; null where it does not.</summary>
    public static LocalDate? EndIn(Mandate mandate, Commitment content) =>
        content is { Kind: CommitmentKind.Extends, Trigger: Trigger.Until until } && content.Text == mandate.Texts.Length ? until.Day : null;

    private static bool Leads(Mandate mandate, int number, int carrier)
    {
        for (var steps = 0; steps <= mandate.Commitments.Count; steps++)
        {
            if (carrier == number || mandate.Find(carrier) is not { } found)
                return false;
            if (found.Content.Trigger is not Trigger.With next)
                return true;
            carrier = next.Commitment;
        }
        return false;
    }

    private static int NumberOf(MandateEvent happened) => happened switch
    {
        MandateEvent.Accepted f => f.Commitment,
        MandateEvent.Changed f => f.Commitment,
        MandateEvent.CarriedOver f => f.Commitment,
        _ => 0,
    };
}
