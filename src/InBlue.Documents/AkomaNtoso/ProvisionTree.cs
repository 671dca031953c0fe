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
    public List<ProvisionNode> Roots { get; } = [];

    public static ProvisionTree Of(ResolutionReading reading)
    {
        var tree = new ProvisionTree();
        var nodes = new ProvisionNode[reading.Provisions.Count];
        foreach (var provision in reading.Provisions)
            (provision.Parent is { } parent ? nodes[parent.Index].Children : tree.Roots).Add(nodes[provision.Index] = new ProvisionNode(provision));
        return tree;
    }
}
