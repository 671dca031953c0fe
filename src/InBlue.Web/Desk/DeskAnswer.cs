namespace InBlue.Web.Desk;

/// <summary>What became of a form.</summary>
public abstract record DeskAnswer
{
    private DeskAnswer() { }

    /// <summary>Done, or so already.</summary>
    public sealed record Done : DeskAnswer;

    /// <summary>Not allowed now: nothing was recorded.</summary>
    public sealed record Refused(string Sentence) : DeskAnswer;

    /// <summary>The form names no act of the desk.</summary>
    public sealed record NoSuchAct : DeskAnswer;
}
