namespace InBlue.Reading.Files.Pdf;

/// <summary>
/// The table from a font's codes to characters may say "from 00000000 to FFFFFFFF", and the library spells that out. Here such
/// ranges are counted first; a table that is not written as expected is not read.
/// </summary>
internal static class CharacterMaps
{
    public static void Check(ReadOnlySpan<byte> stream, PdfBudget budget)
    {
        for (var at = 0; stream[at..].IndexOf("beginbfrange"u8) is var found and >= 0;)
        {
            at += found + "beginbfrange".Length;
            while (Next(stream, ref at) == (byte)'<')
            {
                var low = Hex(stream, ref at, budget);
                if (Next(stream, ref at) != (byte)'<')
                    throw budget.TooMuch("codes", PdfBudget.MaxCodes);
                budget.Codes(Hex(stream, ref at, budget) - low + 1);
                SkipTarget(stream, ref at, budget);
            }
        }
    }

    /// <summary>The next byte that is neither white space nor in a comment; 0 at the end.</summary>
    private static byte Next(ReadOnlySpan<byte> stream, ref int at)
    {
        for (var isComment = false; at < stream.Length; at++)
        {
            var b = stream[at];
            isComment = b == (byte)'%' || (isComment && b is not ((byte)'\n' or (byte)'\r'));
            if (!isComment && b is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0))
                return b;
        }
        return 0;
    }

    private static long Hex(ReadOnlySpan<byte> stream, ref int at, PdfBudget budget)
    {
        var (value, digits) = (0L, 0);
        for (at++; at < stream.Length && stream[at] != (byte)'>'; at++)
            if (char.IsAsciiHexDigit((char)stream[at]))
                (value, digits) = ((value * 16) + Convert.ToInt32(((char)stream[at]).ToString(), 16), digits + 1);
            else if (stream[at] is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') || digits > 8)
                digits = 9;
        at++;
        return digits <= 8 ? value : throw budget.TooMuch("codes", PdfBudget.MaxCodes);
    }

    private static void SkipTarget(ReadOnlySpan<byte> stream, ref int at, PdfBudget budget)
    {
        var end = Next(stream, ref at) switch { (byte)'<' => (byte)'>', (byte)'[' => (byte)']', _ => throw budget.TooMuch("codes", PdfBudget.MaxCodes) };
        while (at < stream.Length && stream[at] != end)
            at++;
        at++;
    }
}
