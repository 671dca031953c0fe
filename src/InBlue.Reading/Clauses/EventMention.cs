namespace InBlue.Reading.Clauses;

/// <summary>
/// Something that must happen first, or with which the duty falls together. Sense tells how it stands to the event (before, by, on, until, from, after).
/// Ordinal: "in his first report" is 1; null where none is named.
/// </summary>
public sealed record EventMention(Place Place, EventKind Kind, DateSense Sense, int? Ordinal);

public enum EventKind
{
    /// <summary>"If such cases occur", "in the event that".</summary>
    IfOccurs,

    /// <summary>"Before the end of the current mandate".</summary>
    EndOfMandate,

    /// <summary>"At the end of this four-month period", which began at some time that these words do not say.</summary>
    EndOfPeriod,

    /// <summary>"During the annual open debate".</summary>
    Meeting,

    /// <summary>"In his first quarterly report".</summary>
    WithReport,

    /// <summary>"Once the conditions are met".</summary>
    WhenReady,

    /// <summary>"At the request of".</summary>
    OnRequest,

    /// <summary>"From the date of adoption of this resolution".</summary>
    Adoption,

    /// <summary>"Without delay", "as soon as possible".</summary>
    WithoutDelay,

    /// <summary>"As appropriate", "if necessary".</summary>
    AsNeeded,
}
