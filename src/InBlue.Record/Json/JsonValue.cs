using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace InBlue.Record.Json;

/// <summary>What the record can say: objects, arrays, strings and integers. Nothing else exists in it, see docs/record-format.md section 1.</summary>
public abstract class JsonValue
{
    private JsonValue() { }

    /// <summary>No text is no value: an absent member, never an empty string.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator JsonValue?(string? text) => text is null ? null : new Text(text);
    public static implicit operator JsonValue(long number) => new Number(number);

    public static JsonValue ArrayOf(IEnumerable<JsonValue> items) => new Array([.. items]);

    /// <summary>Members whose value is null are left out: that is how an optional member is absent. A name that comes twice throws.</summary>
    public static Object ObjectOf(params ReadOnlySpan<(string Name, JsonValue? Value)> members)
    {
        var (present, count) = (new KeyValuePair<string, JsonValue>[members.Length], 0);
        foreach (var (name, value) in members)
            if (value is not null)
                present[count++] = new(name, value);
        return new Object(JsonMembers.Of(present.AsSpan(0, count)) ?? throw new ArgumentException("A name comes twice.", nameof(members)));
    }

    public sealed class Object(JsonMembers members) : JsonValue
    {
        public JsonMembers Members => members;
    }

    public sealed class Array(ImmutableArray<JsonValue> items) : JsonValue
    {
        public ImmutableArray<JsonValue> Items => items;
    }

    public sealed class Text(string value) : JsonValue
    {
        public string Value => value;
    }

    public sealed class Number(long value) : JsonValue
    {
        public long Value => value;
    }
}
