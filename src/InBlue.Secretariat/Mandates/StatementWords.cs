using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Live;

namespace InBlue.Secretariat.Mandates;

/// <summary>Finds the words of a member's statement in the document that annexes it.</summary>
public static class StatementWords
{
    /// <summary>White space counts as one space. Null where the words do not stand in the document, or stand there more than once.</summary>
    public static Quotation? Find(LiveRecord live, Mandate mandate, string words)
    {
        if (live.Bytes(mandate.Text.File) is not { } bytes || SourceCharacters.Decode(bytes.Span) is not { } source)
            return null;
        var wanted = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0)
            return null;
        var (text, found) = (source.Text, ((int Start, int End)?)null);
        for (var at = text.IndexOf(wanted[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted[0], at + 1, StringComparison.Ordinal))
        {
            if (EndOf(text, at, wanted) is not { } end)
                continue;
            if (found is not null)
                return null;
            found = (at, end);
        }
        return found is not { } place ? null : new Quotation(Length(text, 0, place.Start), Length(text, 0, place.End), text[place.Start..place.End]);
    }

    private static int? EndOf(string text, int at, string[] words)
    {
        foreach (var word in words)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return null;
            at += word.Length;
        }
        return at;
    }

    private static int Length(string text, int start, int end)
    {
        var length = 0;
        foreach (var _ in text.AsSpan(start, end - start).EnumerateRunes())
            length++;
        return length;
    }
}
