using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using InBlue.Documents.Papers;

namespace InBlue.Documents.Rendering;

/// <summary>A paper as a DOCX file that a person goes on writing in: styles, headings, contents, page numbers, the language of the paper and of every quotation. Same input, same bytes.</summary>
public static class DocxRendering
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static byte[] Render(PaperDocument paper)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // The library makes up names of its own for parts that are given none, other ones each time.
            var main = package.AddNewPart<MainDocumentPart>(MediaType + ".main+xml", "rId1");
            Feed(package.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"), DocxParts.Properties(paper));
            Feed(main.AddNewPart<StyleDefinitionsPart>("rId1"), DocxLook.Styles(paper.Language));
            Feed(main.AddNewPart<NumberingDefinitionsPart>("rId2"), DocxLook.Numbering);
            Feed(main.AddNewPart<DocumentSettingsPart>("rId3"), DocxParts.Settings(paper.Language));
            Feed(main.AddNewPart<FooterPart>("rId4"), DocxParts.Footer(paper));
            main.Document = new Document(new DocxBody(paper).Write("rId4"));
            main.Document.Save();
        }
        return DocxFile.Steady(file.ToArray());
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }
}
