using InBlue.Reading.Text;
using NodaTime;

namespace InBlue.Reading.Files;

/// <summary>What surrounds a letter that came by mail. All of it is personal data and is kept apart from the letter.</summary>
/// <param name="From">The addresses, as the mail states them.</param>
/// <param name="Date">As the sender's machine states it; it decides nothing.</param>
/// <param name="Body">The text of the mail where it is not itself the letter.</param>
/// <param name="Attachments">All of them, in order, those inside forwarded mails too.</param>
public sealed record Mail(
    Sequence<string> From,
    OffsetDateTime? Date,
    string? Subject,
    string? MessageId,
    SourceText? Body,
    Sequence<MailAttachment> Attachments);

/// <param name="Form">By its content; null where it could be no letter.</param>
/// <param name="Bytes">Decoded. <see cref="ReceivedFile.Open"/> reads them when a person chooses this one.</param>
public sealed record MailAttachment(string Name, string MediaType, LetterForm? Form, bool IsLetter, ReadOnlyMemory<byte> Bytes);
