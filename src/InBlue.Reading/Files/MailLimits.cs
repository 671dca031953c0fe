using MimeKit;

namespace InBlue.Reading.Files;

/// <summary>
/// Reads a mail once without keeping anything, to know that it has few enough parts, headers and levels to be read whole. What
/// is too much is said by throwing, because the reader cannot be stopped in another way.
/// </summary>
internal sealed class MailLimits(ParserOptions options, Stream stream) : MimeReader(options, stream, MimeFormat.Entity)
{
    public const int MaxParts = 200;
    public const int MaxHeaders = 2_000;

    /// <summary>Multiparts and forwarded mails inside one another.</summary>
    public const int MaxDepth = 10;

    private int parts, headers, depth;

    /// <summary>Null where the mail can be read.</summary>
    public static FileFault? Exceeded(ParserOptions options, Stream stream)
    {
        try
        {
            new MailLimits(options, stream).ReadMessage();
            return null;
        }
        catch (TooMuch tooMuch)
        {
            return tooMuch.Fault;
        }
    }

    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken)
    {
        if (++headers > MaxHeaders)
            throw new TooMuch(FileFaultKind.TooMuch, "headers", MaxHeaders);
    }

    protected override void OnMimePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Part();

    protected override void OnMultipartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Deeper();

    protected override void OnMultipartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => depth--;

    protected override void OnMessagePartBegin(ContentType contentType, long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => Deeper();

    protected override void OnMessagePartEnd(ContentType contentType, long beginOffset, int beginLineNumber, long headersEndOffset, long endOffset, int lines, CancellationToken cancellationToken) => depth--;

    private void Deeper()
    {
        Part();
        if (++depth > MaxDepth)
            throw new TooMuch(FileFaultKind.TooDeep, "parts", MaxDepth);
    }

    private void Part()
    {
        if (++parts > MaxParts)
            throw new TooMuch(FileFaultKind.TooMuch, "parts", MaxParts);
    }

    private sealed class TooMuch(FileFaultKind kind, string what, int most) : Exception
    {
        public FileFault Fault { get; } = new(kind, [nameof(LetterForm.Eml), what, Figures.Of(most)]);
    }
}
