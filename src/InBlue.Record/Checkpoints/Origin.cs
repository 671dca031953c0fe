using System.Buffers;

namespace InBlue.Record.Checkpoints;

/// <summary>The name of a log, which is also the name of its key: 1 to 200 characters, see docs/record-format.md section 4.</summary>
public readonly record struct Origin
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_/:");

    public string Text { get; }

    private Origin(string text) => Text = text;

    public static bool TryParse(string? text, out Origin origin)
    {
        origin = default;
        if (string.IsNullOrEmpty(text) || text.Length > 200 || text.AsSpan().ContainsAnyExcept(Allowed))
            return false;
        origin = new Origin(text);
        return true;
    }

    public override string ToString() => Text;
}
