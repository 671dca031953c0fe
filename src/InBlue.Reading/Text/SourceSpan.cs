namespace InBlue.Reading.Text;

/// <summary>A place in a source, in Unicode code points from 0, the end excluded: neither bytes nor UTF-16 units.</summary>
public readonly record struct SourceSpan(int Start, int End);
