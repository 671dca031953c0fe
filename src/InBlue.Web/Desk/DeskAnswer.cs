namespace InBlue.Web.Desk;

/// <summary>What became of a form.</summary>
public abstract record DeskAnswer
{
    private DeskAnswer() { }

    /// <summary>Done, or so already.</summary>
    public sealed record Done : DeskAnswer;

    /// <summary>Not allowed now: nothing was recorded.</summary>
    public sealed record Refused(string Sentence) : DeskAnswer;

    /// <summary>Two texts were compared: nothing was recorded.</summary>
    /// <param name="Kept">The file that was compared, for taking it up; null where the text is a vote's.</param>
    public sealed record Compared(Web.Mandates.RenewalShown Shown, string? Kept) : DeskAnswer;

    /// <summary>The form names no act of the desk.</summary>
    public sealed record NoSuchAct : DeskAnswer;
}
