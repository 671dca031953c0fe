using InBlue.Procedure.Councils;

namespace InBlue.Procedure.Voting;

/// <summary>A vote of a council: one symbol can be voted on twice, so the ordinal is part of it; 1 is the first.</summary>
public sealed record VoteId
{
    public VoteId(CouncilId council, DraftSymbol draft, int ordinal)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(ordinal);
        (Council, Draft, Ordinal) = (council, draft, ordinal);
    }

    public CouncilId Council { get; }
    public DraftSymbol Draft { get; }
    public int Ordinal { get; }

    /// <summary>As people write it: "S/2020/600" for the first vote, "S/2020/600#2" for the second.</summary>
    public string Text => Ordinal == 1 && WrittenVote.TryParse(Draft.Text, out var read) && read.Ordinal is null ? Draft.Text : FullText;

    /// <summary>The same for every vote, the first included: "S/2020/600#1".</summary>
    public string FullText => $"{Draft.Text}#{Ordinal}";

    public override string ToString() => Text;
}
