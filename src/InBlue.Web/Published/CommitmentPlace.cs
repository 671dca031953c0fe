using InBlue.Procedure.Mandates;

namespace InBlue.Web.Published;

/// <summary>Where a commitment stands in its text: what people call the place, and the paragraph; "" where an instrument created it.</summary>
/// <param name="IsInForce">The text is the one in force.</param>
public sealed record CommitmentPlace(string Label, string Paragraph, bool IsInForce)
{
    /// <summary>Of all commitments at once: a look-up for each would read the whole text each time.</summary>
    public static Dictionary<int, CommitmentPlace> Of(Mandate mandate)
    {
        var texts = mandate.Texts.Select(t => t.Provisions.ToDictionary(p => p.Id)).ToArray();
        return mandate.Commitments.Values.ToDictionary(c => c.Number, c =>
        {
            if (c.Content.Text is not { } text || !texts[text - 1].TryGetValue(c.Content.Provision, out var provision))
                return new CommitmentPlace("", "", false);
            var paragraph = provision;
            for (var left = 20; left > 0 && paragraph.Parent is { } parent && texts[text - 1].TryGetValue(parent, out var above); left--)
                paragraph = above;
            return new CommitmentPlace(provision.Label, paragraph.Label, text == mandate.Texts.Length);
        });
    }
}
