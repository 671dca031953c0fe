using InBlue.Reading.Compiled;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>A recital, a paragraph or an item with what stands under it.</summary>
internal sealed class DraftNode(DraftParagraph paragraph)
{
    public string Mark => paragraph.Mark;

    /// <summary>A dash, a bullet: a mark that names nothing.</summary>
    public bool IsUnnamed => !paragraph.Mark.Any(char.IsAsciiLetterOrDigit);

    public List<string> Before { get; } = [paragraph.Text];

    public List<DraftNode> Children { get; } = [];

    public List<string> After { get; } = [];

    /// <summary>A first line without a stop, with more to come, names what follows.</summary>
    public bool HasHeading => Before[0].Length is > 0 and < 250 && Before[0][^1] is not ('.' or ';' or ':' or ',' or '!' or '?') && (Before.Count > 1 || Children.Count > 0);

    public void GoOn(string text) => (Children.Count == 0 ? Before : After).Add(text);

    /// <summary>The children as lists: a new one begins where dashes give way to letters, or where the count begins again.</summary>
    public IEnumerable<List<DraftNode>> Lists()
    {
        var list = new List<DraftNode>();
        foreach (var child in Children)
        {
            if (list.Count > 0 && (child.IsUnnamed != list[^1].IsUnnamed || (!child.IsUnnamed && list.Exists(c => c.Mark == child.Mark))))
            {
                yield return list;
                list = [];
            }
            list.Add(child);
        }
        if (list.Count > 0)
            yield return list;
    }
}

/// <summary>Headings in a row, with the paragraphs that follow them.</summary>
internal sealed class DraftDivision(IReadOnlyList<string> headings)
{
    public IReadOnlyList<string> Headings => headings;

    public List<DraftNode> Paragraphs { get; } = [];
}

/// <summary>A draft as a tree: what its numbers, marks and headings say of its structure, and nothing more.</summary>
internal sealed class DraftTree
{
    public List<string> Head { get; } = [];

    public string? Opening { get; private set; }

    public List<DraftNode> Recitals { get; } = [];

    /// <summary>Not under any heading where <see cref="DraftDivision.Headings"/> is empty.</summary>
    public List<DraftDivision> Divisions { get; } = [];

    public static DraftTree Of(IEnumerable<DraftParagraph> paragraphs)
    {
        var (tree, open, headings) = (new DraftTree(), new List<DraftNode>(), new List<string>());
        foreach (var paragraph in paragraphs)
            switch (paragraph.Part)
            {
                case DraftPart.Head:
                    tree.Head.Add(paragraph.Text);
                    break;
                case DraftPart.Opening:
                    tree.Opening = paragraph.Text;
                    break;
                case DraftPart.Heading:
                    headings.Add(paragraph.Text);
                    break;
                case DraftPart.Item or DraftPart.Continuation when open.Count > 0:
                    Under(paragraph, open);
                    break;
                case DraftPart.Recital or DraftPart.Continuation or DraftPart.Item when tree.Divisions.Count == 0 && headings.Count == 0:
                    tree.Recitals.Add(Open(paragraph, open));
                    break;
                default:
                    if (tree.Divisions.Count == 0 || headings.Count > 0)
                        tree.Divisions.Add(new DraftDivision([.. headings]));
                    headings.Clear();
                    tree.Divisions[^1].Paragraphs.Add(Open(paragraph, open));
                    break;
            }
        if (headings.Count > 0)
            tree.Divisions.Add(new DraftDivision(headings));
        return tree;
    }

    private static DraftNode Open(DraftParagraph paragraph, List<DraftNode> open)
    {
        open.Clear();
        open.Add(new DraftNode(paragraph));
        return open[0];
    }

    /// <summary><paramref name="open"/> holds the paragraph and, above it, one item for each depth.</summary>
    private static void Under(DraftParagraph paragraph, List<DraftNode> open)
    {
        var depth = Math.Min(paragraph.Part == DraftPart.Item ? paragraph.Level : paragraph.Level + 1, open.Count);
        open.RemoveRange(Math.Max(1, depth), open.Count - Math.Max(1, depth));
        if (paragraph.Part == DraftPart.Continuation)
            open[^1].GoOn(paragraph.Text);
        else
        {
            var node = new DraftNode(paragraph);
            open[^1].Children.Add(node);
            open.Add(node);
        }
    }
}
