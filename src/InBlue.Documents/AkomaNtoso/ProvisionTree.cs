using InBlue.Reading.Resolutions;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>A provision with what stands under it, items and words that go on with it, in order.</summary>
internal sealed class ProvisionNode(Provision of)
{
    public Provision Of => of;

    public List<ProvisionNode> Children { get; } = [];

    /// <summary>A first line without a stop, with more to come, names what follows.</summary>
    public bool HasHeading => of.Text.Length is > 0 and < 250 && of.Text[^1] is not ('.' or ';' or ':' or ',' or '!' or '?') && Children.Count > 0;
}

internal sealed class ProvisionTree
{
    private readonly List<List<ProvisionNode>> roots = [[]];

    /// <summary>What stands under nothing else, in the resolution (0) or an annex.</summary>
    public IReadOnlyList<ProvisionNode> RootsOf(int annex) => roots[annex];

    public static ProvisionTree Of(ResolutionReading reading)
    {
        var tree = new ProvisionTree();
        var nodes = new ProvisionNode[reading.Provisions.Count];
        foreach (var provision in reading.Provisions)
        {
            while (tree.roots.Count <= provision.Annex)
                tree.roots.Add([]);
            (provision.Parent is { } parent ? nodes[parent.Index].Children : tree.roots[provision.Annex]).Add(nodes[provision.Index] = new ProvisionNode(provision));
        }
        return tree;
    }
}
