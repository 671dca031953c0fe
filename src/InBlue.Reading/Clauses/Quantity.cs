namespace InBlue.Reading.Clauses;

/// <summary>
/// A figure with its sense. Value is null where it is too great to hold. Decimals: how many of its last figures stand behind the point (2.5 is 25 with 1).
/// Of: the words counted, as printed.
/// </summary>
public sealed record Quantity(Place Place, QuantitySense Sense, long? Value, int Decimals, QuantityUnit Unit, string Of);

public enum QuantitySense
{
    Unclear,
    Ceiling,
    AtLeast,
    Quota,
    Exact,
    About,

    /// <summary>"Each of the five regions".</summary>
    EachOf,

    /// <summary>Part of a figure named before it: "including 240 observers".</summary>
    Included,
}

public enum QuantityUnit { Counted, People, Percent, Money }
