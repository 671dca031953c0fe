using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace InBlue.Reading.Files.Pdf;

/// <summary>Looks through the objects of a file before any page is read: how much they are, and whether a font's widths spread out too far.</summary>
internal static class PdfObjects
{
    private const int MostSteps = 200_000;

    public static void Check(PdfDocument document, ReadOnlySpan<byte> bytes, PdfBudget budget)
    {
        var offsets = document.Structure.CrossReferenceTable.ObjectOffsets;
        if (offsets.Count > PdfBudget.MaxObjects)
            throw budget.TooMuch("objects", PdfBudget.MaxObjects);
        CheckExtents([.. offsets.Values.Select(v => (long)v.Value1).Where(o => o > 0)], bytes, budget);
        var steps = 0;
        foreach (var reference in offsets.Keys.ToList())
            Look(document, document.Structure.GetObject(reference)?.Data, 0, ref steps, budget);
    }

    /// <summary>Objects that lie inside one another would be read again and again.</summary>
    private static void CheckExtents(long[] offsets, ReadOnlySpan<byte> bytes, PdfBudget budget)
    {
        var total = 0L;
        foreach (var offset in offsets.Where(o => o < int.MaxValue))
        {
            if (offset >= bytes.Length)
                continue;
            var extent = bytes[(int)offset..].IndexOf("endobj"u8);
            total += extent < 0 ? bytes.Length - offset : extent;
            if (total > (2L * bytes.Length) + 1_000_000)
                throw budget.TooMuch("objects", PdfBudget.MaxObjects);
        }
    }

    private static void Look(PdfDocument document, IToken? token, int depth, ref int steps, PdfBudget budget)
    {
        if (depth > PdfBudget.MaxDepth || ++steps > MostSteps)
            throw budget.TooMuch("objects", PdfBudget.MaxObjects);
        switch (token)
        {
            case StreamToken stream:
                if (!stream.StreamDictionary.Data.ContainsKey("Filter"))
                    CharacterMaps.Check(stream.Data.Span, budget); // no filter will see it
                Look(document, stream.StreamDictionary, depth + 1, ref steps, budget);
                break;
            case ArrayToken array:
                foreach (var item in array.Data.Where(i => i is ArrayToken or DictionaryToken))
                    Look(document, item, depth + 1, ref steps, budget);
                break;
            case DictionaryToken dictionary:
                foreach (var (name, value) in dictionary.Data)
                    if (name is "W" or "W2")
                        Widths(Resolved(document, value) as ArrayToken, name == "W" ? 3 : 5, budget);
                    else if (value is ArrayToken or DictionaryToken)
                        Look(document, value, depth + 1, ref steps, budget);
                break;
        }
    }

    private static IToken? Resolved(PdfDocument document, IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;

    /// <summary>"first last width" sets a width for every code between; "first [widths]" for as many as are written.</summary>
    private static void Widths(ArrayToken? widths, int length, PdfBudget budget)
    {
        for (var i = 0; widths is not null && i + 1 < widths.Data.Count;)
        {
            if (widths.Data[i + 1] is NumericToken last && widths.Data[i] is NumericToken first)
            {
                if (last.Double > int.MaxValue - 1)
                    throw budget.TooMuch("codes", PdfBudget.MaxCodes);
                budget.Codes((long)(last.Double - first.Double) + 1);
                i += length;
            }
            else
                i += 2;
        }
    }
}
