using System.Collections.Immutable;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Web.Votes;

/// <summary>A member that holds a seat while the vote runs, with its letter if it sent one.</summary>
public sealed record SeatRow(Member Member, Position Position, VoteFact.Letter? Letter, bool Presides)
{
    /// <summary>In English alphabetical order in every language, as the council's papers have it.</summary>
    public static ImmutableArray<SeatRow> Of(RecordedVote vote) =>
    [
        .. vote.Council.SeatsOn(vote.Opened.Call.Closes.Date).Select(s => vote.Council.Find(s.Member)!)
            .OrderBy(m => m.Forms.Names.English, StringComparer.Ordinal)
            .Select(m => (Member: m, Letter: vote.LetterOf(m.Id)))
            .Select(s => new SeatRow(s.Member, s.Letter?.Position ?? Position.Absent, s.Letter, s.Member.Id == vote.Opened.Document.President)),
    ];
}
