using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

/// <summary>Running text on one line, made fit for any paper when it is made: nothing that is given can break the line or turn its direction.</summary>
public readonly record struct Line
{
    private readonly string? text;

    public Line(string text)
    {
        (this.text, var replaced) = VisibleText.ListedOnOneLine(text);
        Replaced = new Sequence<Unshown>(replaced);
    }

    public string Text => text ?? "";

    /// <summary>What was replaced by a visible mark.</summary>
    public Sequence<Unshown> Replaced { get; }

    public bool IsEmpty => Text.Length == 0;

    public static implicit operator Line(string text) => new(text);

    public override string ToString() => Text;
}
