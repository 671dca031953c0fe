using InBlue.Reading.Text;

namespace InBlue.Reading.Compiled;

/// <summary>A document read whole, though letters may be in doubt; or everything that was found to stand in the way.</summary>
public abstract record CompiledReading
{
    private CompiledReading() { }

    public sealed record Read(CompiledDocument Document) : CompiledReading;

    /// <param name="Faults">At least one.</param>
    public sealed record Unreadable(Sequence<ReadingFault> Faults) : CompiledReading;
}
