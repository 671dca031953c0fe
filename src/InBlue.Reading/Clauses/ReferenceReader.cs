namespace InBlue.Reading.Clauses;

/// <summary>Paragraphs, resolutions, annexes, articles and chapters by their numbers; documents by their symbols.</summary>
internal sealed class ReferenceReader(Scan scan)
{
    private readonly List<Reference> found = [];
    private readonly NumberList numbers = new(scan);
    private readonly SymbolReader symbols = new(scan);

    public List<Reference> Read()
    {
        for (var at = 0; at < scan.Count;)
        {
            if (scan.Words.ReferenceNouns.At(scan.Tokens, at, out var noun) is > 0 and var length && Noun(at, at + length, noun) is > 0 and var end
                || (end = Symbol(at)) > 0)
            {
                scan.Take(at, end);
                at = end;
            }
            else
                at++;
        }
        return found;
    }

    private int Symbol(int at)
    {
        if (symbols.At(at, out var symbol) is not (> 0 and var end))
            return 0;
        found.Add(new Reference(scan.Place(at, end), ReferenceKind.Document, [symbol], [], Direction.Unstated));
        return end;
    }

    private int Noun(int start, int at, ReferenceNoun noun) => noun switch
    {
        ReferenceNoun.Paragraph => Paragraph(start, at, []),
        ReferenceNoun.Subparagraph => Subparagraph(start, at),
        ReferenceNoun.Resolution => Resolution(start, at),
        ReferenceNoun.Annex => Annex(start, at),
        ReferenceNoun.Article => Article(start, at),
        ReferenceNoun.Chapter => Chapter(start, at),
    };

    private int Paragraph(int start, int at, IReadOnlyList<string> letters)
    {
        var targets = new List<string>();
        var end = numbers.Paragraphs(at, targets);
        var direction = Direction.Unstated;
        if (end == at)
        {
            // "The preceding paragraph", "au paragraphe précédent": a place without a number.
            if (scan.Words.Neighbours.At(scan.Tokens, at, out direction) is > 0 and var after)
                end = at + after;
            else if (scan.Words.Neighbours.Before(scan.Tokens, start, out direction) is > 0 and var before)
                (start, end) = (start - before, at);
            else
                return 0;
            found.Add(new Reference(scan.Place(start, end), ReferenceKind.Paragraph, [.. letters], [], direction));
            return end;
        }
        if (letters.Count > 0)
            targets = [.. targets.SelectMany(target => letters.Select(letter => $"{target} ({letter})"))];
        if (scan.Words.Directions.At(scan.Tokens, end, out direction) is > 0 and var said)
        {
            found.Add(new Reference(scan.Place(start, end + said), ReferenceKind.Paragraph, [.. targets], [], direction));
            return end + said;
        }
        var within = new List<string>();
        var (kind, whole) = Within(end, within);
        found.Add(new Reference(scan.Place(start, whole), kind, [.. targets], [.. within], Direction.Unstated));
        return whole;
    }

    private int Subparagraph(int start, int at)
    {
        var letters = new List<string>();
        var end = numbers.Letters(at, letters);
        if (letters.Count == 0)
            return Paragraph(start, at, []);
        if (scan.Words.OfLinks.At(scan.Tokens, end) is > 0 and var link && scan.Words.ReferenceNouns.At(scan.Tokens, end + link, out var noun) is > 0 and var length
            && noun is ReferenceNoun.Paragraph && Paragraph(start, end + link + length, letters) is > 0 and var whole)
            return whole;
        var direction = Direction.Unstated;
        var said = scan.Words.Directions.At(scan.Tokens, end, out direction);
        found.Add(new Reference(scan.Place(start, end + said), ReferenceKind.Paragraph, [.. letters.Select(letter => $"({letter})")], [], said > 0 ? direction : Direction.Unstated));
        return end + said;
    }

    /// <summary>"of resolution 2391 (2017)", "of this resolution", "of the report": in which text those paragraphs stand.</summary>
    private (ReferenceKind Kind, int End) Within(int at, List<string> within)
    {
        if (scan.Words.OfLinks.At(scan.Tokens, at) is not (> 0 and var link))
            return (ReferenceKind.Paragraph, at);
        var next = at + link;
        if (scan.Words.ThisResolution.At(scan.Tokens, next) is > 0 and var own)
            return (ReferenceKind.Paragraph, next + own);
        for (var i = next; i <= next + 3; i++)
            if (scan.Words.ThisResolution.At(scan.Tokens, i) is > 0 and var nested && i - next <= 1)
                return (ReferenceKind.Paragraph, i + nested);
            else if (scan.Words.ReferenceNouns.At(scan.Tokens, i, out var noun) is > 0 and var length)
            {
                var end = noun is ReferenceNoun.Resolution ? numbers.Resolutions(i + length, within) : i + length;
                if (within.Count > 0)
                    return (ReferenceKind.ParagraphOfResolution, end);
                return noun is ReferenceNoun.Resolution or ReferenceNoun.Annex ? (ReferenceKind.ParagraphElsewhere, i + length) : (ReferenceKind.Paragraph, at);
            }
            else if (scan.Words.Comma.Has(scan.Tokens, i) || scan.Words.Stops.Has(scan.Tokens, i) || scan.Words.And.Has(scan.Tokens, i))
                break;
        // What follows "of" is some other text, or nothing that the words decide: it is not taken for a paragraph of this text.
        return IsOf(at, link) ? (ReferenceKind.ParagraphElsewhere, at) : (ReferenceKind.Paragraph, at);
    }

    private bool IsOf(int at, int link) => scan.Printed(at) is "of" or "de" or "du" or "des" or "d'" or "d’" && link > 0;

    private int Resolution(int start, int at)
    {
        var targets = new List<string>();
        var end = numbers.Resolutions(at, targets);
        if (targets.Count == 0)
            return 0;
        found.Add(new Reference(scan.Place(start, end), ReferenceKind.Resolution, [.. targets], [], Direction.Unstated));
        return end;
    }

    private int Annex(int start, int at)
    {
        var targets = new List<string>();
        var end = numbers.Figures(at, targets);
        if (targets.Count == 0)
            return 0;
        var within = new List<string>();
        var whole = end;
        if (scan.Words.OfLinks.At(scan.Tokens, end) is > 0 and var link && scan.Words.ReferenceNouns.At(scan.Tokens, end + link, out var noun) is > 0 and var length
            && noun is ReferenceNoun.Resolution && numbers.Resolutions(end + link + length, within) is var after && within.Count > 0)
            whole = after;
        found.Add(new Reference(scan.Place(start, whole), ReferenceKind.Annex, [.. targets], [.. within], Direction.Unstated));
        return whole;
    }

    private int Article(int start, int at) => OfTheCharter(start, at, ReferenceKind.Article);

    private int Chapter(int start, int at) => OfTheCharter(start, at, ReferenceKind.Chapter);

    private int OfTheCharter(int start, int at, ReferenceKind kind)
    {
        var targets = new List<string>();
        var end = numbers.Figures(at, targets);
        if (targets.Count == 0)
            return 0;
        if (scan.Words.OfLinks.At(scan.Tokens, end) is > 0 and var link && scan.Words.Charter.Has(scan.Tokens, end + link))
        {
            found.Add(new Reference(scan.Place(start, end + link + 1), kind, [.. targets], ["charter"], Direction.Unstated));
            return end + link + 1;
        }
        found.Add(new Reference(scan.Place(start, end), kind, [.. targets], [], Direction.Unstated));
        return end;
    }
}
