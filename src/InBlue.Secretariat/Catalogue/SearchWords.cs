using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InBlue.Procedure.Councils;
using InBlue.Record.Entries;

namespace InBlue.Secretariat.Catalogue;

/// <summary>How words are compared when votes are searched: without case, accents and the width of spaces.</summary>
public static class SearchWords
{
    /// <summary>Words of a question that are looked at, and the length of each: what is beyond them is left out.</summary>
    public const int Most = 8, Longest = 100;

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                folded.Append(folded.Length > 0 && folded[^1] != ' ' ? " " : "");
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                folded.Append(PlainLetter.Of(c));
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>The newest of the public votes that have each of these words somewhere in theirs, at most so many.</summary>
    public static IEnumerable<VoteName> Find(IEnumerable<CataloguedVote> votes, ImmutableArray<string> words, int most) => votes
        .Where(v => v.Public is not null && words.All(word => v.Words.Contains(word, StringComparison.Ordinal)))
        .OrderByDescending(v => v.Closes, StringComparer.Ordinal).ThenBy(v => v.Vote.Council, StringComparer.Ordinal).ThenBy(v => v.First)
        .Take(most).Select(v => v.Vote);

    /// <summary>The words of a question, each of which a vote must have.</summary>
    public static ImmutableArray<string> Of(string question) =>
        [.. Fold(question.Length > Most * Longest ? question[..(Most * Longest)] : question).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length > Longest ? w[..Longest] : w).Distinct().Take(Most)];
}
