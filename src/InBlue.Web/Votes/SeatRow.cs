using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Votes;

/// <summary>A member that holds a seat while the vote runs, with its letter if it sent one.</summary>
public sealed record SeatRow(MemberId Member, VoteFact.Letter? Letter, bool Presides)
{
    public Position Position => Letter?.Position ?? Position.Absent;

    public static ImmutableArray<SeatRow> Of(RecordedVote vote) =>
    [
        .. vote.InOrder(vote.Council.SeatsOn(vote.Opened.Call.Closes.Date), seat => seat.Member)
            .Select(seat => new SeatRow(seat.Member, vote.LetterOf(seat.Member), seat.Member == vote.Opened.Document.President)),
    ];
}
