using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace InBlue.Documents.Papers;

/// <summary>A character that no paper can carry, and its place in the text as it came, in UTF-16 units.</summary>
public readonly record struct Unshown(int Place, int CodePoint);

/// <summary>
/// Text that every form of a paper can carry: control characters, noncharacters and halves of surrogate pairs become one visible mark, and every way
/// of ending a line a line feed. HTML, XML and plain text thus show the same.
/// </summary>
public static class VisibleText
{
    public const char Mark = '\uFFFD';

    /// <summary>What stays as it is whatever stands beside it, so that nearly every text is passed on untouched.</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(
        [.. Enumerable.Range(' ', 0xD800 - ' ').Select(c => (char)c).Where(c => c is not ((>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029')), '\n', '\t']);

    public static string Of(string text) => Of(text, null);

    /// <summary>What was replaced, in the order of the text.</summary>
    public static (string Text, ImmutableArray<Unshown> Replaced) Listed(string text)
    {
        var replaced = ImmutableArray.CreateBuilder<Unshown>();
        return (Of(text, replaced), replaced.ToImmutable());
    }

    public static string OnOneLine(string text) => ListedOnOneLine(text).Text;

    /// <summary>On one line, with single spaces. What turns the direction of the text around it is replaced too, since a name must not reorder the sentence it stands in.</summary>
    public static (string Text, ImmutableArray<Unshown> Replaced) ListedOnOneLine(string text)
    {
        var replaced = ImmutableArray.CreateBuilder<Unshown>();
        var shown = Of(text, replaced);
        var line = new StringBuilder(shown.Length);
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] is ' ' or '\t' or '\n')
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else if (shown[i] is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
            {
                line.Append(Mark);
                replaced.Add(new Unshown(i, shown[i]));
            }
            else
                line.Append(shown[i]);
        }
        return (line.ToString().TrimEnd(' '), replaced.ToImmutable());
    }

    private static string Of(string text, ImmutableArray<Unshown>.Builder? replaced)
    {
        if (!text.AsSpan().ContainsAnyExcept(Ordinary))
            return text;
        var shown = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length) != OperationStatus.Done)
            {
                Replace(text[at]);
                at += Math.Max(1, length);
                continue;
            }
            if (rune.Value == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                length = 2;
            if (rune.Value is '\r' or '\n' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029)
                shown.Append('\n');
            else if (rune.Value != '\t' && (Rune.IsControl(rune) || IsNoncharacter(rune.Value)))
                Replace(rune.Value);
            else
                shown.Append(text, at, length);
            at += length;

            void Replace(int codePoint)
            {
                shown.Append(Mark);
                replaced?.Add(new Unshown(at, codePoint));
            }
        }
        return shown.ToString();
    }

    private static bool IsNoncharacter(int codePoint) => (codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF;
}
