using InBlue.Documents.Mandates;
using InBlue.Procedure.Mandates;
using Microsoft.AspNetCore.Html;

namespace InBlue.Web.Mandates;

/// <summary>
/// What falls due, and how far it has come, as HTML. A register has thousands of dates, for each of which a part of a page would cost more than all that it says. Only
/// <c>Append</c>, which encodes, ever sees the words of others.
/// </summary>
public static class DateHtml
{
    public static IHtmlContent Of(DateShown shown)
    {
        var (html, on, due) = (new HtmlContentBuilder(), shown.Page, shown.Due);
        html.AppendHtml("<a href=\"").Append(on.AddressOf(due.Commitment)).AppendHtml("\">").Append(on.LabelOf(due.Commitment)).AppendHtml("</a>").Append(on.Words.Colon).AppendHtml("<span");
        if (on.LanguageOf(due.Commitment.Content) is { } language)
            html.AppendHtml(" lang=\"").Append(language).AppendHtml("\"");
        html.AppendHtml(" dir=\"auto\">").Append(due.Commitment.Content.Title).AppendHtml("</span>");
        if (due.Stage is not CourseStage.Planned || (due.Commitment.Content.Deliverable is not null && !shown.Short))
        {
            html.AppendHtml(" <span class=\"line quiet\">").AppendHtml(Stage(on, due));
            if (DueNotes.MovedBy(on.Mandate, due.Occurrence, on.Language) is { } moved)
                html.Append($"; {moved}");
            html.AppendHtml("</span>");
        }
        return html;
    }

    public static IHtmlContent Stage(MandatePage on, DueItem due)
    {
        var (html, step) = (new HtmlContentBuilder(), due.LastStep);
        html.Append(MandateWords.Stage(due.Stage, on.Language));
        if (step is null)
            return html;
        html.Append($", {on.Day(step.On)}");
        if (step.Symbol is { } symbol)
            html.Append(", ").AppendHtml("<strong>").Append(symbol).AppendHtml("</strong>");
        if (step.Note is { } note)
            html.AppendHtml("<span class=\"line quiet\" dir=\"auto\">").Append(note).AppendHtml("</span>");
        return html;
    }
}
