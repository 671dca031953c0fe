using System.Collections.Immutable;

namespace InBlue.Procedure.Councils;

/// <summary>A value of the file with its place, so that a fault found later can still say where.</summary>
internal abstract record Node(string Path, int Line)
{
    public sealed record Text(string Path, int Line, string Value) : Node(Path, Line);
    public sealed record Whole(string Path, int Line, long Value) : Node(Path, Line);
    public sealed record List(string Path, int Line, ImmutableArray<Node> Items) : Node(Path, Line);
    public sealed record Object(string Path, int Line, ImmutableArray<(string Name, Node Value)> Members) : Node(Path, Line);

    /// <summary>Its fault is already reported.</summary>
    public sealed record Broken(string Path, int Line) : Node(Path, Line);
}
