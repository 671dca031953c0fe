using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>
/// In which language a letter is, paragraph by paragraph, by its commonest words. A paragraph in another language could hold a
/// condition that nobody here reads, so there must be none.
/// </summary>
internal static class LetterLanguage
{
    private const int FewestWords = 8;
    private const int FewestStrangeLetters = 6;
    private static readonly HashSet<string> SpanishWords = ["el", "los", "las", "del", "y", "por", "con", "su", "al", "esta", "este", "mi", "nuestro", "nuestra", "señor", "favor", "que", "para", "ha", "tengo", "proyecto", "resolución", "contra", "abstiene"];

    private static readonly char[] Between = [.. ",.;:!?()«»“”\"'-/"];

    private static readonly (Language Language, char First, char Last)[] Scripts =
    [
        (Language.Russian, '\u0400', '\u052F'), (Language.Arabic, '\u0600', '\u06FF'), (Language.Arabic, '\u0750', '\u077F'), (Language.Arabic, '\uFB50', '\uFEFC'),
        (Language.Chinese, '\u3400', '\u9FFF'),
    ];

    /// <summary>The vocabulary to read it with, null where there is none; and the paragraphs that are in no such language.</summary>
    public static (Vocabulary? Words, Language? Named, List<(int Start, int End)> Strange) Of(CleanText text, IReadOnlyCollection<Vocabulary> read)
    {
        var words = new SortedDictionary<Language, int>();
        var paragraphs = new List<(int Start, int End, Language? Language)>();
        foreach (var (start, end) in text.Paragraphs())
        {
            var (isStrange, script) = ScriptOf(text.Folded.AsSpan(start, end - start));
            var found = Words(text.Folded[start..end]);
            if (!isStrange && (found.Length < FewestWords || !(IsSentence(text.Text[start..end]) || found.Length >= 3 * FewestWords)))
                continue;
            var language = isStrange ? script : Commonest(found, read);
            paragraphs.Add((start, end, language));
            if (language is { } known)
                words[known] = words.GetValueOrDefault(known) + found.Length;
        }
        var named = words.Count == 0 ? (Language?)null : words.MaxBy(w => w.Value).Key;
        if (words.Count == 0 && paragraphs.Count == 0) // too short for any paragraph to tell
            named = Commonest(Words(text.Folded), read, least: 1);
        return (read.FirstOrDefault(v => v.Language == named), named, [.. paragraphs.Where(p => p.Language != named).Select(p => (p.Start, p.End))]);
    }

    /// <summary>Without figures and symbols, which are of no language.</summary>
    private static string[] Words(string folded) =>
        [.. folded.Split([' ', '\n']).Where(w => !w.Any(char.IsDigit)).SelectMany(w => w.Split(Between, StringSplitOptions.RemoveEmptyEntries))];

    private static bool IsSentence(string paragraph) => paragraph.TrimEnd()[^1] is '.' or '!' or '?' or ':' or ';' or ',' or '»' or '”' or ')';

    private static Language? Commonest(string[] words, IReadOnlyCollection<Vocabulary> read, int? least = null)
    {
        var counts = read.Select(v => (Language: (Language?)v.Language, Count: words.Count(v.Letters.CommonWords.Contains)))
            .Append((Language: (Language?)Language.Spanish, Count: words.Count(SpanishWords.Contains)))
            .OrderByDescending(c => c.Count)
            .ToList();
        return counts[0].Count < (least ?? (words.Length + 7) / 8) || counts[0].Count == counts[1].Count ? null : counts[0].Language;
    }

    /// <summary>A few letters of another script are enough, for they may be a word.</summary>
    private static (bool IsStrange, Language? Language) ScriptOf(ReadOnlySpan<char> paragraph)
    {
        var (count, language) = (0, (Language?)null);
        foreach (var c in paragraph)
        {
            if (!char.IsLetter(c) || IsLatin(c))
                continue;
            language ??= Scripts.Where(s => c >= s.First && c <= s.Last).Select(s => (Language?)s.Language).FirstOrDefault();
            if (++count >= (language == Language.Chinese ? 2 : FewestStrangeLetters))
                return (true, language);
        }
        return (false, null);
    }

    /// <summary>The first word that mixes two scripts, or hides a sign that is not printed: it does not read as it looks.</summary>
    public static (int Start, int End)? Disguised(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var (end, latin, other, unseen) = (start, false, false, false);
            for (; end < text.Length && text[end] is not (' ' or '\n'); end++)
            {
                latin = latin || (char.IsLetter(text[end]) && IsLatin(text[end]));
                other = other || (char.IsLetter(text[end]) && !IsLatin(text[end]));
                unseen = unseen || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.Format;
            }
            if ((latin && other) || unseen)
                return (start, end);
            start = end;
        }
        return null;
    }

    private static bool IsLatin(char c) => c < '\u0250' || c is (>= '\u1E00' and <= '\u1EFF') or (>= '\uFB00' and <= '\uFB06') or '\u02BC';
}
