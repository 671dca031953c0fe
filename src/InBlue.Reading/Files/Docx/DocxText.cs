using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;
using InBlue.Reading.Text;
using A = DocumentFormat.OpenXml.Drawing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace InBlue.Reading.Files.Docx;

/// <summary>Walks a part of a document in order. What was deleted or hidden is left out, what cannot be read is counted.</summary>
internal sealed class DocxText(MainDocumentPart main)
{
    private const long LargePicture = 18L * 914_400 * 914_400; // square EMU: a fifth of a page
    private readonly DocxStyles styles = new(main);
    private readonly DocxNumbering numbering = new(main);
    private StringBuilder line = new();
    private List<string> paragraphs = [];
    private string struckWords = "";
    private int deleted, inserted, hidden, pale, embedded, signs, fields, largePictures;

    /// <summary>After how many characters of the part each picture stands.</summary>
    public List<int> Pictures { get; } = [];

    public int Length { get; private set; }

    /// <summary>The paragraphs of one part, tables as lines, empty ones as empty strings.</summary>
    public List<string> Read(OpenXmlElement root)
    {
        (paragraphs, line, Length) = ([], new StringBuilder(), 0);
        Pictures.Clear();
        Take(root);
        return paragraphs;
    }

    public IEnumerable<FileDoubt> Doubts()
    {
        if (deleted + inserted > 0)
            yield return new FileDoubt(FileDoubtKind.TrackedChanges, [Figures.Of(deleted), Figures.Of(inserted)]);
        foreach (var (kind, count) in new[]
                 {
                     (FileDoubtKind.HiddenText, hidden), (FileDoubtKind.PaleText, pale), (FileDoubtKind.EmbeddedObjects, embedded),
                     (FileDoubtKind.SignsWithoutCharacter, signs), (FileDoubtKind.Annotations, fields),
                 })
            if (count > 0)
                yield return new FileDoubt(kind, [Figures.Of(count)]);
        if (struckWords.Length > 0)
            yield return new FileDoubt(FileDoubtKind.StruckOut, [struckWords]);
        if (largePictures > 0)
            yield return new FileDoubt(FileDoubtKind.PicturesInText, []);
    }

    private void Take(OpenXmlElement element)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun:
                deleted++;
                return;
            case TableRow row when row.TableRowProperties?.GetFirstChild<Deleted>() is not null:
                deleted++;
                return;
            case InsertedRun or MoveToRun:
                inserted++;
                break;
            case AlternateContent alternatives:
                TakeAll(alternatives.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentFallback>());
                return;
            case Paragraph paragraph:
                TakeParagraph(paragraph);
                return;
            case TableRow row:
                TakeRow(row);
                return;
            case Run run:
                TakeRun(run);
                return;
            case AltChunk or EmbeddedObject or SubDocumentReference:
                embedded++;
                return;
            case Wp.Extent extent when (extent.Cx?.Value ?? 0) * (extent.Cy?.Value ?? 0) > LargePicture && element.Parent?.Descendants<A.Blip>().Any() == true:
                largePictures++;
                return;
            case A.Blip or ImageData:
                Pictures.Add(Length + line.Length);
                return;
            case TextPath { String.Value: { Length: > 0 } words }:
                fields++;
                line.Append(words).Append('\n');
                return;
            case ParagraphProperties or RunProperties or SectionProperties or SdtProperties or RubyContent:
                return;
        }
        TakeAll(element);
    }

    private void TakeAll(OpenXmlElement? element)
    {
        foreach (var child in element?.ChildElements ?? (IEnumerable<OpenXmlElement>)[])
            Take(child);
    }

    /// <summary>A text box stands inside a paragraph and has its own: they come after it.</summary>
    private void TakeParagraph(Paragraph paragraph)
    {
        var (outer, first) = (line, paragraphs.Count);
        line = new StringBuilder(numbering.Next(styles.NumberingOf(paragraph)));
        if (line.Length > 0)
            line.Append('\t');
        TakeAll(paragraph);
        paragraphs.Insert(first, line.ToString());
        Length += line.Length;
        line = outer;
    }

    /// <summary>Cells of one line stand side by side; longer ones one after the other.</summary>
    private void TakeRow(TableRow row)
    {
        var (outer, cells) = (paragraphs, new List<List<string>>());
        foreach (var cell in row.Descendants<TableCell>().Where(c => c.Ancestors<TableRow>().First() == row))
        {
            paragraphs = [];
            TakeAll(cell);
            cells.Add(paragraphs);
        }
        paragraphs = outer;
        if (cells.TrueForAll(c => c.Count(p => p.Length > 0) < 2))
            paragraphs.Add(string.Join("   ", cells.Select(c => c.Find(p => p.Length > 0) ?? "")));
        else
            foreach (var cell in cells)
                paragraphs.AddRange([.. cell, ""]);
    }

    private void TakeRun(Run run)
    {
        var words = new StringBuilder();
        foreach (var child in run.ChildElements)
            switch (child)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text text:
                    words.Append(text.Text);
                    break;
                case TabChar or PositionalTab:
                    words.Append('\t');
                    break;
                case Break or CarriageReturn:
                    words.Append('\n');
                    break;
                case NoBreakHyphen:
                    words.Append('\u2011');
                    break;
                case SymbolChar:
                    words.Append('\uFFFD');
                    signs++;
                    break;
                case FieldChar { FormFieldData: { } form } when form.GetFirstChild<CheckBox>() is not null || form.GetFirstChild<DropDownListFormField>() is not null:
                    fields++;
                    break;
                case DeletedText or FieldCode or DeletedFieldCode or SoftHyphen or RunProperties:
                    break;
                default:
                    line.Append(words);
                    words.Clear();
                    Take(child);
                    break;
            }
        Append(run, words.ToString());
    }

    private void Append(Run run, string words)
    {
        if (words.Length == 0)
            return;
        if (styles.IsHidden(run))
        {
            hidden += words.Count(char.IsLetterOrDigit);
            return;
        }
        if (styles.IsStruck(run) && struckWords.Length < 60)
            struckWords = $"{struckWords} {words}".Trim();
        if (styles.IsPale(run))
            pale += words.Count(char.IsLetterOrDigit);
        line.Append(words);
    }
}
