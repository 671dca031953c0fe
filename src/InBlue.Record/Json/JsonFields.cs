using System.Collections.Immutable;

namespace InBlue.Record.Json;

/// <summary>
/// Reads an object member by member and refuses what is left over, so that a reader of the record accepts exactly the form it knows.
/// <see cref="MalformedException"/> says where and never leaves the reading of a payload.
/// </summary>
public sealed class JsonFields
{
    private readonly JsonValue.Object source;
    private readonly string path;
    private int taken;

    public JsonFields(JsonValue? value, string path)
    {
        source = value as JsonValue.Object ?? throw new MalformedException(path, "an object");
        this.path = path;
    }

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public JsonValue Take(string name) => TakeOptional(name) ?? throw new MalformedException(PathOf(name), "present");

    public JsonValue? TakeOptional(string name)
    {
        if (!source.Members.TryGetValue(name, out var value))
            return null;
        taken++;
        return value;
    }

    /// <summary>Asking does not take the member.</summary>
    public bool Has(string name) => source.Members.ContainsKey(name);

    public string Text(string name) => AsText(Take(name), PathOf(name));

    public string? OptionalText(string name) => TakeOptional(name) is { } value ? AsText(value, PathOf(name)) : null;

    public long Integer(string name) => (Take(name) as JsonValue.Number)?.Value ?? throw new MalformedException(PathOf(name), "an integer");

    public JsonFields Object(string name) => new(Take(name), PathOf(name));

    public ImmutableArray<JsonValue> Array(string name) => (Take(name) as JsonValue.Array)?.Items ?? throw new MalformedException(PathOf(name), "an array");

    public static string AsText(JsonValue value, string path) => (value as JsonValue.Text)?.Value ?? throw new MalformedException(path, "a string");

    /// <summary>To be called last: a member that nobody asked for makes the object malformed.</summary>
    public void Done()
    {
        if (taken != source.Members.Count)
            throw new MalformedException(path, "without members that the format does not list");
    }
}

/// <summary>A value is not of the form that docs/record-format.md gives it.</summary>
public sealed class MalformedException(string path, string expected) : Exception($"{path} is not {expected}")
{
    public string Path => path;
    public string Expected => expected;
}
