using InBlue.Reading.Compiled;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>What the readers of a lone letter find, and what makes them doubt the letter as a whole.</summary>
internal sealed class LetterDesk(CleanText text)
{
    public List<Evidence> Evidence { get; } = [];

    public List<Doubt> Doubts { get; } = [];

    /// <summary>In a language that is not read, or with disguised words, nothing is said of a position.</summary>
    public bool CanTellPositions => !Doubts.Exists(d => d.Kind is DoubtKind.LanguageNotRead or DoubtKind.UnaccountedWords);

    public void Doubt(DoubtKind kind, (int Start, int End) where, params Sequence<string> said) => Doubts.Add(Desk.Doubt(kind, text, where.Start, where.End, said));
}
