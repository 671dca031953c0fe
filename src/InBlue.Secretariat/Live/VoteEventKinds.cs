using System.Diagnostics;
using InBlue.Procedure.WrittenVotes;

namespace InBlue.Secretariat.Live;

/// <summary>The names of a live vote's kinds in the record: docs/record-format.md section 11.</summary>
public static class VoteEventKinds
{
    public const string Called = "vote.called";
    public const string Served = "paper.served";
    public const string TextAttached = "text.attached";
    public const string PaperIssued = "paper.issued";
    public const string LetterReceived = "letter.received";
    public const string LetterReceivedAgain = "letter.received-again";
    public const string LetterTranscribed = "letter.transcribed";
    public const string LetterConfirmed = "letter.confirmed";
    public const string LetterHeld = "letter.held";
    public const string CallNoted = "call.noted";
    public const string LetterRuled = "letter.ruled";
    public const string LetterAcknowledged = "letter.acknowledged";
    public const string Closed = "vote.closed";
    public const string IncidentOpened = "incident.opened";
    public const string IncidentClosed = "incident.closed";
    public const string ChannelDrained = "channel.drained";
    public const string Certified = "certificate.signed";
    public const string Counted = "letters.counted";
    public const string CountReopened = "count.reopened";
    public const string ResolutionNumbered = "resolution.numbered";
    public const string ResultSigned = "result.signed";
    public const string Announced = "vote.announced";
    public const string StatementReceived = "statement.received";
    public const string EditionApproved = "edition.approved";
    public const string ChairCeded = "chair.ceded";
    public const string PresidencyHandedOver = "presidency.handed-over";
    public const string Published = "document.published";
    public const string Corrected = "document.corrected";
    public const string Reissued = "document.reissued";

    public static string Of(VoteEvent happened) => happened switch
    {
        VoteEvent.Called => Called,
        VoteEvent.Served => Served,
        VoteEvent.TextAttached => TextAttached,
        VoteEvent.PaperIssued => PaperIssued,
        VoteEvent.LetterReceived => LetterReceived,
        VoteEvent.LetterReceivedAgain => LetterReceivedAgain,
        VoteEvent.LetterTranscribed => LetterTranscribed,
        VoteEvent.LetterConfirmed => LetterConfirmed,
        VoteEvent.LetterHeld => LetterHeld,
        VoteEvent.CallNoted => CallNoted,
        VoteEvent.LetterRuled => LetterRuled,
        VoteEvent.LetterAcknowledged => LetterAcknowledged,
        VoteEvent.Closed => Closed,
        VoteEvent.IncidentOpened => IncidentOpened,
        VoteEvent.IncidentClosed => IncidentClosed,
        VoteEvent.ChannelDrained => ChannelDrained,
        VoteEvent.Certified => Certified,
        VoteEvent.Counted => Counted,
        VoteEvent.CountReopened => CountReopened,
        VoteEvent.ResolutionNumbered => ResolutionNumbered,
        VoteEvent.ResultSigned => ResultSigned,
        VoteEvent.Announced => Announced,
        VoteEvent.StatementReceived => StatementReceived,
        VoteEvent.EditionApproved => EditionApproved,
        VoteEvent.ChairCeded => ChairCeded,
        VoteEvent.PresidencyHandedOver => PresidencyHandedOver,
        VoteEvent.Published => Published,
        VoteEvent.Corrected => Corrected,
        VoteEvent.Reissued => Reissued,
        _ => throw new UnreachableException(happened.GetType().Name),
    };
}
