using DiffPlex;
using DiffPlex.Chunkers;
using InBlue.Reading.Text;

namespace InBlue.Reading.Drafts;

public enum RunKind { Same, Deleted, Inserted }

/// <summary>Words that two texts share, or that only one of them has.</summary>
public sealed record RedlineRun(RunKind Kind, string Text);

/// <summary>
/// What changed between two texts, word by word. Lines are compared first and words only inside changed lines, so that long drafts
/// that differ little, as revisions do, take little time. Both texts come back exactly.
/// </summary>
public static class Redline
{
    /// <summary>Where both sides of a change have more words than this together, they are shown whole, one deleted and one inserted.</summary>
    public const int MostWords = 4_000;

    /// <summary>The same for lines: beyond, the texts are too different to be compared.</summary>
    public const int MostLines = 20_000;

    public static Sequence<RedlineRun> Of(string before, string after)
    {
        var runs = new Runs();
        var (old, now) = (LinesOf(before), LinesOf(after));
        if (old.Length + now.Length > MostLines)
            runs.Replace(before, after);
        else
            Compare(before, after, new Chunks(LinesOf), runs, (o, n) => CompareWords(o, n, runs));
        return runs.All();
    }

    public static string Before(Sequence<RedlineRun> runs) => string.Concat(runs.Where(r => r.Kind != RunKind.Inserted).Select(r => r.Text));

    public static string After(Sequence<RedlineRun> runs) => string.Concat(runs.Where(r => r.Kind != RunKind.Deleted).Select(r => r.Text));

    private static void CompareWords(string before, string after, Runs runs)
    {
        if (WordsOf(before).Length + WordsOf(after).Length > MostWords)
            runs.Replace(before, after);
        else
            Compare(before, after, new Chunks(WordsOf), runs, runs.Replace);
    }

    private static void Compare(string before, string after, IChunker chunks, Runs runs, Action<string, string> changed)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunks);
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            runs.Add(RunKind.Same, string.Concat(diff.PiecesOld.Skip(at).Take(block.DeleteStartA - at)));
            changed(string.Concat(diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA)), string.Concat(diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB)));
            at = block.DeleteStartA + block.DeleteCountA;
        }
        runs.Add(RunKind.Same, string.Concat(diff.PiecesOld.Skip(at)));
    }

    /// <summary>Each with its line feed.</summary>
    private static string[] LinesOf(string text) => Cut(text, (before, _) => before == '\n');

    /// <summary>Words, spaces, and each other sign by itself.</summary>
    private static string[] WordsOf(string text) => Cut(text, (before, next) => KindOf(before) != KindOf(next) || KindOf(before) == 2);

    private static int KindOf(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark ? 0 : char.IsWhiteSpace(c) ? 1 : 2;

    private static string[] Cut(string text, Func<char, char, bool> isBetween)
    {
        var (pieces, start) = (new List<string>(), 0);
        for (var i = 1; i <= text.Length; i++)
            if (i == text.Length || isBetween(text[i - 1], text[i]))
            {
                pieces.Add(text[start..i]);
                start = i;
            }
        return [.. pieces];
    }

    private sealed class Chunks(Func<string, string[]> cut) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => cut(text);
    }

    /// <summary>Runs of one kind that follow each other are one.</summary>
    private sealed class Runs
    {
        private readonly List<(RunKind Kind, System.Text.StringBuilder Text)> runs = [];

        public void Add(RunKind kind, string text)
        {
            if (text.Length == 0)
                return;
            if (runs.Count > 0 && runs[^1].Kind == kind)
                runs[^1].Text.Append(text);
            else
                runs.Add((kind, new System.Text.StringBuilder(text)));
        }

        public void Replace(string before, string after)
        {
            Add(RunKind.Deleted, before);
            Add(RunKind.Inserted, after);
        }

        public Sequence<RedlineRun> All() => [.. runs.Select(r => new RedlineRun(r.Kind, r.Text.ToString()))];
    }
}
