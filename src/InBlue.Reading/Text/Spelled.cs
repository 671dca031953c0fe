using System.Buffers;

namespace InBlue.Reading.Text;

/// <summary>A text in the making. Where it comes from is kept in runs: characters that stand together in the source as they do here.</summary>
internal sealed class Spelled(int capacity = 128)
{
    /// <summary>What does not go into a clean text as it stands.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && (Fold.IsSpace(c) || c is '\uFB01' or '\uFB02'))]);

    private readonly List<int> starts = [];
    private readonly List<int> sources = [];
    private char[] chars = new char[capacity];
    private int length;

    /// <summary>NUL, which no source has, before the first.</summary>
    public char Last => length > 0 ? chars[length - 1] : '\0';

    public char BeforeLast => length > 1 ? chars[length - 2] : '\0';

    public ReadOnlySpan<char> Chars => chars.AsSpan(0, length);

    public int LastPlace => sources[^1] + length - 1 - starts[^1];

    public void Clear()
    {
        starts.Clear();
        sources.Clear();
        length = 0;
    }

    public void Add(char c, int place)
    {
        Reserve(1);
        Begin(place);
        chars[length++] = c;
    }

    /// <summary>False, and nothing done, where it has characters that do not go in as they stand.</summary>
    public bool TryAdd(ReadOnlySpan<char> text, int place)
    {
        if ((text.ContainsAnyExceptInRange(' ', '~') && text.ContainsAny(Odd)) || text.IndexOf("  ", StringComparison.Ordinal) >= 0)
            return false;
        Reserve(text.Length);
        Begin(place);
        text.CopyTo(chars.AsSpan(length));
        length += text.Length;
        return true;
    }

    public void RemoveLast()
    {
        length--;
        if (starts[^1] == length)
        {
            starts.RemoveAt(starts.Count - 1);
            sources.RemoveAt(sources.Count - 1);
        }
    }

    public Places Places(Layout layout) => new(layout, [.. starts], [.. sources], length);

    private void Begin(int place)
    {
        if (starts.Count > 0 && sources[^1] + length - starts[^1] == place)
            return;
        starts.Add(length);
        sources.Add(place);
    }

    private void Reserve(int more)
    {
        if (length + more > chars.Length)
            Array.Resize(ref chars, Math.Max(2 * chars.Length, length + more));
    }
}
