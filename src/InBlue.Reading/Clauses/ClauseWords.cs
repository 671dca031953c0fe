using InBlue.Procedure.Councils;

namespace InBlue.Reading.Clauses;

/// <summary>A verb's form: participles open preambular clauses. OnlyFirst: further on in a text the same word is more often said of others.</summary>
internal readonly record struct VerbForm(ClauseVerb Verb, bool Participle, bool OnlyFirst = false);

/// <summary>"Annually" is every, 1, years, once. Count 0: the text gives none. Before a report's name an adjective only names ("monthly report").</summary>
internal readonly record struct Frequency(IntervalSense Sense, int Count, TimeUnit Unit, int Times = 1);

internal enum ReferenceNoun { Paragraph, Subparagraph, Resolution, Annex, Article, Chapter }

/// <summary>A phrase that names an event; Through: its words go on up to the next mark.</summary>
internal sealed record EventRow(EventKind Kind, DateSense Sense, bool Through);

/// <summary>The tables of one language as they are written down. Lists of words are separated by spaces.</summary>
internal sealed record ClauseWords
{
    public required Language Language { get; init; }

    /// <summary>The council's verbs, longest forms first found.</summary>
    public required (string, VerbForm)[] Verbs { get; init; }

    /// <summary>What "expresses" expresses, within a few words.</summary>
    public required (string, ClauseVerb)[] Expressions { get; init; }

    /// <summary>Beside a verb; true for those that say "again".</summary>
    public required (string, bool)[] Adverbs { get; init; }

    /// <summary>Between a verb and its addressee.</summary>
    public required (string, bool)[] Asides { get; init; }

    /// <summary>For an addressee; true where it is several.</summary>
    public required (string, bool)[] Pronouns { get; init; }
    public required (string, string)[] Actors { get; init; }

    /// <summary>Before an addressee: "à", "upon".</summary>
    public required string Prepositions { get; init; }

    /// <summary>Where a list of addressees ends, although the verb's infinitive is still to come.</summary>
    public required string[] Breaks { get; init; }
    public required string[] AddresseeJoins { get; init; }
    public required string That { get; init; }

    /// <summary>What may stand before a verb that opens a further clause.</summary>
    public required string BeforeVerb { get; init; }

    /// <summary>What follows only the noun that looks like the verb.</summary>
    public required string NotAfterVerb { get; init; }
    public required string Determiners { get; init; }
    public required string Plurals { get; init; }
    public required string NotActors { get; init; }
    public required string NotInfinitives { get; init; }
    public required string InfinitiveFillers { get; init; }

    /// <summary>How infinitives end; empty where any word after the mark is one.</summary>
    public required string[] InfinitiveEndings { get; init; }
    public required string[] NotInfinitiveEndings { get; init; }

    /// <summary>Adverbs that turn a request into an urging.</summary>
    public required string Urgent { get; init; }

    /// <summary>Nouns that look like a verb when one of these follows.</summary>
    public required string NotAfterNounLike { get; init; }
    public required string InfinitiveMarks { get; init; }
    public required string FunctionWords { get; init; }
    public required string And { get; init; }
    public required string[] Months { get; init; }
    public required string Weekdays { get; init; }
    public required (string, DateSense)[] DatePrefixes { get; init; }
    public required (string, DateSense)[] DateSuffixes { get; init; }
    public required (string, PeriodPart)[] Parts { get; init; }
    public required string RangeTo { get; init; }
    public required (string, int)[] Numbers { get; init; }
    public required (string, int)[] OrdinalWords { get; init; }
    public required (string, TimeUnit)[] Units { get; init; }
    public required (string, IntervalSense)[] IntervalPrefixes { get; init; }

    /// <summary>Between the prefix and the count: "a further period of".</summary>
    public required string IntervalFillers { get; init; }
    public required string PastWords { get; init; }

    /// <summary>Where they stand before a unit without a count, the count is one: "every month", "within a year".</summary>
    public required string SingleMarks { get; init; }
    public required (string, Frequency)[] Frequencies { get; init; }
    public required string[] AtLeast { get; init; }

    /// <summary>From a length to what it runs from; Before where it runs backwards.</summary>
    public required (string, IntervalSense)[] AnchorLinks { get; init; }
    public required (string, IntervalAnchor)[] AnchorTargets { get; init; }
    public required string[] ThisResolution { get; init; }
    public required (string, QuantitySense)[] QuantityPrefixes { get; init; }
    public required (string, QuantitySense)[] QuantitySuffixes { get; init; }

    /// <summary>"10.15 a.m.": the letter after a time of day. Hours: the word after it, as in "à 10 heures".</summary>
    public required string HalfDays { get; init; }
    public required string Hours { get; init; }
    public required string[] AndHalf { get; init; }
    public required string[] Percent { get; init; }
    public required (string, long)[] Multipliers { get; init; }
    public required string Money { get; init; }
    public required string People { get; init; }

    /// <summary>A figure before or after them counts nothing: "1540 Committee", "No. 5".</summary>
    public required string NotCounted { get; init; }

    /// <summary>Where the words counted end.</summary>
    public required string NounEnds { get; init; }
    public required (string, ReferenceNoun)[] ReferenceNouns { get; init; }
    public required (string, Direction)[] Directions { get; init; }

    /// <summary>Beside a "paragraph" that has no number.</summary>
    public required (string, Direction)[] Neighbours { get; init; }
    public required string[] OfLinks { get; init; }
    public required string Charter { get; init; }

    /// <summary>A phrase without meaning hides a shorter one that it holds: "even if".</summary>
    public required (string, EventRow?)[] Events { get; init; }
    public required (string, DateSense)[] EventPrefixes { get; init; }
    public required string[] EndsOf { get; init; }
    public required string Mandate { get; init; }

    /// <summary>By these a length is a stretch of time that ends: "this four-month period".</summary>
    public required string Periods { get; init; }
    public required string[] MeetingPrefixes { get; init; }
    public required string[] Meetings { get; init; }

    /// <summary>Verbs whose object is handed in: "submit an annual report".</summary>
    public required string HandingIn { get; init; }
    public required string Indefinite { get; init; }

    /// <summary>What says who an addressee is and does not end its name: "au groupe armé qu'est la Plateforme".</summary>
    public required string[] Appositions { get; init; }
    public required string[] ReportPrefixes { get; init; }
    public required string Possessives { get; init; }
    public required string Reports { get; init; }
    public required string Requested { get; init; }
}
