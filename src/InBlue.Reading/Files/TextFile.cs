using InBlue.Reading.Text;

namespace InBlue.Reading.Files;

/// <summary>Plain text, UTF-8. A typed "(Signed)" is all the signature that it can have.</summary>
internal static class TextFile
{
    public static FileContent Read(ReadOnlySpan<byte> bytes) => SourceText.Decode(bytes) switch
    {
        Decoded.Text text => new FileContent.Words(text.Source, SignatureMarks.In(text.Source) ? SignatureSeen.Yes : SignatureSeen.Look, []),
        Decoded.NotText not => new FileContent.Unreadable(FileContent.FaultOf(not.Fault)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
