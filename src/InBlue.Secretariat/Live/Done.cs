using System.Collections.Immutable;

namespace InBlue.Secretariat.Live;

/// <summary>What became of a wish: facts on the disk (none where it was so already), or the one reason why not.</summary>
public abstract record Done<TEvent, TRefusal>
    where TEvent : class
    where TRefusal : struct, Enum
{
    private Done() { }

    public sealed record Recorded(ImmutableArray<TEvent> Events) : Done<TEvent, TRefusal>;

    public sealed record Refused(TRefusal Why) : Done<TEvent, TRefusal>;
}
