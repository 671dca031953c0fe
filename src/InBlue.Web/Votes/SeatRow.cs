using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Votes;

/// <summary>A member that holds a seat while the vote runs, with the letter that counts for it if there is one.</summary>
public sealed record SeatRow(MemberId Member, Position Position, bool Presides)
{
    /// <summary>The letter as a published document annexes it; null in a live vote.</summary>
    public VoteFact.Letter? Letter { get; init; }

    /// <summary>The letter of a live vote; null in a reconstruction.</summary>
    public LetterOnFile? Counted { get; init; }

    public static ImmutableArray<SeatRow> Of(RecordedVote vote) =>
    [
        .. vote.InOrder(vote.Council.SeatsOn(vote.Opened.Call.Closes.Date), seat => seat.Member)
            .Select(seat => (seat.Member, Letter: vote.LetterOf(seat.Member)))
            .Select(s => new SeatRow(s.Member, s.Letter?.Position ?? Position.Absent, s.Member == vote.Opened.Document.President) { Letter = s.Letter }),
    ];
}
