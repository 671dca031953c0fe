using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace InBlue.Reading.Files.Docx;

/// <summary>A Word document: its headers, where a letterhead stands, its body with tables in place, its notes and its footers.</summary>
internal static class DocxFile
{
    public static FileContent Read(ReadOnlyMemory<byte> bytes)
    {
        if (DocxPackage.Fault(bytes) is { } fault)
            return new FileContent.Unreadable(fault);
        using var document = WordprocessingDocument.Open(DocxPackage.StreamOf(bytes), isEditable: false, new OpenSettings { AutoSave = false });
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
            return FileContent.No(FileFaultKind.Damaged, nameof(LetterForm.Docx), "main part");
        var reader = new DocxText(main);
        var parts = new List<string>();
        foreach (var header in PartsOf<HeaderReference>(main, body))
            parts.Add(Joined(reader.Read(header)));
        parts.Add(Joined(reader.Read(body)));
        var signature = SignatureIn(document, reader);
        foreach (var note in Notes(main))
            parts.Add(Joined(reader.Read(note)));
        foreach (var footer in PartsOf<FooterReference>(main, body))
            parts.Add(Joined(reader.Read(footer)));
        var doubts = reader.Doubts().ToList();
        if (main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() is { } comments and > 0)
            doubts.Add(new FileDoubt(FileDoubtKind.Comments, [Figures.Of(comments)]));
        return FileContent.Of(string.Join("\n\n", parts.Where(p => p.Trim().Length > 0)), signature, [.. doubts]);
    }

    /// <summary>The paragraphs of the body alone, as a draft has them; null where the document cannot be opened.</summary>
    public static (List<string> Paragraphs, List<FileDoubt> Doubts)? Body(ReadOnlyMemory<byte> bytes)
    {
        using var document = WordprocessingDocument.Open(DocxPackage.StreamOf(bytes), isEditable: false, new OpenSettings { AutoSave = false });
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
            return null;
        var reader = new DocxText(main);
        var paragraphs = reader.Read(body);
        return (paragraphs, [.. reader.Doubts()]);
    }

    /// <summary>Each header or footer once, in the order in which the sections name them.</summary>
    private static IEnumerable<OpenXmlElement> PartsOf<T>(MainDocumentPart main, Body body)
        where T : HeaderFooterReferenceType =>
        body.Descendants<T>().Select(r => r.Id?.Value).OfType<string>().Distinct()
            .Select(id => main.TryGetPartById(id, out var part) ? part.RootElement : null)
            .OfType<OpenXmlElement>();

    private static IEnumerable<OpenXmlElement> Notes(MainDocumentPart main) =>
        ((IEnumerable<FootnoteEndnoteType>?)main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        .Concat((IEnumerable<FootnoteEndnoteType>?)main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
        .Where(n => n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal);

    /// <summary>A digital signature, or a picture in the second half of the body. One before it may be an emblem.</summary>
    private static SignatureSeen SignatureIn(WordprocessingDocument document, DocxText body) =>
        document.DigitalSignatureOriginPart is not null || body.Pictures.Exists(p => p * 2 >= body.Length) ? SignatureSeen.Yes
        : body.Pictures.Count > 0 ? SignatureSeen.Look
        : SignatureSeen.No;

    /// <summary>An empty line after a paragraph that ends a sentence, as on the page there is space; a line of an address only ends.</summary>
    private static string Joined(List<string> paragraphs)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            text.Append(paragraph).Append('\n');
            if (paragraph.TrimEnd() is [.., '.' or ',' or ';' or ':' or '!' or '?' or '»' or '”'] && paragraph.Length > 8)
                text.Append('\n');
        }
        return text.ToString().Trim('\n');
    }
}
