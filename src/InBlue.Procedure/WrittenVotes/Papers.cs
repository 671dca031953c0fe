namespace InBlue.Procedure.WrittenVotes;

/// <summary>The papers of the procedure that are issued and kept.</summary>
public enum PaperKind { Call, Receipt, Acknowledgement, LateNotice, HeldNotice, ResultLetter, SpeakingNote, CompiledDocument, Corrigendum, Reissue }

/// <summary>How far a paper has come on its way to a member.</summary>
public enum ServiceStep { Sent, Delivered, Acknowledged }
