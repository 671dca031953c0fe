using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>The exact words of the source that say something. What <paramref name="Of"/> may be is listed in docs/record-format.md.</summary>
public sealed record Evidence(string Of, SourceSpan Span, string Quote)
{
    internal static Evidence From(string of, CleanText text, int start, int end) => new(of, text.Span(start, end), text.Quote(start, end));
}
