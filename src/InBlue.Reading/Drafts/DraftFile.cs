using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Files;
using InBlue.Reading.Files.Docx;
using InBlue.Reading.Text;

namespace InBlue.Reading.Drafts;

/// <summary>A draft as it is handed in: plain text, a Word document, or Akoma Ntoso.</summary>
public static class DraftFile
{
    public static DraftReading Read(ReadOnlyMemory<byte> bytes, string name)
    {
        if (bytes.Length == 0)
            return No(FileFaultKind.Empty);
        if (bytes.Length > ReceivedFile.MaxBytes)
            return No(FileFaultKind.TooLarge, Figures.Of(bytes.Length), Figures.Of(ReceivedFile.MaxBytes));
        try
        {
            if (AkomaNtoso.IsXml(bytes.Span))
                return AkomaNtoso.Read(bytes);
            var (form, otherwise) = Sniffing.Look(bytes.Span, name);
            return (form, otherwise) switch
            {
                (LetterForm.Docx, null) => Docx(bytes),
                (LetterForm.Text or LetterForm.Eml, null) => SourceText.Decode(bytes.Span) switch
                {
                    Decoded.Text text => OfLines(DraftForm.Text, text.Source, []),
                    Decoded.NotText not => new DraftReading.Unreadable(FileContent.FaultOf(not.Fault)),
                    _ => throw new System.Diagnostics.UnreachableException(),
                },
                _ => No(FileFaultKind.UnknownForm, otherwise ?? form?.ToString() ?? ""),
            };
        }
        catch (Exception e) when (e is not (OutOfMemoryException or System.Diagnostics.UnreachableException))
        {
            return No(FileFaultKind.Damaged, "draft", e.GetType().Name); // the libraries state no closed set of what they throw
        }
    }

    private static DraftReading Docx(ReadOnlyMemory<byte> bytes) => WordsOfDocx(bytes) switch
    {
        FileContent.Words words => OfLines(DraftForm.Docx, words.Text, words.Doubts),
        FileContent.Unreadable not => new DraftReading.Unreadable(not.Fault),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The paragraphs of a Word document with an empty line between them.</summary>
    internal static FileContent WordsOfDocx(ReadOnlyMemory<byte> bytes)
    {
        if (DocxPackage.Fault(bytes) is { } fault)
            return new FileContent.Unreadable(fault);
        if (DocxFile.Body(bytes) is not var (paragraphs, doubts))
            return FileContent.No(FileFaultKind.Damaged, nameof(LetterForm.Docx), "main part");
        return SourceText.Decode(System.Text.Encoding.UTF8.GetBytes(string.Join("\n\n", paragraphs.Where(p => p.Trim().Length > 0)))) switch
        {
            Decoded.Text text => new FileContent.Words(text.Source, SignatureSeen.Look, [.. doubts]),
            Decoded.NotText not => new FileContent.Unreadable(FileContent.FaultOf(not.Fault)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static DraftReading OfLines(DraftForm form, SourceText source, Sequence<FileDoubt> doubts)
    {
        if (Layout.Of(source) is not { } layout)
            return No(FileFaultKind.TooMuch, form.ToString(), "lines", Figures.Of(Layout.MaxLines));
        var whole = CleanText.Of(layout, 0, layout.Count);
        var (text, language, opening) = (Joined(Paragraphs(whole)), (Language?)null, -1);
        for (var i = 0; i < layout.Count && language is null; i++)
            if (layout[i].Kind == LineKind.Text && layout[i].End - layout[i].Start < 60)
                (language, opening) = (DraftOpenings.Of(CleanText.OneLine(layout, i, i + 1).Text), i);
        if (language is null)
            return new DraftReading.NotADraft(text, [new ReadingFault(FaultKind.DraftOpeningMissing, null, null, DraftOpenings.Looked)]);
        var counted = ParagraphCount.Of(CleanText.Of(layout, opening + 1, layout.Count), new ReadingFault(FaultKind.NoOperativeParagraph, null, opening + 1, []));
        return counted.Fault is { } fault
            ? new DraftReading.NotADraft(text, [fault with { Where = null }])
            : new DraftReading.Read(new DraftText(form, text, language, counted.Preambular, counted.Operative, [.. Paragraphs(whole)], doubts));
    }

    private static IEnumerable<string> Paragraphs(CleanText text) => text.Paragraphs().Select(p => text.Text[p.Start..p.End].Trim());

    internal static string Joined(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs) + "\n";

    private static DraftReading.Unreadable No(FileFaultKind kind, params Sequence<string> words) => new(new FileFault(kind, words));
}
