namespace InBlue.Reading.Text;

/// <summary>A text in the making, each character with its place in the source.</summary>
internal sealed class Spelled(int capacity)
{
    private char[] chars = new char[Math.Max(capacity, 16)];
    private int[] places = new int[Math.Max(capacity, 16)];
    private int length;

    /// <summary>NUL, which no source has, before the first.</summary>
    public char Last => length > 0 ? chars[length - 1] : '\0';

    public char BeforeLast => length > 1 ? chars[length - 2] : '\0';

    public int LastPlace => places[length - 1];

    public void Add(char c, int place)
    {
        if (length == chars.Length)
        {
            Array.Resize(ref chars, 2 * length);
            Array.Resize(ref places, 2 * length);
        }
        (chars[length], places[length]) = (c, place);
        length++;
    }

    public void RemoveLast() => length--;

    public string Text() => new(chars, 0, length);

    public int[] Places() => length == places.Length ? places : places[..length];
}
