namespace InBlue.Reading.Clauses;

/// <summary>
/// The council's verbs: the one that opens the text, and each further one that stands after a mark or an "and". What lies between two of them
/// belongs to the first.
/// </summary>
internal sealed class VerbReader(Scan scan)
{
    private const int MostAdverbs = 4;
    private const int WordsToExpression = 7;

    private readonly List<FoundVerb> verbs = [];

    public List<Clause> Read()
    {
        Find();
        var addressees = new AddresseeReader(scan);
        var clauses = new List<Clause>();
        for (var i = 0; i < verbs.Count; i++)
        {
            var verb = verbs[i];
            var end = Trimmed(verb.After, i + 1 < verbs.Count ? verbs[i + 1].First : scan.Count);
            var (named, matter) = addressees.Read(verb, end);
            // "Demande que" asks for a thing, "demande également à" calls upon somebody.
            var normal = verb.Verb is ClauseVerb.CallsFor && named.Any(addressee => addressee.Naming is not Naming.Subject) ? ClauseVerb.CallsUpon : verb.Verb;
            clauses.Add(new Clause(scan.Place(verb.First, end), scan.Place(verb.Start, verb.End), normal, verb.Participle, verb.Repeated, [.. named], matter is { } from && from < end ? scan.Place(from, end) : null));
        }
        return clauses;
    }

    private void Find()
    {
        var opening = AfterMark();
        if (VerbAt(opening, true) is { } first)
            Add(first);
        for (var at = verbs.Count > 0 ? verbs[0].After : opening; at < scan.Count;)
        {
            if (at > 0 && scan.Words.Before.Has(scan.Tokens[at - 1]) && VerbAt(at, false) is { } verb)
            {
                Add(verb);
                at = verb.After;
            }
            else
                at++;
        }
    }

    private void Add(FoundVerb verb)
    {
        verbs.Add(verb);
        scan.StartClause(verb.First);
    }

    /// <summary>What stands before the first word: a number, a letter, a dash, quotation marks.</summary>
    private int AfterMark()
    {
        var at = 0;
        for (var i = 0; i < 4; i++)
            if (scan.IsMark(at, '(') && scan.IsMark(at + 2, ')') && scan.Kind(at + 1) is TokenKind.Word or TokenKind.Number && scan.Tokens[at + 1].Length <= 5)
                at += 3;
            else if (scan.Kind(at) is TokenKind.Mark)
                at++;
            else if (scan.Kind(at) is TokenKind.Number or TokenKind.Ordinal || scan.Kind(at) is TokenKind.Word && scan.Tokens[at].Length <= 5 && (scan.IsMark(at + 1, ')') || scan.IsMark(at + 1, '.')))
                at++;
            else
                break;
        return Math.Min(at, scan.Count);
    }

    private FoundVerb? VerbAt(int at, bool opens)
    {
        var (start, repeated) = Adverbs(at, false);
        int? pronoun = null;
        if (scan.Words.Lexicon.Language is Procedure.Councils.Language.French && scan.Words.Pronouns.At(scan.Tokens, start) == 1)
            (pronoun, start) = (start, start + 1);
        if (scan.Words.Verbs.At(scan.Tokens, start, out var form) is not (> 0 and var length))
            return null;
        var end = start + length;
        var (after, again) = Adverbs(end, repeated);
        if (!opens && !Continues(at, start, end, after, form, pronoun is not null))
            return null;
        var verb = Refined(form.Verb, end, after);
        return pronoun is not null && !AddresseeReader.Addresses(verb) ? null : new FoundVerb(at, start, end, after, verb, form.Participle, again, pronoun);
    }

    private bool Continues(int at, int start, int end, int after, VerbForm form, bool forSomebody)
    {
        if (form.OnlyFirst || form.Participle && !(verbs.Count > 0 && verbs[0].Participle))
            return false;
        // "Which encourages and urges": the first of the two is no verb of the council, so the second is none either.
        if (scan.Words.And.Has(scan.Tokens, at - 1) && scan.Words.Verbs.EndsAt(scan.Tokens, at - 1) && verbs.Count > 0 && verbs[^1].End != at - 1)
            return false;
        if (scan.IsCapital(at) && scan.Kind(at - 1) is not TokenKind.Mark || scan.IsCapital(at) && scan.IsMark(at - 1, ','))
            return false;
        if (scan.Words.Comma.Has(scan.Tokens, after))
            return end > start + 1 || scan.Words.Asides.At(scan.Tokens, after + 1) > 0 || scan.Words.Adverbs.At(scan.Tokens, after + 1) > 0 && after == end;
        if (after < scan.Count && scan.Words.NotAfterVerb.Has(scan.Tokens[after]) && !(form.Verb is ClauseVerb.Expresses && end == after))
            return false;
        return forSomebody || !(form.Verb is ClauseVerb.Notes or ClauseVerb.CallsFor && end == start + 1 && scan.Words.NotAfterNounLike.Has(scan.Tokens, after));
    }

    private (int At, bool Repeated) Adverbs(int at, bool repeated)
    {
        for (var i = 0; i < MostAdverbs && scan.Words.Adverbs.At(scan.Tokens, at, out var again) is > 0 and var length; i++)
            (at, repeated) = (at + length, repeated || again);
        return (at, repeated);
    }

    /// <summary>"Expresses its intention" intends, "expresses its concern" is concerned; "prie … instamment" urges.</summary>
    private ClauseVerb Refined(ClauseVerb verb, int end, int after)
    {
        for (var at = end; at < after; at++)
            if (verb is ClauseVerb.CallsFor or ClauseVerb.CallsUpon or ClauseVerb.Requests or ClauseVerb.Encourages or ClauseVerb.Invites && scan.Words.Urgent.Has(scan.Tokens[at]))
                return ClauseVerb.Urges;
        if (verb is ClauseVerb.Expresses or ClauseVerb.Declares)
            for (var at = end; at < scan.Count && at < end + WordsToExpression && !scan.Words.Stops.Has(scan.Tokens[at]) && !scan.Words.That.Has(scan.Tokens[at]); at++)
                if (scan.Words.Expressions.At(scan.Tokens, at, out var expressed) > 0)
                    return verb is ClauseVerb.Declares && expressed is not ClauseVerb.ExpressesIntention ? verb : expressed;
        return verb;
    }

    private int Trimmed(int least, int end)
    {
        while (end > least && (scan.Words.Before.Has(scan.Tokens[end - 1]) && !scan.IsMark(end - 1, ')')))
            end--;
        return end;
    }
}

/// <summary>A verb by its tokens: First with its adverbs, Start to End itself, After past the adverbs behind it.</summary>
internal sealed record FoundVerb(int First, int Start, int End, int After, ClauseVerb Verb, bool Participle, bool Repeated, int? Pronoun);
