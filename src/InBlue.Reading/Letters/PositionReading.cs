using InBlue.Procedure.Voting;
using InBlue.Reading.Text;

namespace InBlue.Reading.Letters;

/// <summary>Words that say a position, as places in the text that was read.</summary>
internal readonly record struct Expression(Position Position, int Start, int End);

/// <summary>The position with all the words that say it, or why it is not clear and which words make it so.</summary>
internal abstract record PositionReading
{
    private PositionReading() { }

    public sealed record Clear(Position Position, Sequence<Expression> Said) : PositionReading;

    public sealed record Doubtful(DoubtKind Why, Sequence<(int Start, int End)> Words) : PositionReading;
}
