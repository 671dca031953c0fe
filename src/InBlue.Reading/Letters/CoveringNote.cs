using InBlue.Reading.Text;
using InBlue.Reading.Words;

namespace InBlue.Reading.Letters;

/// <summary>Whether the mail around a letter speaks of a position itself: then somebody must read both.</summary>
internal static class CoveringNote
{
    public static string? Speaks(SourceText? note, IReadOnlyCollection<Vocabulary> languages)
    {
        if (note is null || Layout.Of(note) is not { } layout)
            return null;
        QuotedReply.Take(layout, [.. languages.Select(l => l.Letters)]);
        var text = CleanText.Of(layout, 0, layout.Count);
        foreach (var language in languages)
            if (new VoteSigns(language).LeftOver(text.Folded, []) is { } token)
                return text.Text[token.Start..token.End];
        return null;
    }
}
