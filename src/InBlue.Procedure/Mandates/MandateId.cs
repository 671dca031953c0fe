namespace InBlue.Procedure.Mandates;

/// <summary>A mandate through all its renewals: "minusma". The record stores it, and addresses of pages carry it.</summary>
public readonly record struct MandateId(string Text)
{
    public const int Most = 40;

    public bool IsWellFormed => Text is { Length: >= 1 and <= Most } && Text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-');

    public override string ToString() => Text;
}
