using InBlue.Procedure.Councils;
using InBlue.Reading.Files;
using InBlue.Reading.Text;

namespace InBlue.Reading.Drafts;

public sealed record DraftText(string Text, Language? Language);

public abstract record DraftReading
{
    private DraftReading() { }

    public sealed record Read(DraftText Draft) : DraftReading;

    public sealed record Unreadable(Sequence<FileFault> Faults) : DraftReading;
}

/// <summary>A draft's text from a file: paragraphs separated by empty lines.</summary>
public static class DraftFile
{
    public static DraftReading Read(ReadOnlyMemory<byte> bytes, string name)
    {
        if (ReceivedFile.Open(bytes, name) is ReceivedFile.Readable readable)
        {
            var text = readable.Text.Slice(new SourceSpan(0, readable.Text.Length));
            return new DraftReading.Read(new DraftText(text, LanguageOf(text)));
        }
        return new DraftReading.Unreadable(ReceivedFile.Open(bytes, name) is ReceivedFile.Unreadable u ? [u.Fault] : []);
    }

    private static Language? LanguageOf(string text) =>
        text.Contains("The Security Council", StringComparison.Ordinal) ? Language.English : text.Contains("Le Conseil", StringComparison.Ordinal) ? Language.French : null;
}
