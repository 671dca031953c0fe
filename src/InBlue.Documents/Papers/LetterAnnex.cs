using System.Globalization;
using InBlue.Reading.Text;

namespace InBlue.Documents.Papers;

/// <summary>One counted letter in both layers: as printed, then as received, with every change between them.</summary>
internal static class LetterAnnex
{
    private const int LinesOfASignature = 6;

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
                .. SignatureOf(edition, words),
                .. Layers(letter.AsReceived, edition, words),
            ]);
    }

    /// <summary>None where the text has its own, as a text that is printed as it was received mostly has.</summary>
    public static IEnumerable<Block> SignatureOf(LetterEdition edition, PaperWords words) =>
        EndsSigned(edition) ? [] : [words.Sign(edition.Language, [.. edition.Office.Select(l => new Line(l))], hasSigned: true, edition.Signed)];

    private static bool EndsSigned(LetterEdition edition) => edition.Text.Split('\n').Where(l => !string.IsNullOrWhiteSpace(l)).TakeLast(LinesOfASignature)
        .Any(l => l.Contains(edition.Signed, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Block> Layers(AsReceived received, LetterEdition edition, PaperWords words)
    {
        if (edition.Changes.Count == 0 && received is AsReceived.Words same && Same(same.Text, edition.Text))
            return [new Block.Note(words.Compiled.AsReceivedUnchanged)];
        return [.. Received(received, words), .. Changes(received, edition, words)];
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

    private static IEnumerable<Block> Changes(AsReceived received, LetterEdition edition, PaperWords words)
    {
        var isTranslation = IsTranslation(received, edition);
        if (isTranslation)
            yield return new Block.Note(words.Compiled.Translation);
        if (edition.Changes.Count > 0)
            yield return ChangesOf(edition, words);
        else if (!isTranslation)
            yield return new Block.Note(words.Compiled.NoChanges);
    }

    private static bool IsTranslation(AsReceived received, LetterEdition edition) =>
        received is AsReceived.Words { Language: { } language } ? language != edition.Language : edition.Originals.Count > 0 && !edition.Originals.Contains(edition.Language);

    public static Block.Table FileOf(AsReceived.File file, PaperWords words) => new("", [], [
        PaperWords.Row(words.Compiled.File, file.Name),
        PaperWords.Row(words.Compiled.Bytes, file.Bytes.ToString(CultureInfo.InvariantCulture)),
        PaperWords.Row(words.Compiled.Digest, file.Digest),
    ]);

    public static Block.Table ChangesOf(LetterEdition edition, PaperWords words) =>
        new(words.Compiled.Changes, [words.Compiled.Was, words.Compiled.Is, words.Compiled.Approved], [
            .. from change in edition.Changes
               select PaperWords.Row(
                   change.OfHeading ? $"{words.Compiled.ProposedHeading} {change.Was}" : change.Was.Length == 0 ? words.Compiled.Added : change.Was,
                   change.Is.Length == 0 ? words.Compiled.LeftOut : change.Is,
                   change.On is { } day ? $"{change.ApprovedBy}, {words.Day(day)}" : change.ApprovedBy),
        ]);

    private static bool Same(string one, string other) => VisibleText.OnOneLine(one) == VisibleText.OnOneLine(other);
}
