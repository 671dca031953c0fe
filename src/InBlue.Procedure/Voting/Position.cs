namespace InBlue.Procedure.Voting;

/// <summary>What a member's letter says, or that there is none: absent is neither an abstention nor a "no".</summary>
public enum Position { For, Against, Abstain, NotParticipating, Absent }
