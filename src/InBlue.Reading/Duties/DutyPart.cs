using InBlue.Procedure.Mandates;
using InBlue.Reading.Clauses;

namespace InBlue.Reading.Duties;

/// <summary>A stretch of a clause that is a duty of its own: "… and to keep it fully informed if such cases occur".</summary>
/// <param name="Deliverable">What its words say is to be handed in; null where they name nothing.</param>
internal sealed record DutyPart(Place Place, DeliverableKind? Deliverable)
{
    /// <summary>
    /// The whole clause, and apart from it what hands in something or has a time of its own in a later limb of the sentence; a limb that hands in what an earlier one already
    /// makes is no second duty.
    /// </summary>
    public static List<DutyPart> Of(Clause clause, string folded, ProvisionClauses said, DutyWords words)
    {
        var limbs = Limbs(clause, folded, words);
        var parts = new List<DutyPart> { new(limbs[0], DeliverableIn(folded, limbs[0], words)) };
        var (timed, before) = (HasATime(limbs[0], said), limbs[0]);
        foreach (var limb in limbs.Skip(1))
        {
            var alone = HasATime(limb, said);
            var deliverable = DeliverableIn(folded, limb, words);
            if ((deliverable is not null && parts.TrueForAll(p => p.Deliverable != deliverable)) || (deliverable is null && alone && !timed && parts[^1].Deliverable is null))
            {
                parts.Add(new DutyPart(limb, deliverable));
                timed = alone;
            }
            else
            {
                parts[^1] = parts[^1] with { Place = new Place(parts[^1].Place.Start, limb.End) };
                timed = timed || HasATime(new Place(before.Start, limb.End), said);
            }
            before = limb;
        }
        return parts;
    }

    public static DeliverableKind? DeliverableIn(string folded, Place place, DutyWords words)
    {
        (int At, DeliverableKind Kind)? first = null;
        foreach (var (phrase, kind) in words.Deliverables)
            if (Find(folded, place, phrase) is { } at && (first is null || at < first.Value.At))
                first = (at, kind);
        return first?.Kind;
    }

    private static bool HasATime(Place place, ProvisionClauses said) =>
        Mentions.In(said.Intervals, place, i => i.Place).Any(i => i.Sense is IntervalSense.Every or IntervalSense.Within or IntervalSense.Regular)
        || Mentions.In(said.Dates, place, d => d.Place).Any(d => d.Sense is DateSense.By or DateSense.On or DateSense.Before or DateSense.Until or DateSense.In);

    private static List<Place> Limbs(Clause clause, string folded, DutyWords words)
    {
        var (limbs, start, end) = (new List<Place>(), clause.Place.Start, clause.Place.End);
        for (var at = FirstVerb(clause, folded, words); at < end; at++)
        {
            if (folded[at] is not (' ' or ','))
                continue;
            var joint = words.Joints.FirstOrDefault(j => Stands(folded, at, end, j));
            if (words.Reporting.Any(r => Stands(folded, at, end, r)) || (joint is not null && words.IsVerb(VerbAt(folded, at + joint.Length, end))))
            {
                limbs.Add(new Place(start, at));
                start = at + 1;
            }
            at += joint is null ? 0 : joint.Length - 2;
        }
        limbs.Add(new Place(start, end));
        return limbs;
    }

    /// <summary>Where the first of all that is asked has been named, which belongs to the verb itself: "requests the Secretary-General, when he …, to submit".</summary>
    private static int FirstVerb(Clause clause, string folded, DutyWords words)
    {
        if (clause.VerbPlace.End == 0)
            return 1; // an item, which begins with its verb
        for (var at = clause.VerbPlace.End; at < clause.Place.End; at++)
        {
            if (folded[at] is ' ' && words.FirstJoints.FirstOrDefault(j => Stands(folded, at, clause.Place.End, j)) is { } joint && words.IsVerb(VerbAt(folded, at + joint.Length, clause.Place.End)))
                return at + joint.Length;
        }
        return clause.Place.End;
    }

    /// <summary>The word there, after pronouns: "le tenir" gives "tenir".</summary>
    private static string VerbAt(string folded, int at, int end)
    {
        for (var left = 4; left > 0; left--)
        {
            var stop = at;
            while (stop < end && char.IsLetter(folded[stop]))
                stop++;
            var word = folded[at..stop];
            if (word is not ("le" or "la" or "les" or "lui" or "leur" or "y" or "en" or "l" or "s" or "se" or "n" or "ne" or "pas" or "ce" or "it" or "also") || stop >= end)
                return word;
            at = stop + 1;
        }
        return "";
    }

    private static bool Stands(string folded, int at, int end, string words) => at + words.Length <= end && folded.AsSpan(at, words.Length).SequenceEqual(words);

    /// <summary>All words in their order, each at most twelve words after the one before; several together at most eighty.</summary>
    private static int? Find(string folded, Place place, string[] phrase)
    {
        for (var at = place.Start; at < place.End;)
        {
            var found = WordFrom(folded, at, place.End, phrase[0]);
            if (found < 0)
                return null;
            var (next, fits) = (found + phrase[0].Length, true);
            for (var i = 1; i < phrase.Length && fits; i++)
            {
                var (letters, words) = phrase[i].Contains(' ', StringComparison.Ordinal) ? (600, 80) : (120, 12);
                var here = WordFrom(folded, next, Math.Min(place.End, next + letters), phrase[i]);
                fits = here >= 0 && folded.AsSpan(next, here - next).Count(' ') <= words;
                next = here + phrase[i].Length;
            }
            if (fits)
                return found;
            at = found + 1;
        }
        return null;
    }

    private static int WordFrom(string folded, int from, int end, string word)
    {
        for (var at = from; at < end;)
        {
            var found = folded.AsSpan(at, end - at).IndexOf(word);
            if (found < 0)
                return -1;
            found += at;
            var after = found + word.Length;
            if ((found == 0 || !char.IsLetter(folded[found - 1])) && (after >= folded.Length || !char.IsLetter(folded[after])))
                return found;
            at = found + 1;
        }
        return -1;
    }
}
