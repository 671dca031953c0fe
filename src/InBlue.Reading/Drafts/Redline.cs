using DiffPlex;
using InBlue.Reading.Text;

namespace InBlue.Reading.Drafts;

public enum RunKind { Same, Deleted, Inserted }

public sealed record RedlineRun(RunKind Kind, string Text);

/// <summary>What changed between two texts, word by word.</summary>
public static class Redline
{
    private static readonly char[] Separators = [' ', '\n', '\r', '\t', '\f'];

    public static Sequence<RedlineRun> Of(string before, string after)
    {
        var diff = Differ.Instance.CreateWordDiffs(before, after, ignoreWhitespace: false, ignoreCase: false, Separators);
        var (runs, at) = (new List<RedlineRun>(), 0);
        foreach (var block in diff.DiffBlocks)
        {
            Add(RunKind.Same, diff.PiecesOld, at, block.DeleteStartA - at);
            Add(RunKind.Deleted, diff.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            Add(RunKind.Inserted, diff.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;
        }
        Add(RunKind.Same, diff.PiecesOld, at, diff.PiecesOld.Count - at);
        return [.. runs];

        void Add(RunKind kind, IReadOnlyList<string> pieces, int from, int count)
        {
            if (count > 0)
                runs.Add(new RedlineRun(kind, string.Concat(pieces.Skip(from).Take(count))));
        }
    }
}
