namespace InBlue.Reading.Clauses;

/// <summary>Whom a verb addresses, and where the matter begins. Remembers the last that were named, for the pronouns that follow.</summary>
internal sealed class AddresseeReader(Scan scan)
{
    private const int Farthest = 160;
    private const int LongestAside = 40;
    private const int MostFurther = 20;

    private readonly Infinitives infinitives = new(scan);
    private readonly ActorList actors = new(scan);
    private List<Addressee> last = [];
    private int lastEnd;

    /// <summary>Whether the verb asks, allows or tells somebody.</summary>
    public static bool Addresses(ClauseVerb verb) => verb is ClauseVerb.Requests or ClauseVerb.Urges or ClauseVerb.CallsUpon or ClauseVerb.CallsFor or ClauseVerb.Demands or ClauseVerb.Directs
        or ClauseVerb.Authorises or ClauseVerb.Encourages or ClauseVerb.Invites or ClauseVerb.Appeals or ClauseVerb.Reminds or ClauseVerb.Warns or ClauseVerb.Recommends;

    public (List<Addressee> Named, int? Matter) Read(FoundVerb verb, int end)
    {
        var at = AfterAsides(verb.After, end);
        if (verb.Verb is ClauseVerb.ExpressesIntention or ClauseVerb.RemainsSeized)
            return ([Itself(verb)], at < end ? at : null);
        if (verb.Verb is ClauseVerb.Decides or ClauseVerb.Recommends && !verb.Participle)
            return Decided(verb, at, end);
        if (!Addresses(verb.Verb))
            return ([], at < end ? at : null);
        if (verb.Pronoun is { } before)
            return (Explained(before, verb.First), infinitives.First(at, end, Farthest) ?? Else(at, end));
        if (scan.Words.Lexicon.Language is Procedure.Councils.Language.English && scan.Words.Pronouns.At(scan.Tokens, at) == 1 && infinitives.At(at + 1))
            return (Explained(at, verb.First), at + 1);
        if (scan.Words.That.Has(scan.Tokens, at) && at < end)
            return (Remember(Subject(at + 1, end), end), at);
        if (verb.Verb is ClauseVerb.Demands && scan.Words.NotAfterNounLike.Has(scan.Tokens, at))
            at++;
        while (at < end && scan.Words.Prepositions.Has(scan.Tokens[at]))
            at++;
        if (infinitives.First(at, end, Farthest) is not { } matter)
            return (Remember(WithoutInfinitive(verb.Verb, at, end), end), Else(at, end));
        var read = actors.Read(at, matter, Naming.Named);
        // What is encouraged is as often a thing as somebody: words that nothing shows to be a name are left unread.
        if (verb.Verb is ClauseVerb.Encourages or ClauseVerb.CallsFor && read.Count > 0 && read[0].Code.Length == 0 && !ActorList.OpensWithName(read[0]))
            read = [];
        if (read.Count > 0)
            read.AddRange(WithoutVerb(matter, end));
        var named = Remember(read, end);
        return (named, named.Count > 0 ? matter : at);
    }

    /// <summary>"Demande à l'un de …, et à l'autre de …": further addressees of the same verb, each with a matter of its own. Only those that the table knows, since what follows "et à" is as often a thing.</summary>
    private List<Addressee> WithoutVerb(int matter, int end)
    {
        var further = new List<Addressee>();
        for (var at = matter; at + 2 < end && further.Count < MostFurther; at++)
            if (scan.Words.Comma.Has(scan.Tokens[at]) && scan.Words.And.Has(scan.Tokens[at + 1]) && scan.Words.Prepositions.Has(scan.Tokens[at + 2])
                && infinitives.First(at + 3, end, LongestAside) is { } next && actors.Read(at + 3, next, Naming.Named) is [{ Code.Length: > 0 }, ..] known)
                further.AddRange(known);
        return further;
    }

    private (List<Addressee>, int?) Decided(FoundVerb verb, int at, int end)
    {
        var subject = scan.Words.That.Has(scan.Tokens, at) && at < end ? Subject(at + 1, end) : [];
        return (subject.Count > 0 || verb.Verb is ClauseVerb.Recommends ? subject : [Itself(verb)], Else(at, end));
    }

    /// <summary>Two verbs may share what follows the second: the first still names whom it addresses.</summary>
    private List<Addressee> WithoutInfinitive(ClauseVerb verb, int at, int end)
    {
        if (ThatAfter(at, end) is { } that)
            return actors.Read(at, that, Naming.Named);
        if (verb is not (ClauseVerb.Requests or ClauseVerb.CallsUpon or ClauseVerb.Directs or ClauseVerb.Urges))
            return [];
        var named = actors.Read(at, Math.Min(end, at + Farthest), Naming.Named);
        return named.Count > 0 && named[0].Code.Length > 0 ? named : [];
    }

    /// <summary>"Exige de tous les groupes armés qu'ils renoncent": named first, and then "that".</summary>
    private int? ThatAfter(int at, int end)
    {
        for (var i = at; i < end && i - at < LongestAside && !scan.Words.Stops.Has(scan.Tokens[i]); i++)
            if (scan.Words.That.Has(scan.Tokens[i]))
                return i > at ? i : null;
        return null;
    }

    private Addressee Itself(FoundVerb verb) => new(scan.Place(verb.Start, verb.End), "council", scan.Place(verb.Start, verb.End).Of(scan.Text), Naming.Itself);

    private List<Addressee> Subject(int at, int end) => actors.Subject(at, end) is { } subject ? [subject] : [];

    private static int? Else(int at, int end) => at < end ? at : null;

    private int AfterAsides(int at, int end)
    {
        for (var i = 0; i < 4 && at < end; i++)
            if (scan.Words.Asides.At(scan.Tokens, at) is > 0 and var aside)
                at += aside;
            else if (scan.Words.Adverbs.At(scan.Tokens, at) is > 0 and var adverb)
                at += adverb;
            else if (scan.Words.Comma.Has(scan.Tokens[at]) && CommaAfter(at + 1, end) is { } next)
                at = next + 1;
            else
                break;
        return at;
    }

    private int? CommaAfter(int at, int end)
    {
        for (var i = at; i < end && i - at < LongestAside; i++)
            if (scan.Words.Comma.Has(scan.Tokens[i]))
                return i;
        return null;
    }

    private List<Addressee> Remember(List<Addressee> named, int end)
    {
        if (named.Count > 0)
            (last, lastEnd) = (named, end);
        return named;
    }

    /// <summary>
    /// A pronoun means the addressees named last, if they are one where it is one and several where it is several, and if the clauses between speak of nobody else.
    /// </summary>
    private List<Addressee> Explained(int pronoun, int clause)
    {
        scan.Words.Pronouns.At(scan.Tokens, pronoun, out var several);
        var place = scan.Place(pronoun, pronoun + 1);
        var plural = last.Count > 1 || last.Count == 1 && actors.IsPlural(last[0]);
        if (last.Count > 0 && plural == several && actors.NamesOther(lastEnd, clause, last))
            last = [];
        if (last.Count == 0 || plural != several)
            return [new Addressee(place, "", place.Of(scan.Text), Naming.Unclear)];
        last = [.. last.Select(named => named with { Place = place, Naming = Naming.ByPronoun })];
        lastEnd = clause;
        return last;
    }
}
