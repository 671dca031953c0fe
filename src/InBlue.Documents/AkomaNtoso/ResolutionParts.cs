using System.Xml.Linq;
using InBlue.Reading.Resolutions;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>The parts of a resolution: head, first preamble, body with its divisions, what stands at the end.</summary>
internal sealed class ResolutionParts(AknBuilder akn, ResolutionReading reading)
{
    private readonly ProvisionTree tree = ProvisionTree.Of(reading);
    private readonly ProvisionXml provisions = new(akn);
    private readonly int preambleFrom = FirstOf(reading, p => p.Kind is not (ProvisionKind.Head or ProvisionKind.Adoption));
    private readonly int bodyFrom = BodyFrom(reading);
    private readonly int bodyTo = BodyTo(reading);

    public XElement Preface()
    {
        var head = reading.Provisions.Take(preambleFrom).Select(p => E("p", p.Text == reading.Head.Title?.Words ? E("docTitle", akn.Text(p.Text)) : new XText(akn.Text(p.Text)))).ToArray();
        return E("preface", Lang(reading.Language), head.Length > 0 ? head : [E("p")]);
    }

    public XElement? Preamble() => bodyFrom == preambleFrom ? null : akn.WithId("preamble", "preamble", Lang(reading.Language), InPreamble());

    /// <summary>The roots from the first that is no recital; of an annex all but its line.</summary>
    public IEnumerable<XElement> Body(int annex)
    {
        var roots = tree.RootsOf(annex).Where(n => annex == 0 ? n.Of.Index >= bodyFrom && n.Of.Index < bodyTo : n.Of.Kind != ProvisionKind.Annex);
        var (top, open) = (new List<XElement>(), new Stack<(int Level, XElement Division)>());
        foreach (var node in roots)
        {
            if (node.Of.Kind == ProvisionKind.Heading)
                while (open.Count > 0 && open.Peek().Level >= node.Of.Level)
                    open.Pop();
            var element = node.Of.Kind == ProvisionKind.Heading ? provisions.Division(node.Of) : provisions.InBody(node);
            if (open.Count > 0)
                open.Peek().Division.Add(element);
            else
                top.Add(element);
            if (node.Of.Kind == ProvisionKind.Heading)
                open.Push((node.Of.Level, element));
        }
        return top.Count > 0 ? top : [E("p")];
    }

    public XElement? Conclusions()
    {
        var last = tree.RootsOf(0).Where(n => n.Of.Index >= bodyTo && n.Of.Index >= preambleFrom).SelectMany(provisions.AtTheEnd).ToArray();
        return last.Length == 0 ? null : E("conclusions", Lang(reading.Language), last);
    }

    private IEnumerable<XElement> InPreamble()
    {
        XElement? recitals = null;
        foreach (var node in tree.RootsOf(0).Where(n => n.Of.Index >= preambleFrom && n.Of.Index < bodyFrom))
            if (node.Of.Kind == ProvisionKind.Opening)
                yield return akn.WithId(node.Of.EId, "formula", new XAttribute("name", "enactingFormula"), akn.P(node.Of.Text));
            else if (recitals is null)
                yield return recitals = akn.WithId("recs_1", "recitals", provisions.Recital(node));
            else
                recitals.Add(provisions.Recital(node));
    }

    private static int FirstOf(ResolutionReading reading, Func<Provision, bool> isIt) => reading.Provisions.FirstOrDefault(isIt)?.Index ?? reading.Provisions.Count;

    /// <summary>The first opening and the recitals right after it are the preamble; recitals that come later stand in the body.</summary>
    private static int BodyFrom(ResolutionReading reading)
    {
        var (openings, begun) = (0, false);
        return FirstOf(reading, p => p.Kind switch
        {
            ProvisionKind.Head or ProvisionKind.Adoption when !begun => false,
            ProvisionKind.Opening => (begun = true) && ++openings > 1,
            ProvisionKind.Recital => !(begun = true),
            ProvisionKind.Item or ProvisionKind.Continuation => p.Parent is null || RootOf(p).Kind != ProvisionKind.Recital,
            _ => true,
        });
    }

    /// <summary>From the adoption line on that no paragraph follows.</summary>
    private static int BodyTo(ResolutionReading reading)
    {
        var to = reading.Provisions.Count(p => p.Annex == 0);
        while (to > 0 && reading.Provisions[to - 1] is var p && (p.Kind is ProvisionKind.Adoption or ProvisionKind.Footnote or ProvisionKind.Other || (p.Kind == ProvisionKind.Continuation && p.Parent is null or { Kind: ProvisionKind.Adoption })))
            to--;
        return to;
    }

    private static Provision RootOf(Provision provision)
    {
        while (provision.Parent is { } parent)
            provision = parent;
        return provision;
    }
}
