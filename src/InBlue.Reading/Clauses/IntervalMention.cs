namespace InBlue.Reading.Clauses;

/// <summary>
/// A length of time: every three months, within 30 days, for two years. Times: how often in each ("twice a year"). AtLeast: "at least every 180 days".
/// Count and unit are null where the text gives none ("regularly"). AnchorPlace: the words that say from when it runs.
/// </summary>
public sealed record IntervalMention(Place Place, IntervalSense Sense, int? Count, TimeUnit? Unit, int Times, bool AtLeast, IntervalAnchor Anchor, Place? AnchorPlace);

public enum IntervalSense
{
    Unclear,
    Every,
    Within,
    For,
    Before,
    After,

    /// <summary>"Regularly": an interval is meant, and not said.</summary>
    Regular,

    /// <summary>A length that names something: "quarterly report", "four-month period". It sets no date by itself.</summary>
    Named,

    /// <summary>Time gone by: "over the past six months".</summary>
    Past,
}

public enum TimeUnit { Hours, Days, WorkingDays, Weeks, Months, Years }

public enum IntervalAnchor
{
    /// <summary>The text does not say from when.</summary>
    Unstated,
    Adoption,
    MandateEnd,

    /// <summary>The date, interval or report named before it: "thereafter", "from that date".</summary>
    Previous,

    /// <summary>Something else, in the words of AnchorPlace.</summary>
    Event,
}
