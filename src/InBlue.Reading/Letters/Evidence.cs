using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>The exact words of the source that say something. docs/record-format.md names those that a record must have.</summary>
public sealed record Evidence(string Of, SourceSpan Span, string Quote)
{
    internal static Evidence From(string of, CleanText text, int start, int end) => new(of, text.Span(start, end), text.Quote(start, end));
}
