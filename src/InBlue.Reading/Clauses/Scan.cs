namespace InBlue.Reading.Clauses;

/// <summary>One text while it is read: its tokens, and which of them a reader has already understood, so that no figure is read twice.</summary>
internal sealed class Scan
{
    private readonly bool[] taken;
    private readonly bool[] clauseStarts;

    public Scan(string text, ClauseVocabulary words)
    {
        Text = text;
        Words = words;
        Tokens = Clauses.Tokens.Of(Characters.Fold(text), words.Lexicon.Language, words.Lexicon);
        taken = new bool[Tokens.Length];
        clauseStarts = new bool[Tokens.Length];
    }

    public string Text { get; }

    public ClauseVocabulary Words { get; }

    public Token[] Tokens { get; }

    public int Count => Tokens.Length;

    public bool IsTaken(int at) => at < 0 || at >= taken.Length || taken[at];

    /// <summary>Words that run on do so up to a mark, or to the council's next verb.</summary>
    public bool IsStop(int at) => Words.Stops.Has(Tokens[at]) || clauseStarts[at];

    public void StartClause(int at) => clauseStarts[at] = true;

    public void Take(int start, int end) => Array.Fill(taken, true, start, end - start);

    /// <summary>From one token up to, and without, another.</summary>
    public Place Place(int start, int end) => new(Tokens[start].Start, Tokens[end - 1].End);

    public TokenKind? Kind(int at) => at >= 0 && at < Tokens.Length ? Tokens[at].Kind : null;

    public bool IsNumber(int at) => Kind(at) is TokenKind.Number;

    public bool IsMark(int at, char mark) => Kind(at) is TokenKind.Mark && Text[Tokens[at].Start] == mark;

    public bool IsCapital(int at) => Kind(at) is TokenKind.Word && char.IsUpper(Text[Tokens[at].Start]);

    /// <summary>Nothing stands between a token and the next.</summary>
    public bool Touches(int at) => at >= 0 && at + 1 < Tokens.Length && Tokens[at].End == Tokens[at + 1].Start;

    /// <summary>Four figures that can be a year.</summary>
    public bool IsYear(int at) => IsNumber(at) && Tokens[at] is { Length: 4, Grouped: false, Value: >= 1800 and < 2200 };

    public string Printed(int at) => Text[Tokens[at].Start..Tokens[at].End];

    /// <summary>A comma, an "and", or both: how lists go on. 0 where there is none.</summary>
    public int Join(int at)
    {
        var next = at;
        if (Words.Comma.Has(Tokens, next))
            next++;
        if (Words.And.Has(Tokens, next))
            next++;
        return next - at;
    }

    /// <summary>How many tokens a number takes from here, in figures or in words, "ten (10)" as one; 0 where there is none.</summary>
    public int NumberAt(int at, out long value)
    {
        value = -1;
        if (IsTaken(at))
            return 0;
        if (IsNumber(at))
        {
            value = Tokens[at].Value;
            return 1;
        }
        if (Words.Numbers.At(Tokens, at, out var spelled) is not (> 0 and var length))
            return 0;
        value = spelled;
        return IsMark(at + length, '(') && IsNumber(at + length + 1) && IsMark(at + length + 2, ')') && Tokens[at + length + 1].Value == spelled ? length + 3 : length;
    }
}
