using System.Collections.Immutable;

namespace InBlue.Secretariat.Storage;

/// <summary>The chains of a council's votes by the numbers that its entries have of the ones before them: all of them at once, since to follow each in the database would look up every entry.</summary>
internal sealed class SqliteChains(ImmutableArray<(long Number, long? Before)> entries)
{
    private readonly long[] numbers = [.. entries.Select(e => e.Number)];

    /// <summary>From this entry back to the first, as far as they are there; in the order of the log.</summary>
    public ImmutableArray<long> Ending(long last)
    {
        var chain = ImmutableArray.CreateBuilder<long>();
        for (long? next = last; next is { } number && numbers.AsSpan().BinarySearch(number) is >= 0 and var at; next = entries[at].Before is { } before && before < number ? before : null)
            chain.Add(number);
        chain.Reverse();
        return chain.ToImmutable();
    }
}
