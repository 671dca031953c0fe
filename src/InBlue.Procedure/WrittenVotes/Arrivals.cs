using InBlue.Procedure.Councils;
using NodaTime;

namespace InBlue.Procedure.WrittenVotes;

/// <summary>A letter, or a statement, as it comes in: bytes that are already known by their digest.</summary>
public sealed record Arrival(StoredFile File, FileForm Form, StoredFile? Text, ChannelId Channel, Instant Received, Proof Proof);

/// <summary>What must be so of anything that arrives, whenever it does.</summary>
internal static class Arrivals
{
    /// <summary>
    /// Officers take in what came by any channel; a delegate on file, only what the portal itself received. The portal's instant is the server's own, and no other channel's is:
    /// there it is the mailbox's stamp, or an officer's word.
    /// </summary>
    public static VoteRefusal? Unless(Acting acting, Arrival arrival)
    {
        var channel = acting.Council.WrittenProcedure.Find(arrival.Channel);
        var byPortal = arrival.Proof is Proof.ByServer && channel?.Kind is ChannelKind.Portal;
        if (acting.UnlessOfficer() is not null && !byPortal)
            return acting.UnlessOnFile() ?? VoteRefusal.OnlyByPortal;
        if (acting.UnlessOnFile() is { } notOnFile)
            return notOnFile;
        if (channel is null)
            return VoteRefusal.UnknownChannel;
        if (!channel.TakesLetters)
            return VoteRefusal.TelephoneIsNoVote;
        if (arrival.File.Bytes == 0)
            return VoteRefusal.UnfitFile;
        if (arrival.Received > acting.Now)
            return VoteRefusal.ClaimInTheFuture;
        return channel.Kind is ChannelKind.Portal && !byPortal ? VoteRefusal.PortalHasItsClock
            : channel.Kind is not ChannelKind.Portal && arrival.Proof is Proof.ByServer ? VoteRefusal.ClaimWithoutWords
            : UnlessComplete(arrival.Proof);
    }

    private static VoteRefusal? UnlessComplete(Proof proof) => proof switch
    {
        Proof.ByClaim { Words: var words } when string.IsNullOrWhiteSpace(words) => VoteRefusal.ClaimWithoutWords,
        Proof.ByClaim { Words: var words } when !GivenWords.AreSound(words) => VoteRefusal.UnfitWords,
        Proof.ByClaim { Evidence: { } evidence } when !IsDigest(evidence) => VoteRefusal.ProofIncomplete,
        Proof.ByMailbox p when !GivenWords.AreOneLine(p.Mailbox) || p.Validity < 0 || p.Uid < 0 || !IsDigest(p.Message) => VoteRefusal.ProofIncomplete,
        _ => null,
    };

    private static bool IsDigest(string text) => text.Length == 64 && text.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f');
}
