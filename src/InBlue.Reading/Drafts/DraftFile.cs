using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Files;
using InBlue.Reading.Text;

namespace InBlue.Reading.Drafts;

public sealed record DraftText(string Text, Language? Language, int Preambular, int Operative);

public abstract record DraftReading
{
    private DraftReading() { }

    public sealed record Read(DraftText Draft) : DraftReading;

    public sealed record Unreadable(Sequence<FileFault> Faults) : DraftReading;
}

/// <summary>A draft's text from a file: paragraphs separated by empty lines, the operative ones numbered.</summary>
public static partial class DraftFile
{
    public static DraftReading Read(ReadOnlyMemory<byte> bytes, string name)
    {
        if (ReceivedFile.Open(bytes, name) is ReceivedFile.Readable readable)
        {
            var text = readable.Text.Slice(new SourceSpan(0, readable.Text.Length));
            var paragraphs = Blank().Split(text.ReplaceLineEndings("\n")).Select(p => p.Trim()).Where(p => p.Length > 0).ToArray();
            var first = Array.FindIndex(paragraphs, p => Number().IsMatch(p));
            var operative = paragraphs.Count(p => Number().IsMatch(p));
            var preambular = paragraphs.Take(first < 0 ? paragraphs.Length : first).Count(p => p.EndsWith(','));
            return new DraftReading.Read(new DraftText(text, LanguageOf(text), preambular, operative));
        }
        return new DraftReading.Unreadable(ReceivedFile.Open(bytes, name) is ReceivedFile.Unreadable u ? [u.Fault] : []);
    }

    private static Language? LanguageOf(string text) =>
        text.Contains("The Security Council", StringComparison.Ordinal) ? Language.English : text.Contains("Le Conseil", StringComparison.Ordinal) ? Language.French : null;

    [GeneratedRegex(@"\n[ \t]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"^[0-9]{1,3}\.\s", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
