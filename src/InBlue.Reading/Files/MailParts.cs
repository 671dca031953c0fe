using InBlue.Reading.Files.Docx;
using MimeKit;
using MimeKit.Cryptography;

namespace InBlue.Reading.Files;

/// <summary>The parts of a mail: its own texts, and everything else.</summary>
internal sealed class MailParts
{
    private readonly List<TextPart> texts = [];
    private readonly List<MailAttachment> attachments = [];

    public IReadOnlyList<TextPart> Texts => texts;

    public IReadOnlyList<MailAttachment> Attachments => attachments;

    public static MailParts Of(MimeMessage message)
    {
        var parts = new MailParts();
        if (message.Body is { } body)
            parts.Take(body, isForwarded: false, isRelated: false);
        return parts;
    }

    /// <summary>Whether a part that is no letter should be looked at before the text of the mail is taken for the letter.</summary>
    public static bool MayMatter(MailAttachment attachment) =>
        attachment is { IsLetter: false, Form: not LetterForm.Scan and not LetterForm.Text }
        && attachment.MediaType is not ("application/pkcs7-signature" or "application/x-pkcs7-signature" or "application/pgp-signature" or "text/calendar" or "text/vcard" or "text/x-vcard");

    private void Take(MimeEntity entity, bool isForwarded, bool isRelated)
    {
        switch (entity)
        {
            case Multipart multipart:
                foreach (var part in multipart)
                    Take(part, isForwarded, isRelated || multipart is MultipartRelated);
                break;
            case MessagePart { Message.Body: { } forwarded }:
                Take(forwarded, isForwarded: true, isRelated: false);
                break;
            case TextPart text when (text.IsPlain || text.IsHtml) && !text.IsAttachment && string.IsNullOrEmpty(text.FileName) && !isForwarded:
                texts.Add(text);
                break;
            case MimePart part:
                attachments.Add(Attachment(part, isRelated));
                break;
        }
    }

    private static MailAttachment Attachment(MimePart part, bool isRelated)
    {
        using var decoded = new MemoryStream();
        part.Content?.DecodeTo(decoded);
        var bytes = decoded.ToArray();
        var name = part.FileName ?? "";
        var (form, otherwise) = Sniffing.Look(bytes, name);
        var isInPage = isRelated && !string.IsNullOrEmpty(part.ContentId) && !part.IsAttachment; // a picture that the formatted text shows
        var isLetter = otherwise is null && bytes.Length > 0 && !isInPage && part is not (ApplicationPkcs7Mime or ApplicationPkcs7Signature or ApplicationPgpSignature) && form switch
        {
            LetterForm.Pdf or LetterForm.Scan => true,
            LetterForm.Docx => DocxPackage.IsWord(bytes),
            LetterForm.Text => part.ContentType.IsMimeType("text", "plain") && (part.IsAttachment || name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };
        return new MailAttachment(name, part.ContentType.MimeType.ToLowerInvariant(), otherwise is null && (isLetter || form is LetterForm.Scan or LetterForm.Text) ? form : null, isLetter, bytes);
    }
}
