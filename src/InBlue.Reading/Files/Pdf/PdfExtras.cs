using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace InBlue.Reading.Files.Pdf;

/// <summary>What a PDF holds beside its pages: electronic signatures, notes and filled-in fields over them, layers.</summary>
internal sealed record PdfExtras(bool IsSigned, int LayersOff)
{
    private delegate IToken? Find(IndirectReference reference);

    private const int Most = 1_000;

    public static PdfExtras Of(PdfDocument document)
    {
        IToken? find(IndirectReference reference) => document.Structure.GetObject(reference)?.Data;
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var form = In(find, catalog, "AcroForm");
        var isSigned = form is not null && Fields(find, form).Any(f => Name(find, f, "FT") == "Sig" && f.Data.ContainsKey("V"));
        var layers = In(find, catalog, "OCProperties") is { } properties && In(find, properties, "D") is { } settings ? Items(find, settings, "OFF").Count() : 0;
        return new PdfExtras(isSigned, layers);
    }

    /// <summary>Notes over a page, and fields that were filled in.</summary>
    public static int Notes(DictionaryToken page, IPdfTokenScanner scanner) =>
        Items(r => scanner.Get(r)?.Data, page, "Annots").OfType<DictionaryToken>().Count(note => Name(r => scanner.Get(r)?.Data, note, "Subtype") switch
        {
            "Link" or "Popup" => false,
            "Widget" => Name(r => scanner.Get(r)?.Data, note, "FT") != "Sig" && note.Data.ContainsKey("V"),
            _ => true,
        });

    private static IEnumerable<DictionaryToken> Fields(Find find, DictionaryToken form)
    {
        var waiting = new Queue<DictionaryToken>(Items(find, form, "Fields").OfType<DictionaryToken>());
        for (var seen = 0; seen < Most && waiting.TryDequeue(out var field); seen++)
        {
            yield return field;
            foreach (var child in Items(find, field, "Kids").OfType<DictionaryToken>().Take(Most))
                waiting.Enqueue(child);
        }
    }

    private static IEnumerable<IToken?> Items(Find find, DictionaryToken dictionary, string name) =>
        dictionary.Data.TryGetValue(name, out var token) && Resolved(find, token) is ArrayToken array ? array.Data.Take(Most).Select(t => Resolved(find, t)) : [];

    private static DictionaryToken? In(Find find, DictionaryToken dictionary, string name) =>
        dictionary.Data.TryGetValue(name, out var token) ? Resolved(find, token) as DictionaryToken : null;

    private static string? Name(Find find, DictionaryToken dictionary, string name) =>
        dictionary.Data.TryGetValue(name, out var token) ? (Resolved(find, token) as NameToken)?.Data : null;

    private static IToken? Resolved(Find find, IToken token) => token is IndirectReferenceToken reference ? find(reference.Data) : token;
}
