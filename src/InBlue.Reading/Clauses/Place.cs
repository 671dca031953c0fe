namespace InBlue.Reading.Clauses;

/// <summary>A stretch of the text handed in, in UTF-16 units; whoever made that text knows where it stands in the source.</summary>
public readonly record struct Place(int Start, int End)
{
    public string Of(string text) => text[Start..End];

    public bool Holds(Place other) => Start <= other.Start && other.End <= End;
}
