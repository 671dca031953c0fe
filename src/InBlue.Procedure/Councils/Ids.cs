namespace InBlue.Procedure.Councils;

/// <summary>The ids that one list of the file defines, to check the places that name them.</summary>
internal sealed class Ids(Faults faults, CouncilFaultKind unknown, CouncilFaultKind doubled = CouncilFaultKind.DoubledId)
{
    private readonly Dictionary<string, string> definedAt = [];
    private bool unreadable;

    /// <summary>Where the whole list cannot be read, its ids are not missed one by one.</summary>
    public void Unreadable() => unreadable = true;

    /// <summary>Reports an id that is already taken.</summary>
    public string? Define(string? id, Node? at)
    {
        if (id is not null && !definedAt.TryAdd(id, at!.Path))
            faults.Add(doubled, at, id, definedAt[id]);
        return id;
    }

    /// <summary>Reports an id that nothing has.</summary>
    public string? Refer(string? id, Node? at)
    {
        if (id is null || unreadable || definedAt.ContainsKey(id))
            return id;
        faults.Add(unknown, at!, id);
        return null;
    }
}
