using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace InBlue.Reading.Files.Pdf;

/// <summary>The library's filters within a budget: what would expand too far is known before it is expanded.</summary>
internal sealed class PdfFilters(PdfBudget budget) : IFilterProvider
{
    /// <summary>One after the other over one stream.</summary>
    private const int MostFilters = 4;

    private readonly IFilterProvider inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => inner.GetAllFilters();

    /// <summary>The last one only looks, also at what is not compressed at all.</summary>
    private IFilter[] Bounded(IReadOnlyList<IFilter> filters) =>
        filters.Count <= MostFilters ? [.. filters.Select(f => new Filter(budget, f)), new Filter(budget, null)] : throw budget.TooMuch("filters", MostFilters);

    private sealed class Filter(PdfBudget budget, IFilter? inner) : IFilter
    {
        private const int WidestRow = 100_000;

        public bool IsSupported => inner?.IsSupported ?? true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is null)
            {
                budget.Expand(input.Length);
                if (streamDictionary.TryGet(NameToken.N, out NumericToken objects) && streamDictionary.TryGet(NameToken.Type, out NameToken type) && type == NameToken.ObjStm)
                    budget.Objects((long)Math.Min(objects.Double, int.MaxValue));
                CharacterMaps.Check(input.Span, budget);
                return input;
            }
            if (streamDictionary.TryGet(NameToken.DecodeParms, out var parameters) && HasWideRows(parameters, 0))
                throw budget.TooMuch("columns", WidestRow);
            switch (inner)
            {
                case FlateFilter when ExpandsBeyond(input, budget.Left):
                case LzwFilter when input.Length > budget.Left / 3_000: // a code of 12 bits stands for 4,094 bytes at most
                case RunLengthFilter when input.Length > budget.Left / 64:
                    throw budget.TooMuch("bytes", PdfBudget.MaxExpanded);
            }
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private static bool HasWideRows(IToken parameters, int depth) => depth < 3 && parameters switch
        {
            DictionaryToken dictionary => dictionary.Data.Any(d => d.Value is NumericToken number && (number.Double > WidestRow || number.Double < -1)),
            ArrayToken array => array.Data.Any(a => HasWideRows(a, depth + 1)),
            _ => false,
        };

        /// <summary>Expands it once without keeping anything.</summary>
        private static bool ExpandsBeyond(Memory<byte> input, long most)
        {
            const int ZlibHeader = 2;
            if (input.Length <= ZlibHeader)
                return false;
            var bytes = MemoryMarshal.TryGetArray<byte>(input[ZlibHeader..], out var array) ? array : input[ZlibHeader..].ToArray();
            using var deflate = new DeflateStream(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), CompressionMode.Decompress);
            var (buffer, total) = (new byte[64 * 1024], 0L);
            try
            {
                for (int read; (read = deflate.Read(buffer)) > 0;)
                    if ((total += read) > most)
                        return true;
            }
            catch (InvalidDataException)
            {
                return false; // what comes before the damage is within the budget
            }
            return false;
        }
    }
}
