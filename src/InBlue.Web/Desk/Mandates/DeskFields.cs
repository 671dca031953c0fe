using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace InBlue.Web.Desk.Mandates;

/// <summary>Labelled fields of one form. Everything is encoded: what stands in a field may be anybody's words.</summary>
/// <param name="prefix">Tells the fields of this form from those of the others on the page.</param>
/// <param name="isNew">What the form says is new: nothing is there that could stay as it is.</param>
public sealed class DeskFields(string prefix, bool isNew = false)
{
    public bool IsNew => isNew;

    public IHtmlContent Text(string name, string label, string value = "", string type = "text", int most = 300)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttribute("type", type);
        input.MergeAttribute("value", value);
        if (type == "text")
            input.MergeAttribute("maxlength", most.ToString(CultureInfo.InvariantCulture));
        return Labelled(name, label, input);
    }

    public IHtmlContent Day(string name, string label, NodaTime.LocalDate? value = null) =>
        Text(name, label, value is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "", "date");

    public IHtmlContent Area(string name, string label)
    {
        var area = new TagBuilder("textarea");
        area.MergeAttribute("rows", "4");
        area.MergeAttribute("maxlength", "10000");
        return Labelled(name, label, area);
    }

    public IHtmlContent Choice(string name, string label, IEnumerable<(string Value, string Text)> options, string selected = "")
    {
        var select = new TagBuilder("select");
        foreach (var (value, text) in options)
        {
            var option = new TagBuilder("option");
            option.MergeAttribute("value", value);
            if (value == selected)
                option.MergeAttribute("selected", "selected");
            option.InnerHtml.Append(text);
            select.InnerHtml.AppendHtml(option);
        }
        return Labelled(name, label, select);
    }

    public IHtmlContent File(string name, string label, string accept = ".csv,text/csv")
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttribute("type", "file");
        input.MergeAttribute("accept", accept);
        return Labelled(name, label, input);
    }

    public static IHtmlContent Hidden(string name, object value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttribute("type", "hidden");
        input.MergeAttribute("name", name);
        input.MergeAttribute("value", Convert.ToString(value, CultureInfo.InvariantCulture));
        return input;
    }

    private HtmlContentBuilder Labelled(string name, string label, TagBuilder field)
    {
        var id = $"{prefix}-{name}";
        field.MergeAttribute("id", id);
        field.MergeAttribute("name", name);
        var before = new TagBuilder("label");
        before.MergeAttribute("for", id);
        before.InnerHtml.Append(label);
        var both = new HtmlContentBuilder();
        both.AppendHtml(before).AppendHtml(field);
        return both;
    }
}
