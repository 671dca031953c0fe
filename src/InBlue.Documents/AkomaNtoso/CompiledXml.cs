using System.Globalization;
using System.Xml.Linq;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>A compiled document as Akoma Ntoso: a collection of the cover letter, the call with the draft, and one document for each letter and statement.</summary>
public static class CompiledXml
{
    public static AknXml Write(AknAuthority authority, CompiledPaper paper, Language language)
    {
        var words = language == Language.French ? (PaperWords)Papers.French.FrenchWords.All : Papers.English.EnglishWords.All;
        var cover = language == Language.French ? Papers.French.FrenchCover.Write(paper) : Papers.English.EnglishCover.Write(paper);
        var akn = new AknBuilder { Where = paper.Symbol };
        var identity = new AknIdentity(authority, "documentCollection", "publication", paper.Date, paper.Symbol, words.Language);
        var letters = CompiledLayout.InOrder(paper.Letters).ToArray();
        var statements = CompiledLayout.InOrder(paper.Statements).ToArray();
        var authors = letters.Select(l => l.Member).Concat(statements.Select(s => s.Member)).Select((m, i) => (Author(i), m.Text(words.Language)));
        var meta = AknMeta.Of(akn, identity, authors);
        var parts = new CompiledParts(akn, words, identity, paper.Numbers);
        var collection = E("documentCollection", new XAttribute("name", "publication"), new XAttribute("contains", "originalVersion"),
            meta,
            E("preface", Lang(words.Language),
                E("p", E("docNumber", akn.Text(cover.Head.Symbol))),
                cover.Head.Practice.IsEmpty ? null : akn.P(cover.Head.Practice),
                akn.P(cover.Head.Body),
                cover.Head.Marks.Select(akn.P)),
            E("collectionBody",
                parts.Cover(cover),
                parts.Call(cover, paper, authority),
                letters.Select((l, i) => parts.Letter(l, i + 2, Author(i))),
                statements.Select((s, i) => parts.Statement(s, letters.Length + i + 2, Author(letters.Length + i)))));
        AknMeta.ListReplaced(akn, meta, words.Language);
        return akn.Write(collection);
    }

    private static string Author(int index) => $"author_{(index + 1).ToString(CultureInfo.InvariantCulture)}";
}
