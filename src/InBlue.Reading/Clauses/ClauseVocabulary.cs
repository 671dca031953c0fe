using InBlue.Procedure.Councils;

namespace InBlue.Reading.Clauses;

/// <summary>The tables of one language, made ready for looking up. All words are folded: small letters, straight apostrophes.</summary>
internal sealed class ClauseVocabulary
{
    public ClauseVocabulary(ClauseWords words)
    {
        Lexicon = new Lexicon(words.Language);
        Verbs = new(Lexicon, words.Verbs);
        Expressions = new(Lexicon, words.Expressions);
        Adverbs = new(Lexicon, words.Adverbs);
        Asides = new(Lexicon, words.Asides);
        Pronouns = new(Lexicon, words.Pronouns);
        Actors = new(Lexicon, words.Actors);
        Prepositions = new(Lexicon, words.Prepositions);
        Breaks = new(Lexicon, words.Breaks.Select(phrase => (phrase, true)));
        AddresseeJoins = new(Lexicon, words.AddresseeJoins.Select(phrase => (phrase, true)));
        That = new(Lexicon, words.That);
        Before = new(Lexicon, words.BeforeVerb);
        NotAfterVerb = new(Lexicon, words.NotAfterVerb);
        Determiners = new(Lexicon, words.Determiners);
        Plurals = new(Lexicon, words.Plurals);
        NotActors = new(Lexicon, words.NotActors);
        NotInfinitives = new(Lexicon, words.NotInfinitives);
        InfinitiveFillers = new(Lexicon, words.InfinitiveFillers);
        InfinitiveEndings = words.InfinitiveEndings;
        NotInfinitiveEndings = words.NotInfinitiveEndings;
        Urgent = new(Lexicon, words.Urgent);
        NotAfterNounLike = new(Lexicon, words.NotAfterNounLike);
        InfinitiveMarks = new(Lexicon, words.InfinitiveMarks);
        FunctionWords = new(Lexicon, words.FunctionWords);
        And = new(Lexicon, words.And);
        Comma = new(Lexicon, ",");
        Stops = new(Lexicon, ", ; : .");
        Months = new(Lexicon, words.Months.Select((month, i) => (month, i + 1)));
        Weekdays = new(Lexicon, words.Weekdays);
        DatePrefixes = new(Lexicon, words.DatePrefixes);
        DateSuffixes = new(Lexicon, words.DateSuffixes);
        Parts = new(Lexicon, words.Parts);
        RangeTo = new(Lexicon, words.RangeTo);
        Numbers = new(Lexicon, words.Numbers);
        OrdinalWords = new(Lexicon, words.OrdinalWords);
        Units = new(Lexicon, words.Units);
        IntervalPrefixes = new(Lexicon, words.IntervalPrefixes);
        IntervalFillers = new(Lexicon, words.IntervalFillers);
        PastWords = new(Lexicon, words.PastWords);
        SingleMarks = new(Lexicon, words.SingleMarks);
        Frequencies = new(Lexicon, words.Frequencies);
        AtLeastWords = new(Lexicon, words.AtLeast.Select(phrase => (phrase, true)));
        AnchorLinks = new(Lexicon, words.AnchorLinks);
        AnchorTargets = new(Lexicon, words.AnchorTargets);
        ThisResolution = new(Lexicon, words.ThisResolution.Select(phrase => (phrase, true)));
        QuantityPrefixes = new(Lexicon, words.QuantityPrefixes);
        QuantitySuffixes = new(Lexicon, words.QuantitySuffixes);
        HalfDays = new(Lexicon, words.HalfDays);
        Hours = new(Lexicon, words.Hours);
        AndHalf = new(Lexicon, words.AndHalf.Select(phrase => (phrase, true)));
        Percent = new(Lexicon, words.Percent.Select(phrase => (phrase, true)));
        Multipliers = new(Lexicon, words.Multipliers);
        Money = new(Lexicon, words.Money);
        People = new(Lexicon, words.People);
        NotCounted = new(Lexicon, words.NotCounted);
        NounEnds = new(Lexicon, words.NounEnds);
        ReferenceNouns = new(Lexicon, words.ReferenceNouns);
        Directions = new(Lexicon, words.Directions);
        Neighbours = new(Lexicon, words.Neighbours);
        OfLinks = new(Lexicon, words.OfLinks.Select(phrase => (phrase, true)));
        Charter = new(Lexicon, words.Charter);
        Roman = new(Lexicon, RomanFigures.Spelled);
        Events = new(Lexicon, words.Events);
        EventPrefixes = new(Lexicon, words.EventPrefixes);
        EndsOf = new(Lexicon, words.EndsOf.Select(phrase => (phrase, true)));
        Mandate = new(Lexicon, words.Mandate);
        Periods = new(Lexicon, words.Periods);
        MeetingPrefixes = new(Lexicon, words.MeetingPrefixes.Select(phrase => (phrase, true)));
        Meetings = new(Lexicon, words.Meetings.Select(phrase => (phrase, true)));
        HandingIn = new(Lexicon, words.HandingIn);
        Indefinite = new(Lexicon, words.Indefinite);
        Appositions = new(Lexicon, words.Appositions.Select(phrase => (phrase, true)));
        ReportPrefixes = new(Lexicon, words.ReportPrefixes.Select(phrase => (phrase, true)));
        Possessives = new(Lexicon, words.Possessives);
        Reports = new(Lexicon, words.Reports);
        Requested = new(Lexicon, words.Requested);
    }

