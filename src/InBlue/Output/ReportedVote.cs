using InBlue.Procedure.Voting;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Output;

/// <summary>What a report says of the vote in its bundle, a reconstruction or a live one.</summary>
internal sealed record ReportedVote(
    string Kind, string Vote, string Council, bool Practice, string Draft, string Opens, string Closes, string Zone, int Letters, int Statements, ShownResult Result, string? Resolution, string Document)
{
    public string Outcome => Codes.Of(Result.Result.Outcome);

    /// <summary>Null where the checks did not get that far.</summary>
    public static ReportedVote? Of(AuditReport report) => report switch
    {
        { Vote: { } vote } => Of(vote),
        { Live: { } live } => Of(live),
        _ => null,
    };

    private static ReportedVote Of(AuditedVote vote)
    {
        var (said, call) = (vote.Reconstructed, vote.Reconstructed.Call);
        var rules = SeatsAndRules.For(vote.Council, said.Matter, call)!;
        var result = rules.Count(vote.Letters.ToDictionary(l => l.Member, l => l.Position));
        return new ReportedVote(
            "reconstruction", FindingVotes.TextOf(vote.Vote), vote.Vote.Council, Practice: false, vote.Vote.Draft, FactWriter.Write(call.Opens), FactWriter.Write(call.Closes), call.Zone,
            vote.Letters.Length, vote.Statements.Length, new ShownResult(vote.Council, result, ["authority", "time"]), said.Stated.Resolution, said.Document.Symbol);
    }

    private static ReportedVote Of(AuditedLiveVote live)
    {
        var (vote, call) = (live.Vote, live.Vote.Call.Call);
        return new ReportedVote(
            "live", FindingVotes.TextOf(live.Name), live.Name.Council, vote.Call.Practice, live.Name.Draft, FactWriter.Write(call.Opens), FactWriter.Write(call.Closes), call.Zone,
            vote.Letters.Count, vote.Statements.Count, ShownResult.Of(live.Name, vote, live.Council), vote.Resolution, vote.Published!.Document);
    }
}
