using System.Collections.Immutable;

namespace InBlue.Procedure;

/// <summary>Facts to record, or the one reason why nothing happens. There is no third outcome. No facts: there is nothing to do, it is so already.</summary>
public abstract record Decision<TEvent, TRefusal>
    where TEvent : class
    where TRefusal : struct, Enum
{
    private Decision() { }

    public sealed record Recorded(ImmutableArray<TEvent> Events) : Decision<TEvent, TRefusal>;

    public sealed record Refused(TRefusal Why) : Decision<TEvent, TRefusal>;

    public static implicit operator Decision<TEvent, TRefusal>(TEvent happened) => new Recorded([happened]);

    public static implicit operator Decision<TEvent, TRefusal>(ImmutableArray<TEvent> happened) => new Recorded(happened);

    public static implicit operator Decision<TEvent, TRefusal>(TRefusal why) => new Refused(why);
}
