namespace InBlue.Secretariat.Stamping;

/// <summary>Words that an authority chose, made fit for a terminal and a log: one line, no control characters, not long.</summary>
internal static class ForeignWords
{
    private const int Most = 200;

    public static string Of(string text)
    {
        var shown = new string([.. text.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator))]).Trim();
        return shown.Length > Most ? $"{shown[..Most]}…" : shown;
    }
}
