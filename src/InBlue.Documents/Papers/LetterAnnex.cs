using System.Globalization;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

/// <summary>One counted letter in both layers: as printed, then as received, with every change between them.</summary>
internal static class LetterAnnex
{
    public static Block.Annex Of(AnnexedLetter letter, string label, PaperWords words)
    {
        var edition = letter.EditionIn(words.Language);
        if (edition is null)
            return new Block.Annex(label, letter.Member.Text(words.Language), [], [.. Received(letter.AsReceived, words)]);
        return new Block.Annex(
            label,
            edition.Heading,
            edition.Originals.Count == 0 ? [] : [words.Original(edition.Originals)],
            [
                new Block.Quote(edition.Language, QuotedParagraph.Cut(edition.Text)),
                new Block.Signature([.. edition.Office.Select(l => new Line(l))], words.Signed, edition.Signed),
                .. Layers(letter.AsReceived, edition, words),
            ]);
    }

    private static IEnumerable<Block> Layers(AsReceived received, LetterEdition edition, PaperWords words)
    {
        if (edition.Changes.Count == 0 && received is AsReceived.Words same && Same(same.Text, edition.Text))
            return [PaperWords.P(words.Compiled.AsReceivedUnchanged)];
        return [.. Received(received, words), Changes(edition, words)];
    }

    private static IEnumerable<Block> Received(AsReceived received, PaperWords words)
    {
        yield return new Block.Heading(words.Compiled.AsReceived);
        yield return received switch
        {
            AsReceived.Words text => new Block.Quote(text.Language, QuotedParagraph.Cut(text.Text)),
            AsReceived.File file => FileOf(file, words),
            _ => throw new System.Diagnostics.UnreachableException(received.GetType().Name),
        };
    }

    private static Block Changes(LetterEdition edition, PaperWords words) =>
        edition.Changes.Count == 0 ? PaperWords.P(words.Compiled.NoChanges) : ChangesOf(edition, words);

    public static Block.Table FileOf(AsReceived.File file, PaperWords words) => new("", [], [
        PaperWords.Row(words.Compiled.File, file.Name),
        PaperWords.Row(words.Compiled.Bytes, file.Bytes.ToString(CultureInfo.InvariantCulture)),
        PaperWords.Row(words.Compiled.Digest, file.Digest),
    ]);

    public static Block.Table ChangesOf(LetterEdition edition, PaperWords words) =>
        new(words.Compiled.Changes, [words.Compiled.Was, words.Compiled.Is, words.Compiled.Approved], [
            .. from change in edition.Changes
               select PaperWords.Row(
                   change.Was.Length == 0 ? words.Compiled.Added : change.Was,
                   change.Is.Length == 0 ? words.Compiled.LeftOut : change.Is,
                   $"{change.ApprovedBy}, {words.Day(change.On)}"),
        ]);

    private static bool Same(string one, string other) => VisibleText.OnOneLine(one) == VisibleText.OnOneLine(other);
}
