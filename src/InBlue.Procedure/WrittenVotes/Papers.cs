namespace InBlue.Procedure.WrittenVotes;

/// <summary>The papers of the procedure that are issued and kept.</summary>
public enum PaperKind { Call, Receipt, Acknowledgement, LateNotice, HeldNotice, ResultLetter, SpeakingNote, CompiledDocument, Corrigendum, Reissue }

/// <summary>How far a paper has come on its way to a member.</summary>
public enum ServiceStep { Sent, Delivered, Acknowledged }

/// <summary>When an explanation of vote may come: with the vote, inside the window, or after the result.</summary>
public enum StatementSlot { WithVote, AfterResult }
