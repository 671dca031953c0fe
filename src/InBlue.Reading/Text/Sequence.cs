using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace InBlue.Reading.Text;

/// <summary>An immutable list that is equal to another when their items are, so that a record that holds one keeps its value equality.</summary>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Of))]
public readonly struct Sequence<T>(ImmutableArray<T> items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private ImmutableArray<T> Items => items.IsDefault ? [] : items;

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public bool Equals(Sequence<T> other) => Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", Items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static bool operator ==(Sequence<T> left, Sequence<T> right) => left.Equals(right);

    public static bool operator !=(Sequence<T> left, Sequence<T> right) => !left.Equals(right);
}

public static class Sequence
{
    public static Sequence<T> Of<T>(ReadOnlySpan<T> items) => new([.. items]);
}
