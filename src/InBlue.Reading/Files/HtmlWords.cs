using System.Text;
using MimeKit.Text;

namespace InBlue.Reading.Files;

/// <summary>The words of a formatted mail. What it quotes gets ">" before its lines, as in plain mail; nothing is fetched, nothing run.</summary>
internal sealed class HtmlWords
{
    private static readonly HtmlTagId[] NotShown = [HtmlTagId.Script, HtmlTagId.Style, HtmlTagId.Head, HtmlTagId.Title, HtmlTagId.NoScript, HtmlTagId.Object];
    private static readonly HtmlTagId[] Blocks =
    [
        HtmlTagId.P, HtmlTagId.Div, HtmlTagId.LI, HtmlTagId.UL, HtmlTagId.OL, HtmlTagId.Table, HtmlTagId.TR, HtmlTagId.H1, HtmlTagId.H2, HtmlTagId.H3,
        HtmlTagId.H4, HtmlTagId.H5, HtmlTagId.H6, HtmlTagId.BlockQuote, HtmlTagId.Pre, HtmlTagId.HR, HtmlTagId.Center,
    ];

    private readonly StringBuilder words = new();
    private int notShown, quoted, hidden, struck;
    private string struckWords = "";

    public static string Of(string html, List<FileDoubt> doubts)
    {
        var reader = new HtmlWords();
        var tokens = new HtmlTokenizer(new StringReader(html));
        while (tokens.ReadNextToken(out var token))
            reader.Take(token);
        if (reader.hidden > 0)
            doubts.Add(new FileDoubt(FileDoubtKind.HiddenText, [Figures.Of(reader.hidden)]));
        if (reader.struckWords.Length > 0)
            doubts.Add(new FileDoubt(FileDoubtKind.StruckOut, [reader.struckWords]));
        return reader.words.ToString();
    }

    private void Take(HtmlToken token)
    {
        switch (token)
        {
            case HtmlTagToken tag:
                Tag(tag);
                break;
            case HtmlDataToken data when token.Kind is HtmlTokenKind.Data or HtmlTokenKind.CData && notShown == 0:
                Data(data.Data);
                break;
        }
    }

    private void Tag(HtmlTagToken tag)
    {
        var step = tag.IsEndTag ? -1 : tag.IsEmptyElement ? 0 : 1;
        if (NotShown.Contains(tag.Id))
            notShown = Math.Max(0, notShown + step);
        else if (tag.Id is HtmlTagId.Del or HtmlTagId.Strike or HtmlTagId.S)
            struck = Math.Max(0, struck + step);
        else if (tag.Id == HtmlTagId.Br)
            NewLine();
        else if (tag.Id is HtmlTagId.TD or HtmlTagId.TH)
            Space();
        else if (Blocks.Contains(tag.Id))
        {
            NewLine();
            if (tag.Id == HtmlTagId.BlockQuote)
                quoted = Math.Max(0, quoted + step);
            if (tag.Id is HtmlTagId.P or HtmlTagId.BlockQuote && !tag.IsEndTag)
                NewLine();
        }
        if (!tag.IsEndTag && tag.Attributes.Any(a => a.Id == HtmlAttributeId.Style && IsHiding(a.Value)))
            hidden++;
    }

    private static bool IsHiding(string? style)
    {
        var packed = string.Concat((style ?? "").Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return packed.Contains("display:none", StringComparison.Ordinal) || packed.Contains("visibility:hidden", StringComparison.Ordinal)
            || packed.Contains("font-size:0", StringComparison.Ordinal) || packed.Contains("opacity:0", StringComparison.Ordinal);
    }

    private void Data(string data)
    {
        foreach (var c in data)
        {
            var isSpace = c is ' ' or '\n' or '\r' or '\t' or '\f';
            if (quoted > 0 && !isSpace && (words.Length == 0 || words[^1] == '\n'))
                words.Append('>', Math.Min(quoted, 9)).Append(' ');
            if (!isSpace)
                words.Append(c);
            else
                Space();
        }
        if (struck > 0 && struckWords.Length < 60 && data.Trim().Length > 0)
            struckWords = $"{struckWords} {data.Trim()}".Trim();
    }

    private void Space()
    {
        if (words.Length > 0 && words[^1] is not ('\n' or ' '))
            words.Append(' ');
    }

    private void NewLine() => words.Append('\n');
}
