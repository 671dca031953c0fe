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

    /// <summary>Members whose value is null are left out: that is how an optional member is absent.</summary>
    public static Object ObjectOf(params ReadOnlySpan<(string Name, JsonValue? Value)> members)
    {
        var sorted = ImmutableSortedDictionary.CreateBuilder<string, JsonValue>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
            if (value is not null)
                sorted.Add(name, value);
        return new Object(sorted.ToImmutable());
    }

    /// <summary>Members in the order of their names' UTF-16 code units, which is what ordinal comparison compares.</summary>
    public sealed class Object(ImmutableSortedDictionary<string, JsonValue> members) : JsonValue
    {
        public ImmutableSortedDictionary<string, JsonValue> Members => members;
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
