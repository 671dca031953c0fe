using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>Whether a letter explains: sentences that neither vote, nor refer to the call or a document, nor are of courtesy.</summary>
internal static class BeyondTheVote
{
    /// <summary>A sentence or two of circumstance explain nothing.</summary>
    private const int FewestWords = 30;

    /// <summary>The vote itself, with the title of the draft and its references, may be long.</summary>
    private const int LongestVote = 90;

    public static bool Is(LonePage page, CleanText text, Sequence<DraftVote> votes)
    {
        var positions = votes.SelectMany(v => v.Evidence).Where(e => e.Of == "position").Select(e => e.Span).ToList();
        var words = 0;
        foreach (var (first, last) in text.Paragraphs())
            for (var at = first; at < last;)
            {
                var (start, end) = Sentences.Around(text, at, at + 1);
                end = Math.Clamp(end, at + 1, last);
                var sentence = text.Folded[start..end];
                var count = sentence.Count(c => c == ' ') + 1;
                var span = text.Span(start, end);
                if (positions.Exists(p => p.Start < span.End && span.Start < p.End))
                    words += Math.Max(0, count - LongestVote);
                else if (sentence.TrimEnd().EndsWith('.') && !page.Languages.Any(l => IsOfTheVote(l.Words.Letters, sentence)))
                    words += count;
                at = end;
                while (at < last && text.Text[at] == ' ')
                    at++;
            }
        return words >= FewestWords;
    }

    private static bool IsOfTheVote(Words.LetterWords words, string sentence) => words.Courtesy.IsMatch(sentence) || words.CallReference.IsMatch(sentence);
}
