using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>"(Signé) Name" as places in its own line, or in two lines where the name stands below.</summary>
internal sealed record Signature(string Name, CleanText Text, int Line);

internal static class SignatureReader
{
    public static List<Signature> In(Desk desk, int from, int to)
    {
        var found = new List<Signature>();
        for (var i = from; i < to; i++)
        {
            if (desk.Layout[i].Kind != LineKind.Text || desk.Layout.Source.Chars[desk.Layout[i].Start] != '(')
                continue;
            var text = CleanText.OneLine(desk.Layout, i, i + 1);
            if (!desk.Words.Headings.Signature.IsMatch(text.Folded))
                continue;
            if (text.Folded.EndsWith(')') && desk.Layout.NextText(i + 1, to) is var next && next < to)
                text = CleanText.OneLine(desk.Layout, i, next + 1);
            var name = text.Text[desk.Words.Headings.Signature.Match(text.Folded).Groups["name"].Index..];
            if (name.Length > 0)
                found.Add(new Signature(name, text, i));
        }
        return found;
    }
}
