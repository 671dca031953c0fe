using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>Words that say a position, and the symbols they say it on; none where they say "the draft resolution".</summary>
internal sealed record SaidOn(Position Position, int Start, int End, Sequence<NamedSymbol> Symbols);

internal abstract record LoneReading
{
    private LoneReading() { }

    public sealed record Clear(Sequence<SaidOn> Said) : LoneReading;

    public sealed record Doubtful(DoubtKind Why, Sequence<(int Start, int End)> Words) : LoneReading;
}

/// <summary>
/// Reads the positions of a letter that may vote on more than one draft. As <see cref="PositionReader"/>: nothing that smells of a
/// vote, in either language, may be left over, and no proviso may stand anywhere.
/// </summary>
internal sealed class LonePositions(Vocabulary words, MemberNames names, IReadOnlyList<Vocabulary> languages)
{
    private const int Most = 40;
    private const int LongestSentence = 4_000;
    /// <summary>A form with boxes to tick, or a word that says the whole is none yet.</summary>
    private static readonly Regex Ballot = Pattern.Of("[☐☑☒✓✔✗✘□■]|\\[ ?x? ?\\]|(?:^|\n)(?:draft|projet|specimen|spécimen|void|test|sample|modèle)(?:\n|$)");

    private readonly VoteExpressions expressions = new(words.Votes);
    private readonly SubjectReader subjects = new(words.Votes);
    private readonly IReadOnlyList<(Vocabulary Words, VoteSigns Signs)> signs = [.. languages.OrderByDescending(v => v == words).Select(v => (v, new VoteSigns(v)))];

    public LoneReading Read(CleanText text, MemberId own, IReadOnlyList<NamedSymbol> symbols)
    {
        var folded = Masked(text.Folded, symbols);
        var mentions = names.AllIn(folded, 0, folded.Length);
        var (said, covered) = (new List<SaidOn>(), new List<(int Start, int End)>());
        foreach (var match in Found(folded))
        {
            var end = VoteExpressions.TrimmedEnd(folded, match.Index, match.Index + match.Length);
            var sentence = Sentences.Around(text, match.Index, end);
            if (said.Count >= Most || sentence.End - sentence.Start > LongestSentence)
                return Doubtful(DoubtKind.UnaccountedWords, (match.Index, end));
            switch (subjects.Read(folded, sentence, match.Index, own, mentions))
            {
                case (SubjectKind.Own, var start):
                    if (signs[0].Signs.Hindrance(folded, sentence, start, end) is { } why)
                        return Doubtful(why, sentence);
                    if (signs.Skip(1).Any(s => s.Words.Letters.Foreign.IsMatch(folded[sentence.Start..sentence.End])))
                        return Doubtful(DoubtKind.Conditional, sentence);
                    var parts = Parts(folded, match, start, symbols).ToList();
                    foreach (var part in parts)
                        if (signs[0].Signs.HindranceWithin(folded[part.Start..part.End], part.Position == Position.NotParticipating) is { } within)
                            return Doubtful(within, sentence);
                    covered.Add((start, match.Index + match.Length));
                    said.AddRange(parts);
                    break;
                case (SubjectKind.AnotherMember, _):
                    return Doubtful(DoubtKind.AnotherMember, sentence);
                case (SubjectKind.Reported, _):
                    return Doubtful(DoubtKind.Reported, sentence);
                case (SubjectKind.None, _):
                    break; // the token that is left over tells of it
            }
        }
        return Judge(text, folded, said, covered);
    }

    private LoneReading Judge(CleanText text, string folded, List<SaidOn> said, List<(int, int)> covered)
    {
        foreach (var (_, sign) in signs)
            if (sign.LeftOver(folded, covered) is { } token)
                return Doubtful(sign.WhyLeftOver(text, token), token);
        if (Ballot.Match(folded) is { Success: true } ballot)
            return Doubtful(DoubtKind.UnaccountedWords, (ballot.Index, ballot.Index + ballot.Length));
        foreach (var (language, _) in signs)
            if (language.Letters.Proviso.Match(folded) is { Success: true } proviso)
                return Doubtful(DoubtKind.Conditional, Sentences.Around(text, proviso.Index, proviso.Index + proviso.Length));
        return said.Count == 0 ? Doubtful(DoubtKind.NoPosition) : new LoneReading.Clear([.. said]);
    }

    /// <summary>Expressions with symbols first; the others where they do not overlap.</summary>
    private IEnumerable<Match> Found(string folded)
    {
        var withSymbols = words.Letters.VotesOnSymbols.Matches(folded).ToList();
        return withSymbols
            .Concat(expressions.In(folded).Where(m => !withSymbols.Exists(s => s.Index < m.Index + m.Length && m.Index < s.Index + s.Length)))
            .OrderBy(m => m.Index);
    }

    private static IEnumerable<SaidOn> Parts(string folded, Match match, int start, IReadOnlyList<NamedSymbol> symbols)
    {
        var captures = new[] { ("for", Position.For), ("against", Position.Against), ("abstain", Position.Abstain), ("out", Position.NotParticipating) }
            .SelectMany(g => match.Groups[g.Item1].Captures.Select(c => (Position: g.Item2, c.Index, End: c.Index + c.Length)))
            .OrderBy(c => c.Index)
            .ToList();
        for (var i = 0; i < captures.Count; i++)
        {
            var (position, from, to) = captures[i];
            yield return new SaidOn(
                position, i == 0 ? start : from, VoteExpressions.TrimmedEnd(folded, from, to), [.. symbols.Where(s => s.Start >= from && s.End <= to)]);
        }
    }

    private static string Masked(string folded, IReadOnlyList<NamedSymbol> symbols)
    {
        var masked = folded.ToCharArray();
        foreach (var symbol in symbols)
            masked.AsSpan(symbol.Start, symbol.End - symbol.Start).Fill(LetterWords.Sign);
        return new string(masked);
    }

    private static LoneReading.Doubtful Doubtful(DoubtKind why, params Sequence<(int, int)> words) => new(why, words);
}
