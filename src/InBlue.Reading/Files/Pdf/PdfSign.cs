namespace InBlue.Reading.Files.Pdf;

/// <summary>A sign on a page: where its baseline begins and ends, in points from the lower left.</summary>
internal readonly record struct PdfSign(string Text, double X, double Y, double EndX, double EndY, double Size, bool IsHidden, bool IsPale)
{
    public bool IsTurned => Math.Abs(EndY - Y) > 0.2 * Math.Max(1, Math.Abs(EndX - X)) || EndX < X - 0.5;

    public bool IsWord => Text.Any(char.IsLetterOrDigit);
}

/// <summary>A picture on a page, as a box in points.</summary>
internal readonly record struct PdfPicture(double Left, double Bottom, double Right, double Top)
{
    public double Area => Math.Max(0, Right - Left) * Math.Max(0, Top - Bottom);
}

/// <summary>What one page shows.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfSign> Signs, IReadOnlyList<PdfPicture> Pictures, int Curves, int Unmapped)
{
    /// <summary>Notes and filled-in fields that lie over it.</summary>
    public int Notes { get; init; }
}
