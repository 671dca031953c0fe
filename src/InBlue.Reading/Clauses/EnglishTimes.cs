namespace InBlue.Reading.Clauses;

internal static class EnglishTimes
{
    public static (string, int)[] Numbers { get; } =
    [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20),
        ("twenty - one", 21), ("twenty - four", 24), ("thirty", 30), ("thirty - six", 36), ("forty", 40), ("forty - five", 45), ("forty - eight", 48), ("fifty", 50), ("sixty", 60), ("seventy - two", 72), ("ninety", 90), ("one hundred", 100), ("one hundred and twenty", 120), ("one hundred and eighty", 180), ("one hundred eighty", 180),
    ];

    public static (string, DateSense)[] DatePrefixes { get; } =
    [
        ("by", DateSense.By), ("by no later than", DateSense.By), ("no later than", DateSense.By), ("not later than", DateSense.By), ("no later than on", DateSense.By), ("at the latest by", DateSense.By), ("at the latest on", DateSense.By), ("on or before", DateSense.By), ("by or before", DateSense.By), ("at the latest", DateSense.By),
        ("before", DateSense.Before), ("prior to", DateSense.Before), ("ahead of", DateSense.Before), ("not before", DateSense.Unclear), ("not until", DateSense.Unclear), ("on or after", DateSense.From),
        ("until", DateSense.Until), ("till", DateSense.Until), ("up until", DateSense.Until), ("up to", DateSense.Until), ("through", DateSense.Until), ("ending", DateSense.Until), ("ending on", DateSense.Until), ("expires on", DateSense.Until), ("expire on", DateSense.Until), ("expiring on", DateSense.Until), ("ends on", DateSense.Until), ("end on", DateSense.Until), ("to end on", DateSense.Until), ("until and including", DateSense.Until), ("up to and including", DateSense.Until), ("terminate on", DateSense.Until), ("terminates on", DateSense.Until), ("ended on", DateSense.On),
        ("from", DateSense.From), ("as from", DateSense.From), ("as of", DateSense.From), ("since", DateSense.From), ("beginning", DateSense.From), ("beginning on", DateSense.From), ("beginning from", DateSense.From), ("starting", DateSense.From), ("starting on", DateSense.From), ("starting from", DateSense.From), ("commencing", DateSense.From), ("commencing on", DateSense.From), ("with effect from", DateSense.From), ("effective", DateSense.From), ("effective from", DateSense.From), ("between", DateSense.From),
        ("after", DateSense.After), ("following", DateSense.After), ("on", DateSense.On), ("on the", DateSense.On), ("as at", DateSense.On), ("in", DateSense.In), ("during", DateSense.In), ("throughout", DateSense.In), ("within", DateSense.In), ("in the course of", DateSense.In), ("of", DateSense.Of), ("dated", DateSense.Of), ("dated the", DateSense.Of), ("to", DateSense.Unclear), ("around", DateSense.Unclear), ("for", DateSense.Unclear),
    ];

    public static (string, IntervalSense)[] IntervalPrefixes { get; } =
    [
        ("every", IntervalSense.Every), ("each", IntervalSense.Every), ("once every", IntervalSense.Every), ("within", IntervalSense.Within), ("no later than", IntervalSense.Within), ("not later than", IntervalSense.Within), ("by no later than", IntervalSense.Within), ("in", IntervalSense.Within), ("in no more than", IntervalSense.Within),
        ("for", IntervalSense.For), ("by", IntervalSense.Unclear), ("during", IntervalSense.For), ("over", IntervalSense.For), ("throughout", IntervalSense.For), ("up to", IntervalSense.Unclear), ("for up to", IntervalSense.Unclear), ("for at least", IntervalSense.Unclear), ("at least", IntervalSense.Unclear), ("more than", IntervalSense.Unclear), ("than", IntervalSense.Unclear),
    ];

    public static (string, Frequency)[] Frequencies { get; } =
    [
        ("regularly", new(IntervalSense.Regular, 0, TimeUnit.Days)), ("periodically", new(IntervalSense.Regular, 0, TimeUnit.Days)), ("on a regular basis", new(IntervalSense.Regular, 0, TimeUnit.Days)), ("on a periodic basis", new(IntervalSense.Regular, 0, TimeUnit.Days)), ("at regular intervals", new(IntervalSense.Regular, 0, TimeUnit.Days)), ("on a continuing basis", new(IntervalSense.Regular, 0, TimeUnit.Days)), ("on an ongoing basis", new(IntervalSense.Regular, 0, TimeUnit.Days)),
        ("on a weekly basis", new(IntervalSense.Every, 1, TimeUnit.Weeks)), ("on a monthly basis", new(IntervalSense.Every, 1, TimeUnit.Months)), ("on a quarterly basis", new(IntervalSense.Every, 3, TimeUnit.Months)), ("on a six - monthly basis", new(IntervalSense.Every, 6, TimeUnit.Months)), ("on a semi - annual basis", new(IntervalSense.Every, 6, TimeUnit.Months)), ("on an annual basis", new(IntervalSense.Every, 1, TimeUnit.Years)), ("on a yearly basis", new(IntervalSense.Every, 1, TimeUnit.Years)), ("on a daily basis", new(IntervalSense.Every, 1, TimeUnit.Days)),
        ("weekly", new(IntervalSense.Every, 1, TimeUnit.Weeks)), ("monthly", new(IntervalSense.Every, 1, TimeUnit.Months)), ("quarterly", new(IntervalSense.Every, 3, TimeUnit.Months)), ("annually", new(IntervalSense.Every, 1, TimeUnit.Years)), ("semi - annually", new(IntervalSense.Every, 6, TimeUnit.Months)), ("yearly", new(IntervalSense.Every, 1, TimeUnit.Years)),
        ("once per year", new(IntervalSense.Every, 1, TimeUnit.Years)), ("once a year", new(IntervalSense.Every, 1, TimeUnit.Years)), ("twice a year", new(IntervalSense.Every, 1, TimeUnit.Years, 2)), ("twice per year", new(IntervalSense.Every, 1, TimeUnit.Years, 2)), ("twice yearly", new(IntervalSense.Every, 1, TimeUnit.Years, 2)), ("once a month", new(IntervalSense.Every, 1, TimeUnit.Months)), ("once per month", new(IntervalSense.Every, 1, TimeUnit.Months)),
        ("annual", new(IntervalSense.Named, 1, TimeUnit.Years)), ("semi - annual", new(IntervalSense.Named, 6, TimeUnit.Months)), ("biannual", new(IntervalSense.Unclear, 0, TimeUnit.Years)), ("biennial", new(IntervalSense.Named, 2, TimeUnit.Years)), ("bimonthly", new(IntervalSense.Unclear, 0, TimeUnit.Months)),
    ];

    public static (string, IntervalSense)[] AnchorLinks { get; } =
    [
        ("of", IntervalSense.Within), ("from", IntervalSense.After), ("after", IntervalSense.After), ("following", IntervalSense.After), ("from the date of", IntervalSense.After), ("after the date of", IntervalSense.After), ("of the date of", IntervalSense.After), ("as of", IntervalSense.After), ("starting from", IntervalSense.After), ("starting", IntervalSense.After), ("beginning", IntervalSense.After), ("as from", IntervalSense.After), ("upon", IntervalSense.After),
        ("before", IntervalSense.Before), ("prior to", IntervalSense.Before), ("ahead of", IntervalSense.Before), ("in advance of", IntervalSense.Before),
    ];

    public static (string, IntervalAnchor)[] AnchorTargets { get; } =
    [
        ("adoption of this resolution", IntervalAnchor.Adoption), ("the adoption of this resolution", IntervalAnchor.Adoption), ("adoption of the present resolution", IntervalAnchor.Adoption), ("the adoption of the present resolution", IntervalAnchor.Adoption), ("its adoption", IntervalAnchor.Adoption), ("adoption", IntervalAnchor.Adoption), ("the adoption", IntervalAnchor.Adoption), ("the date of its adoption", IntervalAnchor.Adoption),
        ("the date of adoption of this resolution", IntervalAnchor.Adoption), ("the date of the adoption of this resolution", IntervalAnchor.Adoption), ("the date of adoption of the present resolution", IntervalAnchor.Adoption), ("the date of the adoption of the present resolution", IntervalAnchor.Adoption), ("date of this resolution", IntervalAnchor.Adoption), ("the date of this resolution", IntervalAnchor.Adoption), ("this resolution", IntervalAnchor.Adoption),
        ("that date", IntervalAnchor.Previous), ("then on", IntervalAnchor.Previous), ("then", IntervalAnchor.Previous), ("that report", IntervalAnchor.Previous), ("the end of the mandate", IntervalAnchor.MandateEnd), ("the end of its mandate", IntervalAnchor.MandateEnd), ("the expiry of the mandate", IntervalAnchor.MandateEnd), ("the expiration of the mandate", IntervalAnchor.MandateEnd), ("the expiry of its mandate", IntervalAnchor.MandateEnd), ("the expiration of its mandate", IntervalAnchor.MandateEnd), ("the end of the current mandate", IntervalAnchor.MandateEnd), ("the expiration of the current mandate", IntervalAnchor.MandateEnd),
    ];

    public static (string, DateSense)[] EventPrefixes { get; } =
    [
        ("before", DateSense.Before), ("prior to", DateSense.Before), ("until", DateSense.Until), ("up to", DateSense.Until), ("by", DateSense.By), ("no later than", DateSense.By), ("at", DateSense.On), ("on", DateSense.On), ("upon", DateSense.On), ("after", DateSense.After), ("following", DateSense.After), ("from", DateSense.From), ("as of", DateSense.From), ("as from", DateSense.From), ("with effect from", DateSense.From), ("since", DateSense.From), ("beyond", DateSense.After),
    ];

    public static (string, EventRow?)[] Events { get; } =
    [
        ("if", new(EventKind.IfOccurs, DateSense.Unclear, true)), ("in the event", new(EventKind.IfOccurs, DateSense.Unclear, true)), ("in case of", new(EventKind.IfOccurs, DateSense.Unclear, true)), ("in cases where", new(EventKind.IfOccurs, DateSense.Unclear, true)), ("even if", null), ("as if", null),
        ("if necessary", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("if needed", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("if appropriate", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("if required", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("as appropriate", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("as necessary", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("when appropriate", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("where appropriate", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("where necessary", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("when possible", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("at any time", new(EventKind.AsNeeded, DateSense.Unclear, true)), ("as needed", new(EventKind.AsNeeded, DateSense.Unclear, false)), ("or more frequently", new(EventKind.AsNeeded, DateSense.Unclear, true)),
        ("once they", new(EventKind.WhenReady, DateSense.After, true)), ("once the", new(EventKind.WhenReady, DateSense.After, true)), ("once it", new(EventKind.WhenReady, DateSense.After, true)), ("as soon as", new(EventKind.WhenReady, DateSense.After, true)), ("when the", new(EventKind.WhenReady, DateSense.On, true)), ("upon completion of", new(EventKind.WhenReady, DateSense.On, true)),
        ("as soon as possible", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("as expeditiously as possible", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("without delay", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("without further delay", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("immediately", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("swiftly", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("promptly", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("expeditiously", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("in a timely manner", new(EventKind.WithoutDelay, DateSense.Unclear, false)), ("immediately after", new(EventKind.WhenReady, DateSense.After, true)),
        ("at the request of", new(EventKind.OnRequest, DateSense.Unclear, true)), ("at the formal request of", new(EventKind.OnRequest, DateSense.Unclear, true)), ("upon request", new(EventKind.OnRequest, DateSense.Unclear, false)), ("upon the request of", new(EventKind.OnRequest, DateSense.Unclear, true)), ("on request", new(EventKind.OnRequest, DateSense.Unclear, false)), ("when the ctc so requests", new(EventKind.OnRequest, DateSense.Unclear, false)), ("when the committee so requests", new(EventKind.OnRequest, DateSense.Unclear, false)),
        ("in conjunction with the reports", new(EventKind.WithReport, DateSense.Unclear, true)), ("coordinate its reporting with", new(EventKind.WithReport, DateSense.Unclear, true)),
    ];
}
