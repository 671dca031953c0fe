using InBlue.Reading.Drafts;
using InBlue.Reading.Text;
using Microsoft.AspNetCore.Html;

namespace InBlue.Web.Mandates;

/// <summary>What one text has and the other has not, as deletions and insertions. Only <c>Append</c>, which encodes, ever sees the words.</summary>
public static class RedlineHtml
{
    public static IHtmlContent Of(Sequence<RedlineRun> runs)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in runs)
        {
            var mark = run.Kind switch { RunKind.Deleted => "del", RunKind.Inserted => "ins", _ => null };
            if (mark is null)
                html.Append(run.Text);
            else
                html.AppendHtml($"<{mark}>").Append(run.Text).AppendHtml($"</{mark}>");
        }
        return html;
    }
}
