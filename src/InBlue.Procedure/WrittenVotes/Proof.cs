namespace InBlue.Procedure.WrittenVotes;

/// <summary>What says when something was received: DESIGN's third principle.</summary>
public abstract record Proof
{
    private Proof() { }

    /// <summary>The server's instant once the last byte was in.</summary>
    public sealed record ByServer : Proof;

    /// <summary>The mailbox's own stamp (INTERNALDATE), not when it was fetched. <paramref name="Message"/> is the digest of the whole mail, which is kept apart.</summary>
    public sealed record ByMailbox(string Mailbox, long Validity, long Uid, string Message) : Proof;

    /// <summary>An officer's word, with what it rests on; <paramref name="Evidence"/> is the digest of a file kept apart.</summary>
    public sealed record ByClaim(string Words, string? Evidence) : Proof;
}
