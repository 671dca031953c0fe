using InBlue.Reading.Text;
using MimeKit;
using MimeKit.Cryptography;
using NodaTime;

namespace InBlue.Reading.Files;

/// <summary>
/// A mail. The letter is the one attachment that could be a letter; where there is none, the text of the mail. Of several the
/// program does not choose: a person opens the right one.
/// </summary>
internal static class MailFile
{
    private static readonly ParserOptions Options = new() { MaxMimeDepth = MailLimits.MaxDepth + 2 };

    public static ReceivedFile Open(ReadOnlyMemory<byte> bytes)
    {
        Mail? mail = null;
        try
        {
            if (MailLimits.Exceeded(Options, StreamOf(bytes)) is { } fault)
                return new ReceivedFile.Unreadable(LetterForm.Eml, bytes, fault, null);
            using var message = MimeMessage.Load(Options, StreamOf(bytes));
            var parts = MailParts.Of(message);
            mail = MailOf(message, parts, null);
            return Chosen(bytes, message, parts, mail);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new ReceivedFile.Unreadable(LetterForm.Eml, bytes, new FileFault(FileFaultKind.Damaged, [nameof(LetterForm.Eml), e.GetType().Name]), mail);
        }
    }

    private static ReceivedFile Chosen(ReadOnlyMemory<byte> whole, MimeMessage message, MailParts parts, Mail mail)
    {
        var letters = parts.Attachments.Where(a => a.IsLetter).ToList();
        var body = MailBody.Of(parts);
        if (letters.Count == 1)
        {
            var withBody = mail with { Body = body is { Content: FileContent.Words words } ? words.Text : null };
            return FileOpening.Opened(letters[0].Form!.Value, letters[0].Bytes, FileOpening.Content(letters[0].Form!.Value, letters[0].Bytes, letters[0].Name), withBody);
        }
        if (letters.Count > 1)
            return Unreadable(whole, mail, FileFaultKind.SeveralLettersInMail, [.. letters.Select(a => a.Name)]);
        if (body is not null)
            return FileOpening.Opened(LetterForm.Text, body.Bytes, WithOthers(body.Content, parts), mail);
        var isEncrypted = message.Body is MultipartEncrypted or ApplicationPkcs7Mime { SecureMimeType: SecureMimeType.EnvelopedData or SecureMimeType.AuthEnvelopedData };
        return isEncrypted
            ? Unreadable(whole, mail, FileFaultKind.Encrypted, [nameof(LetterForm.Eml)])
            : Unreadable(whole, mail, FileFaultKind.NoLetterInMail, [.. parts.Attachments.Select(a => a.Name)]);
    }

    private static FileContent WithOthers(FileContent content, MailParts parts) =>
        content is FileContent.Words words && parts.Attachments.Where(a => MailParts.MayMatter(a)).Select(a => a.Name).ToArray() is { Length: > 0 } others
            ? words with { Doubts = [.. words.Doubts, .. others.Select(o => new FileDoubt(FileDoubtKind.OtherAttachments, [o]))] }
            : content;

    private static ReceivedFile.Unreadable Unreadable(ReadOnlyMemory<byte> whole, Mail mail, FileFaultKind kind, Sequence<string> words) =>
        new(LetterForm.Eml, whole, new FileFault(kind, words), mail);

    private static Mail MailOf(MimeMessage message, MailParts parts, SourceText? body) => new(
        [.. message.From.Mailboxes.Select(m => m.Address)],
        message.Headers.Contains(HeaderId.Date) && message.Date != default ? OffsetDateTime.FromDateTimeOffset(message.Date) : null,
        message.Subject,
        message.MessageId,
        body,
        [.. parts.Attachments]);

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
