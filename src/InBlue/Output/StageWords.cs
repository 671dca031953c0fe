using InBlue.Documents.Dates;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;

namespace InBlue.Output;

/// <summary>A live vote in the list of votes; <paramref name="Vote"/> is null where its council's file was not given.</summary>
internal sealed record ListedVote(VoteName Name, Vote? Vote);

/// <summary>Where a vote is on its course. It tells nothing of the letters.</summary>
internal static class StageWords
{
    public static string Of(Vote vote) => vote.Stage switch
    {
        Stage.Open => $"open for letters up to {When.ToTheMinute(vote.Call.Call.Closes, vote.Call.Call.Zone)}",
        Stage.Closed => "closed, not yet counted",
        Stage.Counted => "counted; the result letter is to be signed",
        Stage.Signed => "result letter signed; to be announced",
        Stage.Announced => "announced; the compiled document is to be published",
        Stage.Published => $"published in {vote.Published!.Document}{(vote.Reissues.IsEmpty ? "" : "*")}, {DateWords.Day(vote.Published.Date, Language.English)}{string.Concat(vote.Corrigenda.Select(c => $"; {c.Symbol}"))}",
    };
}
