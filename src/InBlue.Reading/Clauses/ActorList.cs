namespace InBlue.Reading.Clauses;

/// <summary>A list of those who are addressed, cut into its members, each with the code of its head where the table knows it.</summary>
internal sealed class ActorList(Scan scan)
{
    private const int Most = 40;
    private const int MostAdjectives = 6;

    private readonly bool nounFirst = scan.Words.Lexicon.Language is Procedure.Councils.Language.French;

    public List<Addressee> Read(int at, int end, Naming naming)
    {
        var found = new List<Addressee>();
        var start = at;
        var depth = 0;
        for (var i = at; i < end && found.Count < Most; i++)
        {
            depth += scan.IsMark(i, '(') ? 1 : scan.IsMark(i, ')') && depth > 0 ? -1 : 0;
            if (depth > 0 || scan.IsTaken(i))
                continue;
            if (i > start && HeadLength(start, i) is > 0 and var head && start + head > i + 1)
            {
                i = start + head - 1;
                continue;
            }
            if (i > at && scan.Words.Breaks.At(scan.Tokens, i) > 0 && scan.Words.Appositions.At(scan.Tokens, i) == 0 && !scan.IsMark(i, ')'))
            {
                Add(found, start, i, naming);
                return found;
            }
            if (scan.Words.AddresseeJoins.At(scan.Tokens, i) is > 0 and var join && (nounFirst || HasActor(start, i)))
            {
                Add(found, start, i, naming);
                start = AfterJoin(i, join);
                i = start - 1;
            }
        }
        Add(found, start, end, naming);
        return found;
    }

    /// <summary>"That the Secretary-General brief": the subject, where the table knows it and it is not only the owner of something.</summary>
    public Addressee? Subject(int at, int end)
    {
        var head = Head(at, end);
        if (head is not { } known || scan.IsMark(known.End, '\'') || scan.IsMark(known.End, '’'))
            return null;
        return new Addressee(scan.Place(at, known.End), known.Code, scan.Place(at, known.End).Of(scan.Text), Naming.Subject);
    }

    public bool IsPlural(Addressee addressee) => addressee.Code is not ("united-nations" or "executive-directorate") && Plural(addressee.Words);

    public static bool OpensWithName(Addressee addressee) => addressee.Words.Split(' ', 3).Take(2).Any(word => word.Length > 0 && char.IsUpper(word[0]));

    /// <summary>Whether somebody else is spoken of between two places.</summary>
    public bool NamesOther(int at, int end, List<Addressee> than)
    {
        for (var i = at; i < end; i++)
            if (scan.Words.Actors.At(scan.Tokens, i, out var code) is > 0 and var length)
            {
                if (!than.Any(known => known.Code == code))
                    return true;
                i += length - 1;
            }
        return false;
    }

    /// <summary>French joins end in the article of the next member, which is kept with it.</summary>
    private int AfterJoin(int at, int length)
    {
        var start = at + length;
        while (nounFirst && start > at && scan.Words.Determiners.Has(scan.Tokens[start - 1]))
            start--;
        return start;
    }

    private void Add(List<Addressee> found, int start, int end, Naming naming)
    {
        while (start < end && (scan.Words.Prepositions.Has(scan.Tokens[start]) || scan.Kind(start) is TokenKind.Mark))
            start++;
        while (end > start && (scan.Words.Comma.Has(scan.Tokens[end - 1]) || scan.Words.And.Has(scan.Tokens[end - 1])))
            end--;
        if (start >= end || scan.Kind(start) is not TokenKind.Word)
            return;
        var head = Head(start, end);
        var code = head is { } known && !scan.IsMark(known.End, '\'') && !scan.IsMark(known.End, '’') ? known.Code : "";
        if (code.Length == 0 && NamesNobody(start, end))
            return;
        found.Add(new Addressee(scan.Place(start, end), code, scan.Place(start, end).Of(scan.Text), naming));
    }

    private bool NamesNobody(int start, int end)
    {
        for (var at = start; at < end && at < start + 4; at++)
            if (scan.Words.NotActors.Has(scan.Tokens[at]))
                return true;
        return false;
    }

    private bool HasActor(int start, int end) => Head(start, end) is not null || scan.IsCapital(start) || scan.Words.Determiners.Has(scan.Tokens, start);

    private int HeadLength(int start, int end)
    {
        var at = start;
        while (at < end && (scan.Words.Determiners.Has(scan.Tokens[at]) || scan.Words.Prepositions.Has(scan.Tokens[at])))
            at++;
        return scan.Words.Actors.At(scan.Tokens, at) is > 0 and var length ? at + length - start : 0;
    }

    private (string Code, int End)? Head(int start, int end)
    {
        var at = start;
        for (var i = 0; i <= MostAdjectives && at < end; i++, at++)
        {
            if (scan.Words.Actors.At(scan.Tokens, at, out var code) is > 0 and var length && at + length <= end)
                return (code, at + length);
            if (scan.Kind(at) is not TokenKind.Word && !scan.IsMark(at, '-') || !scan.Words.Determiners.Has(scan.Tokens[at]) && (scan.Words.NounEnds.Has(scan.Tokens[at]) || scan.Words.OfLinks.At(scan.Tokens, at) > 0) && !scan.Words.And.Has(scan.Tokens[at]))
                return null;
            if (nounFirst && i > 0 && !scan.Words.Determiners.Has(scan.Tokens[at]) && i > 2)
                return null;
        }
        return null;
    }

    private bool Plural(string words)
    {
        var tokens = Tokens.Of(Text.Fold.Of(words), scan.Words.Lexicon.Language, scan.Words.Lexicon);
        if (tokens.Length > 0 && scan.Words.Plurals.Has(tokens[0]))
            return true;
        for (var at = 0; at < tokens.Length; at++)
            if (scan.Words.Actors.At(tokens, at) is > 0 and var length)
            {
                var word = tokens[nounFirst ? at : at + length - 1];
                return words[word.End - 1] is 's' or 'x' && word.Length > 3;
            }
        return false;
    }
}
