using System.Text;
using InBlue.Reading.Text;
using MimeKit;

namespace InBlue.Reading.Files;

/// <summary>The text of a mail: the plain one, where there is one; else the words of the formatted one.</summary>
internal sealed record MailBody(ReadOnlyMemory<byte> Bytes, FileContent Content)
{
    /// <summary>Null where the mail has no text with a word in it.</summary>
    public static MailBody? Of(MailParts parts)
    {
        var plain = parts.Texts.Where(t => t.IsPlain).ToList();
        var formatted = parts.Texts.Where(t => t.IsHtml).ToList();
        var doubts = new List<FileDoubt>();
        var chosen = plain.Exists(HasWords) ? plain : formatted;
        if (!chosen.Exists(HasWords))
            return null;
        var words = string.Join('\n', chosen.Select(t => WordsOf(t, doubts)));
        if (chosen == formatted)
            doubts.Add(new FileDoubt(FileDoubtKind.FormattedMailOnly, []));
        else if (formatted.Count > 0 && Letters(words) != Letters(string.Concat(formatted.Select(t => WordsOf(t, [])))))
            doubts.Add(new FileDoubt(FileDoubtKind.MailTextsDiffer, []));
        var signature = FileContent.Of(words, SignatureSeen.Look, [.. doubts]) is FileContent.Words { Text: var source } && SignatureMarks.In(source) ? SignatureSeen.Yes : SignatureSeen.Look;
        return new MailBody(BytesOf(chosen), FileContent.Of(words, signature, [.. doubts]));
    }

    private static bool HasWords(TextPart part) => WordsOf(part, []).Any(char.IsLetter);

    private static string WordsOf(TextPart part, List<FileDoubt> doubts)
    {
        var text = part.GetText(out var charset) ?? "";
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
            doubts.Add(new FileDoubt(FileDoubtKind.WrongCharset, [charset.WebName]));
        return part.IsHtml ? HtmlWords.Of(text, doubts) : text;
    }

    private static byte[] BytesOf(List<TextPart> parts)
    {
        using var bytes = new MemoryStream();
        foreach (var part in parts)
            part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What both texts of one mail have in common: letters and figures; addresses of links stand in one of them only.</summary>
    private static string Letters(string text)
    {
        var letters = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (!word.Contains("://", StringComparison.Ordinal) && !word.Contains("mailto:", StringComparison.OrdinalIgnoreCase) && !word.Contains("[cid:", StringComparison.OrdinalIgnoreCase))
                foreach (var c in word)
                    if (char.IsLetterOrDigit(c))
                        letters.Append(c);
        return letters.ToString();
    }
}
