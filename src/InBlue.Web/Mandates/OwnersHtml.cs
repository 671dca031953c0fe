using InBlue.Documents.Mandates;
using InBlue.Procedure.Mandates;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace InBlue.Web.Mandates;

/// <summary>Who is to act, as HTML without a space too many; the text's words in the text's language.</summary>
public static class OwnersHtml
{
    public static IHtmlContent Of(RegisterShown shown)
    {
        var (html, content) = (new HtmlContentBuilder(), shown.Commitment.Content);
        foreach (var (at, addressee) in content.Addressees.Index())
        {
            var span = new TagBuilder("span");
            if (addressee.Code is not (Addressee.Council or Addressee.NotAssigned) && shown.Page.LanguageOf(content) is { } language)
                span.MergeAttribute("lang", language);
            span.InnerHtml.Append(MandateWords.Addressee(addressee, shown.Page.Language));
            html.Append(at == 0 ? "" : ", ").AppendHtml(span);
        }
        return html;
    }
}
