using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>The exact words of the source that say something. docs/record-format.md names those that a record must have.</summary>
public sealed record Evidence(string Of, SourceSpan Span, string Quote)
{
    private const int Longest = 4_000;

    internal static Evidence From(string of, CleanText text, int start, int end) => new(of, text.Span(start, end), text.Quote(start, end));

    /// <summary>The first of these words, where a whole letter might be meant.</summary>
    internal static Evidence FromFirst(string of, CleanText text, int start, int end)
    {
        var last = Math.Min(end, start + Longest);
        return From(of, text, start, char.IsHighSurrogate(text.Text[last - 1]) ? last - 1 : last);
    }
}
