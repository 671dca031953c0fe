using System.Text;

namespace InBlue.Documents.Rendering;

/// <summary>Parts of a text with one blank line between them; no line ends in a space.</summary>
internal sealed class TextPage
{
    private readonly StringBuilder text = new();

    public void Part(IEnumerable<string> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first && text.Length > 0)
                text.Append('\n');
            first = false;
            text.Append(line.TrimEnd(' ')).Append('\n');
        }
    }

    public override string ToString() => text.ToString();
}
