using System.Globalization;
using System.Xml.Linq;
using InBlue.Reading.Resolutions;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>Provisions as elements: of the hierarchy in a body, blocks in a preamble.</summary>
internal sealed class ProvisionXml(AknBuilder akn)
{
    public XElement Division(Provision heading)
    {
        var id = heading.EId.EndsWith("__heading", StringComparison.Ordinal) ? heading.EId[..^"__heading".Length] : heading.EId;
        return akn.WithId(id, "division", Num(heading), heading.Text.Length > 0 ? E("heading", akn.Text(heading.Text)) : null);
    }

    public XElement Recital(ProvisionNode node) => akn.WithId(node.Of.EId, "recital", Num(node.Of), akn.P(node.Of.Text), Blocks(node));

    public XElement InBody(ProvisionNode node) => node.Of.Kind switch
    {
        ProvisionKind.Paragraph when node.Of.Label.Length > 0 => Hierarchy(node, "paragraph"),
        ProvisionKind.Paragraph => Hierarchy(node, "alinea"),
        ProvisionKind.Item => Hierarchy(node, IsUnnamed(node.Of) ? "indent" : "point"),
        _ => Named(Hierarchy(node, "hcontainer"), NameOf(node.Of.Kind)),
    };

    /// <summary>After the body only blocks may stand.</summary>
    public IEnumerable<XElement> AtTheEnd(ProvisionNode node) => node.Of.Kind == ProvisionKind.Footnote
        ? [E("p", akn.WithId(node.Of.EId, "authorialNote", new XAttribute("marker", akn.Text(node.Of.Mark)), new XAttribute("placement", "bottom"), akn.P(node.Of.Text)))]
        : [akn.P(node.Of.Text), .. node.Children.SelectMany(AtTheEnd)];

    private static XElement Named(XElement element, string name)
    {
        element.SetAttributeValue("name", name);
        return element;
    }

    private static string NameOf(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Opening => "opening",
        ProvisionKind.Recital => "recital",
        ProvisionKind.Adoption => "adoption",
        ProvisionKind.Footnote => "footnote",
        _ => "words",
    };

    private XElement Hierarchy(ProvisionNode node, string name)
    {
        var texts = node.HasHeading ? [] : new List<XElement> { akn.P(node.Of.Text) };
        var heading = node.HasHeading ? E("heading", akn.Text(node.Of.Text)) : null;
        if (!node.Children.Exists(c => c.Of.Kind == ProvisionKind.Item))
            return akn.WithId(node.Of.EId, name, Num(node.Of), heading, E("content", texts, node.Children.Select(c => akn.P(c.Of.Text)), texts.Count + node.Children.Count == 0 ? E("p") : null));
        var element = akn.WithId(node.Of.EId, name, Num(node.Of), heading);
        XElement? list = null;
        foreach (var child in node.Children)
            if (child.Of.Kind != ProvisionKind.Item)
            {
                texts.Add(akn.P(child.Of.Text));
                list = null;
            }
            else
            {
                var id = $"{node.Of.EId}__list_{child.Of.List.ToString(CultureInfo.InvariantCulture)}";
                if (list is null || !SameList(list, id))
                    element.Add(list = akn.WithId(id, "list", texts.Count > 0 ? E("intro", texts) : null));
                texts.Clear();
                list.Add(Hierarchy(child, IsUnnamed(child.Of) ? "indent" : "point"));
            }
        if (texts.Count > 0)
            element.Add(E("wrapUp", texts));
        return element;
    }

    private static bool SameList(XElement list, string id) => list.Attribute("eId")!.Value is var has && (has == id || has.StartsWith(id + "-", StringComparison.Ordinal));

    /// <summary>Lists in a recital hold blocks.</summary>
    private IEnumerable<XElement> Blocks(ProvisionNode node)
    {
        XElement? list = null;
        var number = 0;
        foreach (var child in node.Children)
            if (child.Of.Kind != ProvisionKind.Item)
            {
                yield return akn.P(child.Of.Text);
                list = null;
            }
            else
            {
                var item = akn.WithId(child.Of.EId, "item", Num(child.Of), akn.P(child.Of.Text), Blocks(child));
                if (list is null || number != child.Of.List)
                    yield return list = E("blockList", item);
                else
                    list.Add(item);
                number = child.Of.List;
            }
    }

    private static bool IsUnnamed(Provision provision) => provision.Label.StartsWith('-');

    private XElement? Num(Provision provision) => provision.Mark.Length > 0 ? E("num", akn.Text(provision.Mark)) : null;
}