    public Lexicon Lexicon { get; }
    public Phrases<VerbForm> Verbs { get; }
    public Phrases<ClauseVerb> Expressions { get; }
    public Phrases<bool> Adverbs { get; }
    public Phrases<bool> Asides { get; }
    public Phrases<bool> Pronouns { get; }
    public Phrases<string> Actors { get; }
    public WordSet Prepositions { get; }
    public Phrases<bool> Breaks { get; }
    public Phrases<bool> AddresseeJoins { get; }
    public WordSet That { get; }
    public WordSet Before { get; }
    public WordSet NotAfterVerb { get; }
    public WordSet Determiners { get; }
    public WordSet Plurals { get; }
    public WordSet NotActors { get; }
    public WordSet NotInfinitives { get; }
    public WordSet InfinitiveFillers { get; }
    public string[] InfinitiveEndings { get; }
    public string[] NotInfinitiveEndings { get; }
    public WordSet Urgent { get; }
    public WordSet NotAfterNounLike { get; }
    public WordSet InfinitiveMarks { get; }
    public WordSet FunctionWords { get; }
    public WordSet And { get; }
    public WordSet Comma { get; }
    public WordSet Stops { get; }
    public Phrases<int> Months { get; }
    public WordSet Weekdays { get; }
    public Phrases<DateSense> DatePrefixes { get; }
    public Phrases<DateSense> DateSuffixes { get; }
    public Phrases<PeriodPart> Parts { get; }
    public WordSet RangeTo { get; }
    public Phrases<int> Numbers { get; }
    public Phrases<int> OrdinalWords { get; }
    public Phrases<TimeUnit> Units { get; }
    public Phrases<IntervalSense> IntervalPrefixes { get; }
    public WordSet IntervalFillers { get; }
    public WordSet PastWords { get; }
    public WordSet SingleMarks { get; }
    public Phrases<Frequency> Frequencies { get; }
    public Phrases<bool> AtLeastWords { get; }
    public Phrases<IntervalSense> AnchorLinks { get; }
    public Phrases<IntervalAnchor> AnchorTargets { get; }
    public Phrases<bool> ThisResolution { get; }
    public Phrases<QuantitySense> QuantityPrefixes { get; }
    public Phrases<QuantitySense> QuantitySuffixes { get; }
    public WordSet HalfDays { get; }
    public WordSet Hours { get; }
    public Phrases<bool> AndHalf { get; }
    public Phrases<bool> Percent { get; }
    public Phrases<long> Multipliers { get; }
    public WordSet Money { get; }
    public WordSet People { get; }
    public WordSet NotCounted { get; }
    public WordSet NounEnds { get; }
    public Phrases<ReferenceNoun> ReferenceNouns { get; }
    public Phrases<Direction> Directions { get; }
    public Phrases<Direction> Neighbours { get; }
    public Phrases<bool> OfLinks { get; }
    public WordSet Charter { get; }
    public WordSet Roman { get; }
    public Phrases<EventRow?> Events { get; }
    public Phrases<DateSense> EventPrefixes { get; }
    public Phrases<bool> EndsOf { get; }
    public WordSet Mandate { get; }
    public WordSet Periods { get; }
    public Phrases<bool> MeetingPrefixes { get; }
    public Phrases<bool> Meetings { get; }
    public WordSet HandingIn { get; }
    public WordSet Indefinite { get; }
    public Phrases<bool> Appositions { get; }
    public Phrases<bool> ReportPrefixes { get; }
    public WordSet Possessives { get; }
    public WordSet Reports { get; }
    public WordSet Requested { get; }

    public static ClauseVocabulary? For(Language language) => language switch
    {
        Language.English => Ready.English,
        Language.French => Ready.French,
        Language.Arabic or Language.Chinese or Language.Russian or Language.Spanish => null,
    };

    private static class Ready
    {
        public static readonly ClauseVocabulary English = new(EnglishClauses.Words);
        public static readonly ClauseVocabulary French = new(FrenchClauses.Words);
    }
}
