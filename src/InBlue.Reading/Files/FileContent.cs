using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>What a reader of one form finds in a file.</summary>
internal abstract record FileContent
{
    private FileContent() { }

    public sealed record Words(SourceText Text, SignatureSeen Signature, Sequence<FileDoubt> Doubts) : FileContent;

    public sealed record Picture(Sequence<FileDoubt> Doubts) : FileContent;

    public sealed record Unreadable(FileFault Fault) : FileContent;

    public static Unreadable No(FileFaultKind kind, params Sequence<string> words) => new(new FileFault(kind, words));

    /// <summary>The text, where it is one; a text without a word is a picture.</summary>
    public static FileContent Of(string text, SignatureSeen signature, Sequence<FileDoubt> doubts) =>
        SourceText.Decode(System.Text.Encoding.UTF8.GetBytes(text)) switch
        {
            Decoded.Text decoded when text.Any(char.IsLetter) => new Words(decoded.Source, signature, doubts),
            Decoded.Text => new Picture(doubts),
            Decoded.NotText not => new Unreadable(FaultOf(not.Fault)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static FileFault FaultOf(TextFault fault)
    {
        var kind = fault.Why switch
        {
            WhyNotText.TooLong => FileFaultKind.TooLarge,
            WhyNotText.NotUtf8 => FileFaultKind.NotUtf8,
            WhyNotText.ControlCharacter => FileFaultKind.ControlCharacter,
        };
        return new FileFault(kind, [Figures.Of(fault.Byte), kind == FileFaultKind.TooLarge ? Figures.Of(SourceText.MaxBytes) : Figures.Of(fault.Line)]);
    }
}
