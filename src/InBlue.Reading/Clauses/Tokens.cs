using System.Globalization;
using InBlue.Procedure.Councils;

namespace InBlue.Reading.Clauses;

/// <summary>
/// Cuts folded text into words, figures and marks in one pass. French elisions stand alone ("l'", "jusqu'"), and so does an English "'s"; a hyphen
/// is a mark of its own, so that "90-day" and "90 day" are read alike.
/// </summary>
internal static class Tokens
{
    public static Token[] Of(string folded, Language language, Lexicon? lexicon = null)
    {
        var tokens = new List<Token>(folded.Length / 5 + 4);
        for (var at = 0; at < folded.Length;)
        {
            var kind = Characters.Kind(folded[at]);
            if (kind is CharacterKind.Space)
            {
                at++;
                continue;
            }
            var token = kind switch
            {
                CharacterKind.Letter => Word(folded, at, language),
                CharacterKind.Digit => Figure(folded, at, language),
                CharacterKind.Mark or CharacterKind.Space => Mark(folded, at, language),
            };
            at = token.End;
            tokens.Add(lexicon is null ? token : token with { Word = lexicon.Of(folded.AsSpan(token.Start, token.Length)) });
        }
        return [.. tokens];
    }

    private static Token Mark(string text, int at, Language language)
    {
        if (language is Language.English && text[at] == '\'' && at + 1 < text.Length && text[at + 1] == 's' && !Letter(text, at + 2))
            return new Token(at, at + 2, TokenKind.Mark, 0, 0, false);
        return new Token(at, char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? at + 2 : at + 1, TokenKind.Mark, 0, 0, false);
    }

    private static Token Word(string text, int at, Language language)
    {
        var end = at + 1;
        for (; end < text.Length; end++)
        {
            if (Characters.Kind(text[end]) is CharacterKind.Letter or CharacterKind.Digit)
                continue;
            if (text[end] > 0x7f && CharUnicodeInfo.GetUnicodeCategory(text[end]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (text[end] != '\'' || !Letter(text, end + 1))
                break;
            if (language is Language.French)
                return new Token(at, end + 1, TokenKind.Word, 0, 0, false);
            if (text[end + 1] == 's' && !Letter(text, end + 2))
                break;
        }
        return new Token(at, end, TokenKind.Word, 0, 0, false);
    }

    private static Token Figure(string text, int at, Language language)
    {
        var end = Digits(text, at);
        var value = Value(0, text, at, end);
        var grouped = false;
        if (end - at <= 3)
            while (Separates(text, end, language) && Digits(text, end + 1) is var next && next - end == 4 && !Letter(text, next))
            {
                value = Value(value, text, end + 1, next);
                (end, grouped) = (next, true);
            }
        if (!Letter(text, end))
            return new Token(at, end, TokenKind.Number, 0, value, grouped);
        var suffix = end;
        while (Letter(text, end))
            end++;
        return new Token(at, end, text.AsSpan(suffix, end - suffix) is "st" or "nd" or "rd" or "th" or "er" or "re" or "e" or "ère" or "ème" ? TokenKind.Ordinal : TokenKind.Word, 0, value, false);
    }

    private static bool Separates(string text, int at, Language language) =>
        at < text.Length && (text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009' || text[at] == ',' && language is Language.English);

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    private static long Value(long before, string text, int start, int end)
    {
        var value = before;
        for (var i = start; i < end && value >= 0; i++)
            value = value > 99_999_999_999_999_999 ? -1 : value * 10 + (text[i] - '0');
        return value;
    }

    private static bool Letter(string text, int at) => at < text.Length && Characters.Kind(text[at]) is CharacterKind.Letter or CharacterKind.Digit;
}
