namespace InBlue.Record.Checkpoints;

/// <summary>The name of a log, which is also the name of its key: 1 to 200 characters, see docs/record-format.md section 4.</summary>
public readonly record struct Origin
{
    public string Text { get; }

    private Origin(string text) => Text = text;

    public static bool TryParse(string? text, out Origin origin)
    {
        origin = default;
        if (text is null || text.Length is < 1 or > 200)
            return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_' or '/' or ':'))
                return false;
        origin = new Origin(text);
        return true;
    }

    public override string ToString() => Text;
}
