using System.Xml.Linq;
using InBlue.Documents.Papers;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>The blocks of a paper as those of Akoma Ntoso.</summary>
internal sealed class AknBlocks(AknBuilder akn)
{
    public IEnumerable<XElement> Of(Block block) => block switch
    {
        Block.Heading heading => [E("p", E("b", akn.Text(heading.Text)))],
        Block.Paragraph paragraph => [akn.P(paragraph.Text)],
        Block.Main main => [akn.P(main.Text)],
        Block.Spoken spoken => [akn.P(spoken.Text)],
        Block.Note note => [akn.P(note.Text)],
        Block.Room room => [akn.P(room.For)],
        Block.Items items => items.Of.Count == 0 ? [] : [E("blockList", items.Of.Select(i => E("item", akn.P(i))))],
        Block.Table table => Rows(table),
        Block.Signature signature => 
        [
            .. signature.Above.Select(akn.P),
            E("p", E("signature", $"{akn.Text(signature.Mark)} {akn.Text(signature.Name)}".TrimStart())),
            .. signature.Below.Select(akn.P),
        ],
        Block.Quote quote => quote.Paragraphs.Select(p => akn.P(p.Text)),
        Block.Annex annex => annex.Blocks.SelectMany(Of),
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    private IEnumerable<XElement> Rows(Block.Table table)
    {
        if (table.Rows.Count == 0 && table.Header.Count == 0)
            yield break;
        yield return E("table",
            table.Caption.IsEmpty ? null : E("caption", akn.Text(table.Caption)),
            table.Header.Count == 0 ? null : E("tr", table.Header.Select(c => E("th", akn.P(c)))),
            table.Rows.Where(r => r.Count > 0).Select(r => E("tr", r.Select((c, i) => E(i == 0 ? "th" : "td", akn.P(c))))));
    }
}
