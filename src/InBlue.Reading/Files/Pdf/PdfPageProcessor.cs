using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace InBlue.Reading.Files.Pdf;

/// <summary>Collects the signs and pictures of a page, and which of the signs a reader does not see.</summary>
internal sealed class PdfPageProcessor(
    int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser, ILookupFilterProvider filterProvider,
    CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix, ParsingOptions parsingOptions)
    : BaseStreamProcessor<PdfPage>(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, parsingOptions)
{
    private const double SmallestSize = 2;
    private const double CoversPage = 0.5;
    private const double White = 0.97;

    private readonly PdfBudget budget = (PdfBudget)parsingOptions.Logger;
    private readonly PdfRectangle box = cropBox.Bounds;
    private readonly List<PdfSign> signs = [];
    private readonly List<PdfPicture> pictures = [];
    private int curves, unmapped;

    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return new PdfPage(box.Width, box.Height, signs, pictures, curves, unmapped);
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        budget.Sign();
        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        var top = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 1))));
        var size = Math.Sqrt(((top.X - start.X) * (top.X - start.X)) + ((top.Y - start.Y) * (top.Y - start.Y)));
        if (!double.IsFinite(start.X) || !double.IsFinite(start.Y) || !double.IsFinite(end.X) || !double.IsFinite(size))
            return;
        var isMapped = font.TryGetUnicode(code, out var mapped) && mapped is not null && !mapped.Any(char.IsControl);
        if (!isMapped)
            unmapped++;
        var isHidden = currentState.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip
            || size < SmallestSize || start.X < box.Left - 1 || start.X > box.Right + 1 || start.Y < box.Bottom - 1 || start.Y > box.Top + 1;
        var isPale = !isHidden && currentState.CurrentNonStrokingColor?.ToRGBValues() is var (r, g, b) && r > White && g > White && b > White;
        signs.Add(new PdfSign(isMapped ? mapped! : "\uFFFD", start.X - box.Left, start.Y - box.Bottom, end.X - box.Left, end.Y - box.Bottom, size, isHidden, isPale));
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        budget.Expand(formStream.Data.Length);
        base.ProcessFormXObject(formStream, xObjectName);
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => Picture(xObjectContentRecord.AppliedTransformation);

    protected override void RenderInlineImage(InlineImage inlineImage) => Picture(CurrentTransformationMatrix);

    /// <summary>A picture over the page hides what was written before: it is a scan with recognised words behind it.</summary>
    private void Picture(TransformationMatrix matrix)
    {
        budget.Sign();
        PdfPoint[] corners = [matrix.Transform(new PdfPoint(0, 0)), matrix.Transform(new PdfPoint(1, 0)), matrix.Transform(new PdfPoint(0, 1)), matrix.Transform(new PdfPoint(1, 1))];
        var picture = new PdfPicture(
            Math.Max(0, corners.Min(c => c.X) - box.Left), Math.Max(0, corners.Min(c => c.Y) - box.Bottom),
            Math.Min(box.Width, corners.Max(c => c.X) - box.Left), Math.Min(box.Height, corners.Max(c => c.Y) - box.Bottom));
        pictures.Add(picture);
        if (picture.Area > CoversPage * box.Width * box.Height)
            for (var i = 0; i < signs.Count; i++)
                signs[i] = signs[i] with { IsHidden = true };
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => curves++;

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => curves++;

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close) { }

    public override void FillPath(FillingRule fillingRule, bool close) { }

    public override void FillStrokePath(FillingRule fillingRule, bool close) { }

    public override void MoveTo(double x, double y) { }

    public override void LineTo(double x, double y) { }

    public override void Rectangle(double x, double y, double width, double height) { }

    public override void EndPath() { }

    public override void ClosePath() { }

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) { }

    public override void EndMarkedContent() { }

    public override void PaintShading(NameToken shadingName) { }
}
