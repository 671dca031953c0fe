using System.Globalization;
using System.Xml.Linq;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>The components of a compiled document.</summary>
internal sealed class CompiledParts(AknBuilder akn, PaperWords words, AknIdentity whole, AnnexNumbers numbers)
{
    private readonly AknBlocks blocks = new(akn);

    public XElement Cover(CompiledCover cover)
    {
        akn.Where = words.Language == Language.French ? "lettre d’envoi" : "cover letter";
        return akn.WithId("cmp_cover", "component", Doc("officialLetter", whole with { Component = "cover" }, words.Language,
            [E("p", E("docTitle", akn.Text(cover.Head.Title)))],
            cover.Head.Practice.IsEmpty ? cover.Letter : [new Block.Note(words.PracticeSentence), .. cover.Letter]));
    }

    public XElement Call(CompiledCover cover, CompiledPaper paper, AknAuthority authority)
    {
        var label = Begin(1);
        var doc = Doc("officialLetter", whole with { Component = "annex_1" }, words.Language,
            [akn.P(label), E("p", E("docTitle", akn.Text(new Line(cover.CallTitle)))), .. cover.CallMarks.Select(akn.P)], cover.Call);
        if (AnnexedDrafts.Chosen(paper.Call.Texts, words.Language) is { } draft)
        {
            akn.Where = paper.Call.Vote.Draft;
            var meta = AknMeta.OfPart(akn, DraftXml.Identity(authority, paper.Call.Vote, draft, paper.Call.Date));
            doc.Add(E("attachments", akn.WithId("cmp_1__att_1", "attachment", E("heading", words.Enclosure), DraftXml.Statement(akn, paper.Call.Vote, draft, meta, "cmp_1__att_1__"))));
        }
        return akn.WithId("cmp_1", "component", doc);
    }

    public XElement Letter(AnnexedLetter letter, int number, string author)
    {
        var (label, id) = (Begin(number), $"cmp_{Figure(number)}");
        var identity = whole with { Component = $"annex_{Figure(number)}", Author = author };
        var edition = letter.EditionIn(words.Language);
        var doc = edition is null
            ? Doc("officialLetter", identity, words.Language, [akn.P(label), E("p", E("docTitle", akn.Text(new Line(letter.Member.Text(words.Language)))))], [])
            : Doc("officialLetter", identity with { Language = edition.Language }, edition.Language,
                [akn.P(label), E("p", E("docTitle", akn.Text(new Line(edition.Heading)))), .. Originals(edition.Originals)],
                [new Block.Quote(null, QuotedParagraph.Cut(akn.Text(edition.Text))), .. LetterAnnex.SignatureOf(edition, words)]);
        doc.Add(E("attachments", AsReceived(letter.AsReceived, identity, id), edition is { Changes.Count: > 0 } ? Changes(edition, identity, id) : null));
        return akn.WithId(id, "component", doc);
    }

    public XElement Statement(AnnexedStatement statement, int number, string author)
    {
        var label = Begin(number);
        var edition = statement.EditionIn(words.Language);
        var identity = whole with { Component = $"annex_{Figure(number)}", Author = author, Language = edition?.Language ?? words.Language };
        return akn.WithId($"cmp_{Figure(number)}", "component", Doc("officialStatement", identity, edition?.Language ?? words.Language,
            [akn.P(label), E("p", E("docTitle", akn.Text(new Line(edition?.Heading ?? statement.Member.Text(words.Language))))), .. Originals(edition?.Originals ?? [])],
            edition is null ? [] : [new Block.Quote(null, QuotedParagraph.Cut(akn.Text(edition.Text)))]));
    }

    private XElement AsReceived(AsReceived received, AknIdentity letter, string id)
    {
        Block block = received switch
        {
            AsReceived.Words text => new Block.Quote(null, [new QuotedParagraph(text.Text)]),
            AsReceived.File file => LetterAnnex.FileOf(file, words),
            _ => throw new System.Diagnostics.UnreachableException(received.GetType().Name),
        };
        var language = (received as AsReceived.Words)?.Language;
        return akn.WithId($"{id}__att_1", "attachment", E("heading", words.Compiled.AsReceived), Doc(
            "letterAsReceived", letter with { Component = $"{letter.Component}/received", Language = language ?? letter.Language }, received is AsReceived.Words ? language : words.Language,
            [E("p", words.Compiled.AsReceived)], [block]));
    }

    private XElement Changes(LetterEdition edition, AknIdentity letter, string id) => akn.WithId($"{id}__att_2", "attachment", E("heading", words.Compiled.Changes), Doc(
        "changesOfEdition", letter with { Component = $"{letter.Component}/changes" }, words.Language, [E("p", words.Compiled.Changes)], [LetterAnnex.ChangesOf(edition, words)]));

    private XElement Doc(string name, AknIdentity identity, Language? language, XElement[] preface, IEnumerable<Block> body)
    {
        var (content, signatures) = (new List<XElement>(), new List<XElement>());
        foreach (var block in body)
            (block is Block.Signature ? signatures : content).AddRange(blocks.Of(block));
        return E("doc", new XAttribute("name", name), new XAttribute("contains", "originalVersion"),
            AknMeta.OfPart(akn, identity),
            E("preface", Lang(language), preface),
            E("mainBody", Lang(language), content.Count > 0 ? content : [E("p")]),
            signatures.Count > 0 ? E("conclusions", Lang(language), signatures) : null);
    }

    private string Begin(int number)
    {
        akn.Where = words.Annex(number, numbers);
        return akn.Where;
    }

    private IEnumerable<XElement> Originals(Sequence<Language> languages) => languages.Count == 0 ? [] : [E("p", words.Original(languages))];

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
