using InBlue.Reading.Drafts;
using InBlue.Reading.Files;
using InBlue.Reading.Text;

namespace InBlue.Reading.Resolutions;

public enum ResolutionForm { Text, Docx, Pdf, AkomaNtoso }

/// <summary>A file with a resolution in it: plain text, a Word document, a PDF with text, Akoma Ntoso. <see cref="Open"/> throws nothing.</summary>
public abstract record ResolutionFile
{
    private ResolutionFile() { }

    /// <summary>The places of a reading are places in <paramref name="Text"/>, which is the file itself where its form is text.</summary>
    public sealed record Words(ResolutionForm Form, SourceText Text, Sequence<FileDoubt> Doubts) : ResolutionFile;

    public sealed record Unreadable(FileFault Fault) : ResolutionFile;

    public static ResolutionFile Open(ReadOnlyMemory<byte> bytes, string name)
    {
        if (bytes.Length == 0)
            return No(FileFaultKind.Empty);
        if (bytes.Length > ReceivedFile.MaxBytes)
            return No(FileFaultKind.TooLarge, Figures.Of(bytes.Length), Figures.Of(ReceivedFile.MaxBytes));
        try
        {
            if (AkomaNtoso.IsXml(bytes.Span))
                return OfAkomaNtoso(bytes);
            var (form, otherwise) = Sniffing.Look(bytes.Span, name);
            return (form, otherwise) switch
            {
                (LetterForm.Docx, null) => Of(ResolutionForm.Docx, DraftFile.WordsOfDocx(bytes)),
                (LetterForm.Text or LetterForm.Eml, null) => OfText(bytes.Span),
                (LetterForm.Pdf, null) => OfPdf(bytes, name),
                _ => No(FileFaultKind.UnknownForm, otherwise ?? form?.ToString() ?? ""),
            };
        }
        catch (Exception e) when (e is not (OutOfMemoryException or System.Diagnostics.UnreachableException))
        {
            return No(FileFaultKind.Damaged, "file", e.GetType().Name); // the libraries state no closed set of what they throw
        }
    }

    private static ResolutionFile OfText(ReadOnlySpan<byte> bytes) => SourceText.Decode(bytes) switch
    {
        Decoded.Text text => new Words(ResolutionForm.Text, text.Source, []),
        Decoded.NotText not => new Unreadable(FileContent.FaultOf(not.Fault)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ResolutionFile OfAkomaNtoso(ReadOnlyMemory<byte> bytes) => DraftFile.Read(bytes, "") switch
    {
        DraftReading.Read read => Of(ResolutionForm.AkomaNtoso, FileContent.Of(read.Draft.Text, SignatureSeen.Look, read.Draft.Doubts)),
        DraftReading.NotADraft not => Of(ResolutionForm.AkomaNtoso, FileContent.Of(not.Text, SignatureSeen.Look, [])),
        DraftReading.Unreadable unreadable => new Unreadable(unreadable.Fault),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ResolutionFile OfPdf(ReadOnlyMemory<byte> bytes, string name) => ReceivedFile.Open(bytes, name) switch
    {
        ReceivedFile.Readable readable => new Words(ResolutionForm.Pdf, readable.Text, readable.Doubts),
        ReceivedFile.Unreadable unreadable => new Unreadable(unreadable.Fault),
        _ => No(FileFaultKind.UnknownForm, "a picture without text"),
    };

    private static ResolutionFile Of(ResolutionForm form, FileContent content) => content switch
    {
        FileContent.Words words => new Words(form, words.Text, words.Doubts),
        FileContent.Unreadable unreadable => new Unreadable(unreadable.Fault),
        _ => No(FileFaultKind.Empty),
    };

    private static Unreadable No(FileFaultKind kind, params Sequence<string> words) => new(new FileFault(kind, words));
}
