namespace InBlue.Reading.Files;

internal static class DocxPackage
{
    public static bool IsWord(ReadOnlyMemory<byte> bytes) => bytes.Span.IndexOf("word/document.xml"u8) >= 0;
}
