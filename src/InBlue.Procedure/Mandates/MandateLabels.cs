namespace InBlue.Procedure.Mandates;

/// <summary>What people call the place of a commitment: "28 c) ii)", or the symbol of the instrument that created it.</summary>
public static class MandateLabels
{
    public static string Of(Mandate mandate, Commitment content) => Provision(mandate, content)?.Label ?? "";

    /// <summary>The number of the paragraph in which it stands; "" where an instrument created it.</summary>
    public static string ParagraphOf(Mandate mandate, Commitment content) =>
        Provision(mandate, content) is { } provision ? mandate.Texts[content.Text!.Value - 1].ParagraphOf(provision).Label : "";

    private static Provision? Provision(Mandate mandate, Commitment content) => content.Text is { } text && text <= mandate.Texts.Length ? mandate.Texts[text - 1].Find(content.Provision) : null;
}
