using InBlue.Procedure.Councils;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Published;

/// <summary>
/// In what quality a letter is signed. The document's own form where the page speaks its language; elsewhere both forms of a title that differs
/// by gender, since a signatory's is never inferred: "Représentant(e) permanent(e)".
/// </summary>
public static class CapacityWords
{
    public static string Of(VoteFact.Letter letter, RecordedVote vote, Language language)
    {
        if (vote.Council.Find(letter.Capacity) is not { Forms: var forms })
            return letter.Capacity.Text;
        var quotes = letter.Evidence.Where(e => e.Of == "capacity").Select(e => string.Join(' ', e.Quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (language == vote.Opened.Document.Language
            && forms.AllIn(language).Where(form => quotes.Any(q => Straight(q).Contains(Straight(form), StringComparison.OrdinalIgnoreCase))).MaxBy(form => form.Length) is { } written)
            return written;
        var official = forms.Names.In(language);
        return forms.AllIn(language).Skip(1).FirstOrDefault(form => WordsOf(form) == WordsOf(official)) is { } other ? Both(official, other) : official;
    }

    private static string Both(string one, string other)
    {
        var words = one.Split(' ').Zip(other.Split(' '), (a, b) => a == b ? a : a + "e" == b ? $"{a}(e)" : null).ToArray();
        return words.Contains(null) ? $"{one} / {other}" : string.Join(' ', words);
    }

    private static string Straight(string text) => text.Replace('’', '\'');

    private static int WordsOf(string form) => form.Count(c => c == ' ');
}
