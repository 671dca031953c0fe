namespace InBlue.Record.Json;

/// <summary>The members of an object in the order of their names' UTF-16 code units, which is what ordinal comparison compares.</summary>
public sealed class JsonMembers
{
    private static readonly Comparison<KeyValuePair<string, JsonValue>> ByName = (one, other) => string.CompareOrdinal(one.Key, other.Key);

    private readonly KeyValuePair<string, JsonValue>[] sorted;

    private JsonMembers(KeyValuePair<string, JsonValue>[] sorted) => this.sorted = sorted;

    public int Count => sorted.Length;

    /// <summary>Null where a name comes twice.</summary>
    public static JsonMembers? Of(ReadOnlySpan<KeyValuePair<string, JsonValue>> members)
    {
        var sorted = members.ToArray();
        sorted.AsSpan().Sort(ByName);
        for (var i = 1; i < sorted.Length; i++)
            if (sorted[i - 1].Key == sorted[i].Key)
                return null;
        return new JsonMembers(sorted);
    }

    public bool ContainsKey(string name) => IndexOf(name) >= 0;

    public bool TryGetValue(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out JsonValue? value)
    {
        var index = IndexOf(name);
        value = index < 0 ? null : sorted[index].Value;
        return index >= 0;
    }

    public ReadOnlySpan<KeyValuePair<string, JsonValue>>.Enumerator GetEnumerator() => ((ReadOnlySpan<KeyValuePair<string, JsonValue>>)sorted).GetEnumerator();

    private int IndexOf(string name)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(sorted[middle].Key, name);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }
}
