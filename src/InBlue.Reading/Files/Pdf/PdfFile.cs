using System.Text;
using InBlue.Reading.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace InBlue.Reading.Files.Pdf;

/// <summary>
/// A PDF: the text of its pages with a form feed between them, or, where no page shows text, a scan. Words that a scanner's
/// recognition put behind the picture are not read: a person types what the picture says.
/// </summary>
internal static class PdfFile
{
    private const int Tail = 2048;
    private const int DeepStack = 64 * 1024 * 1024;
    private const double LargePicture = 0.2;

    public static FileContent Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span[^Math.Min(Tail, bytes.Length)..].IndexOf("%%EOF"u8) < 0)
            return FileContent.No(FileFaultKind.Damaged, nameof(LetterForm.Pdf), "end of file");
        if (bytes.Span.Count("endobj"u8) > PdfBudget.MaxObjects)
            return FileContent.No(FileFaultKind.TooMuch, nameof(LetterForm.Pdf), "objects", Figures.Of(PdfBudget.MaxObjects));
        // The library walks trees of objects by calling itself; within the limit of objects this stack is always deep enough.
        FileContent? content = null;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    content = ReadWithin(bytes, new PdfBudget());
                }
                catch (Exception e)
                {
                    thrown = e;
                }
            },
            DeepStack);
        thread.Start();
        thread.Join();
        return content ?? FileContent.No(FileFaultKind.Damaged, nameof(LetterForm.Pdf), thrown!.GetType().Name);
    }

    private static FileContent ReadWithin(ReadOnlyMemory<byte> bytes, PdfBudget budget)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = false,
                MaxStackDepth = PdfBudget.MaxDepth,
                FilterProvider = new PdfFilters(budget),
                Logger = budget,
            });
            if (document.NumberOfPages > PdfBudget.MaxPages)
                return FileContent.No(FileFaultKind.TooMuch, nameof(LetterForm.Pdf), "pages", Figures.Of(PdfBudget.MaxPages));
            PdfObjects.Check(document, bytes.Span, budget);
            var content = ReadPages(document);
            return budget.Fault is { } fault ? new FileContent.Unreadable(fault)
                : budget.HasErrors ? FileContent.No(FileFaultKind.Damaged, nameof(LetterForm.Pdf), "objects")
                : content;
        }
        catch (PdfDocumentEncryptedException)
        {
            return FileContent.No(FileFaultKind.Encrypted, nameof(LetterForm.Pdf));
        }
        catch (Exception) when (budget.Fault is not null)
        {
            return new FileContent.Unreadable(budget.Fault!);
        }
    }

    private static FileContent ReadPages(PdfDocument document)
    {
        document.AddPageFactory<PdfPage, PdfPageFactory>();
        var (text, doubts) = (new StringBuilder(), new List<FileDoubt>());
        var pages = new List<PdfPage>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage<PdfPage>(number);
            pages.Add(page);
            var (words, isOrderUnclear) = PdfLines.Of(page);
            text.Append(number > 1 ? "\n\f" : "").Append(words);
            if (isOrderUnclear)
                doubts.Add(new FileDoubt(FileDoubtKind.OrderUnclear, [Figures.Of(number)]));
            if (page.Pictures.Any(p => p.Area > LargePicture * page.Width * page.Height))
                doubts.Add(new FileDoubt(FileDoubtKind.PicturesInText, [Figures.Of(number)]));
        }
        Count(doubts, FileDoubtKind.HiddenText, pages.Sum(p => p.Signs.Count(s => s.IsHidden && s.IsWord)));
        Count(doubts, FileDoubtKind.PaleText, pages.Sum(p => p.Signs.Count(s => s.IsPale && s.IsWord)));
        Count(doubts, FileDoubtKind.SignsWithoutCharacter, pages.Sum(p => p.Unmapped));
        var extras = PdfExtras.Of(document);
        Count(doubts, FileDoubtKind.Annotations, pages.Sum(p => p.Notes));
        Count(doubts, FileDoubtKind.LayersOff, extras.LayersOff);
        return FileContent.Of(text.ToString(), SignatureOn(pages, extras), [.. doubts]);
    }

    private static void Count(List<FileDoubt> doubts, FileDoubtKind kind, int count)
    {
        if (count > 0)
            doubts.Add(new FileDoubt(kind, [Figures.Of(count)]));
    }

    /// <summary>A signature dictionary, or a picture on the last page with text; one at the head of the page may be an emblem, and curves may be drawn by hand.</summary>
    private static SignatureSeen SignatureOn(List<PdfPage> pages, PdfExtras extras)
    {
        const double Head = 0.75;
        const int ByHand = 20;
        const double SmallestArea = 200;
        if (extras.IsSigned || pages.FindLast(p => p.Signs.Any(s => s is { IsHidden: false, IsWord: true })) is not { } last)
            return extras.IsSigned ? SignatureSeen.Yes : SignatureSeen.Look;
        if (last.Pictures.Any(p => p.Area > SmallestArea && (p.Bottom + p.Top) / 2 < Head * last.Height))
            return SignatureSeen.Yes;
        return last.Pictures.Count > 0 || last.Curves > ByHand || last.Notes > 0 ? SignatureSeen.Look : SignatureSeen.No;
    }
}
