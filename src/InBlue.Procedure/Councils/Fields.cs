namespace InBlue.Procedure.Councils;

/// <summary>An object's members by name, after those that are missing or unknown have been reported.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, Node> byName;

    private Fields(Dictionary<string, Node> byName) => this.byName = byName;

    /// <summary>Null where it is absent; that it should not be is already reported.</summary>
    public Node? this[string name] => byName.GetValueOrDefault(name);

    public static Fields Of(Node? node, Faults faults, ReadOnlySpan<string> required, ReadOnlySpan<string> optional = default)
    {
        if (node is not Node.Object found)
        {
            if (node is not (null or Node.Broken))
                faults.Add(CouncilFaultKind.WrongKind, node, "an object, in braces");
            return new Fields([]);
        }

        var byName = new Dictionary<string, Node>(found.Members.Length);
        foreach (var (name, value) in found.Members)
        {
            byName.Add(name, value);
            if (!required.Contains(name) && !optional.Contains(name))
                faults.Add(CouncilFaultKind.UnknownField, value, name);
        }
        foreach (var name in required)
        {
            if (!byName.ContainsKey(name))
                faults.Add(CouncilFaultKind.Missing, found, name);
        }
        return new Fields(byName);
    }
}
