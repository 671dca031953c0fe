using System.Text.Json.Nodes;
using InBlue.Documents.Results;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Procedure.Voting;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Output;

/// <summary>A result with its findings, of a reconstruction or of a live vote: printed and written as JSON in one way.</summary>
/// <param name="NotKnown">What a reconstruction cannot know; empty for a live vote.</param>
internal sealed record ShownResult(Council Council, Result Result, string[] NotKnown)
{
    public static ShownResult Of(RecordedVote vote) =>
        new(vote.Council, new Result(vote.Counted.Outcome, vote.Counted.Reason, vote.Counted.Counts, vote.Findings), ["authority", "time"]);

    /// <summary>The vote must be counted.</summary>
    public static ShownResult Of(VoteName name, Vote vote, Council council) =>
        new(council, ResultPapers.Result(new PaperContext(name.Draft, (int)name.Ordinal, vote, council, Register.Empty, vote.Closes, _ => null)).Result, []);

    public string Sentence => ResultWords.English.Sentence(Result.Outcome, Result.Reason, Result.Counts, Result.Findings);

    public void Print()
    {
        var words = ResultWords.English;
        Console.WriteLine(Sentence);
        foreach (var finding in Result.Findings)
            Console.WriteLine($"  {(finding.Holds ? "holds" : "does NOT hold"),-13}  {words.Sentence(finding, Council)}  ({finding.Condition.Source})");
        if (NotKnown.Length > 0)
            Console.WriteLine($"  {words.NotKnown}");
    }

    public JsonObject CountsJson() => new()
    {
        ["for"] = Result.Counts.For,
        ["against"] = Result.Counts.Against,
        ["abstain"] = Result.Counts.Abstain,
        ["notParticipating"] = Result.Counts.NotParticipating,
        ["absent"] = Result.Counts.Absent,
    };

    public JsonObject ResultJson()
    {
        var (adopted, words) = (Result.Outcome is Outcome.Adopted, ResultWords.English);
        return new JsonObject
        {
            ["adopted"] = adopted,
            ["reason"] = Codes.Of(Result.Reason),
            ["sentence"] = Sentence,
            // Adopted: every condition with its figures. Not adopted: the formula, then the conditions that do not hold.
            ["reasons"] = new JsonArray(
            [
                .. adopted ? [] : new JsonNode[] { words.Verdict(Result.Outcome, Result.Reason, Result.Findings.Where(f => !f.Holds).Sum(f => f.Members.Length)) },
                .. Result.Findings.Where(f => f.Holds == adopted).Select(f => (JsonNode)words.Sentence(f, Council)),
            ]),
            ["findings"] = new JsonArray([.. Result.Findings.Select(f => (JsonNode)new JsonObject
            {
                ["condition"] = f.Condition.Id,
                ["holds"] = f.Holds,
                ["figure"] = f.Figure,
                ["limit"] = f.Limit,
                ["members"] = new JsonArray([.. f.Members.Select(m => (JsonNode)Council.NameOf(m))]),
                ["source"] = f.Condition.Source,
                ["sentence"] = words.Sentence(f, Council),
            })]),
            ["notKnown"] = new JsonArray([.. NotKnown.Select(n => (JsonNode)n)]),
        };
    }
}
