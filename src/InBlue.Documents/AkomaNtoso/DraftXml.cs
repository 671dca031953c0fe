using System.Globalization;
using System.Text;
using System.Xml.Linq;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using NodaTime;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>A draft as Akoma Ntoso: a statement with recitals and numbered paragraphs, after AKN4UN.</summary>
public static class DraftXml
{
    /// <param name="date">The day of the work: when the draft was put in blue, or adopted.</param>
    public static AknXml Write(AknAuthority authority, PaperVote vote, AnnexedDraft draft, LocalDate date)
    {
        var akn = new AknBuilder { Where = vote.Draft };
        var meta = AknMeta.Of(akn, Identity(authority, vote, draft, date), []);
        var statement = Statement(akn, vote, draft, meta, "");
        AknMeta.ListReplaced(akn, meta, draft.Language);
        return akn.Write(statement);
    }

    internal static AknIdentity Identity(AknAuthority authority, PaperVote vote, AnnexedDraft draft, LocalDate date) => new(
        authority, "statement", "deliberation", date, vote.Draft, draft.Language, TranslatedFrom: draft.Language == draft.Authentic ? null : draft.Authentic);

    /// <param name="prefix">Before every id: a draft inside another document has ids of its own.</param>
    internal static XElement Statement(AknBuilder akn, PaperVote vote, AnnexedDraft draft, XElement meta, string prefix)
    {
        var tree = DraftTree.Of(Paragraphs(akn, draft, vote.Body));
        return E("statement", new XAttribute("name", vote.Kind == DraftKind.Decision ? "decisionDraft" : "resolutionDraft"), new XAttribute("contains", "originalVersion"),
            meta,
            E("preface", Lang(draft.Language),
                E("p", E("docNumber", akn.Text(vote.Draft))),
                vote.Practice ? E("p", draft.Language == Language.French ? Papers.French.FrenchWords.All.PracticeMark : Papers.English.EnglishWords.All.PracticeMark) : null,
                tree.Head.Select((text, i) => E("p", i == tree.Head.Count - 1 && tree.Opening is not null ? E("docTitle", text) : new XText(text)))),
            Preamble(akn, tree, draft.Language, prefix),
            akn.WithId($"{prefix}body", "mainBody", Lang(draft.Language), Body(akn, tree, prefix)));
    }

    /// <summary>Marks stand for what XML forbids before the text is cut, so that they are listed once.</summary>
    private static Sequence<DraftParagraph> Paragraphs(AknBuilder akn, AnnexedDraft draft, Worded body)
    {
        var shown = akn.Text(draft.Text);
        return SourceText.Decode(Encoding.UTF8.GetBytes(shown)) is Decoded.Text text
            ? DraftParagraphs.Read(text.Source, body.Text(draft.Language))
            : [new DraftParagraph(DraftPart.Operative, "", 0, shown, new SourceSpan(0, 0))];
    }

    private static XElement? Preamble(AknBuilder akn, DraftTree tree, Language language, string prefix) => tree.Opening is null && tree.Recitals.Count == 0 ? null :
        akn.WithId($"{prefix}preamble", "preamble", Lang(language),
            tree.Opening is { } opening ? akn.WithId($"{prefix}formula_1", "formula", new XAttribute("name", "enactingFormula"), E("p", opening)) : null,
            tree.Recitals.Count == 0 ? null : akn.WithId($"{prefix}recs_1", "recitals",
                tree.Recitals.Select((r, i) => akn.WithId($"{prefix}rec_{Figure(i + 1)}", "recital", Num(r), r.Before.Select(t => E("p", t)), BlockLists(r), r.After.Select(t => E("p", t))))));

    /// <summary>Lists in a recital hold blocks; those in the body are of the hierarchy.</summary>
    private static IEnumerable<XElement> BlockLists(DraftNode node) => node.Lists().Select(list =>
        E("blockList", list.Select(item => E("item", Num(item), item.Before.Select(t => E("p", t)), BlockLists(item), item.After.Select(t => E("p", t))))));

    private static IEnumerable<XElement> Body(AknBuilder akn, DraftTree tree, string prefix)
    {
        if (tree.Divisions.Count == 0)
            yield return E("p");
        var (division, unnumbered) = (0, 0);
        foreach (var part in tree.Divisions)
        {
            var paragraphs = part.Paragraphs.Select(p => p.Mark.Length > 0
                ? Hierarchy(akn, "paragraph", $"{prefix}para_{IdPart(p.Mark, 0)}", p)
                : Hierarchy(akn, "alinea", $"{prefix}al_{Figure(++unnumbered)}", p)).ToArray();
            if (part.Headings.Count == 0)
                foreach (var paragraph in paragraphs)
                    yield return paragraph;
            else
                yield return akn.WithId($"{prefix}dvs_{Figure(++division)}", "division", part.Headings.Select((h, i) => E(i == 0 ? "heading" : "subheading", h)), paragraphs);
        }
    }

    private static XElement Hierarchy(AknBuilder akn, string name, string eId, DraftNode node)
    {
        var texts = node.HasHeading ? node.Before.Skip(1) : node.Before;
        var heading = node.HasHeading ? E("heading", node.Before[0]) : null;
        if (node.Children.Count == 0)
            return akn.WithId(eId, name, Num(node), heading, E("content", texts.Select(t => E("p", t))));
        var intro = texts.Any() ? E("intro", texts.Select(t => E("p", t))) : null;
        var wrapUp = node.After.Count > 0 ? E("wrapUp", node.After.Select(t => E("p", t))) : null;
        var lists = node.Lists().Select((list, i) =>
        {
            var id = $"{eId}__list_{Figure(i + 1)}";
            return akn.WithId(id, "list", i == 0 ? intro : null, list.Select((item, n) => item.IsUnnamed
                ? Hierarchy(akn, "indent", $"{id}__indent_{Figure(n + 1)}", item)
                : Hierarchy(akn, "point", $"{id}__point_{IdPart(item.Mark, n + 1)}", item)));
        });
        return akn.WithId(eId, name, Num(node), heading, lists, wrapUp);
    }

    private static XElement? Num(DraftNode node) => node.Mark.Length > 0 ? E("num", node.Mark) : null;

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
