using System.Text.Json.Nodes;
using InBlue.Documents.Dates;
using InBlue.Documents.Results;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.WrittenVotes;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Papers;
using InBlue.Secretariat.Reconstructing;

namespace InBlue.Live;

/// <summary>A live vote for a person at a terminal. Before its release nothing of it tells a position, a count or who has written.</summary>
internal static class LiveVoteText
{
    public static void Print(Office office, VoteName name, bool json)
    {
        var vote = office.Live.Vote(name)!.State;
        var council = office.Live.CouncilOf(vote);
        var released = Visibilities.IsReleased(vote, council, office.Live.Now);
        if (json)
        {
            Output.Print.Json(JsonOf(name, vote, released));
            return;
        }
        Console.WriteLine($"{name.Draft}#{name.Ordinal}  {vote.Call.Draft.Item}{(vote.Call.Practice ? "  [PRACTICE]" : "")}");
        Line("Submitted by", string.Join(", ", vote.Call.Draft.Sponsors.Select(m => Name(council, m))));
        Line("Called by", $"{Name(council, vote.Call.President)}, {DateWords.Day(vote.Call.Call.Date, Language.English)}");
        Line("Window opens", $"{DateWords.DayAndHour(vote.Call.Call.Opens.LocalDateTime, Language.English)} ({vote.Call.Call.Zone})");
        Line("Window closes", $"{DateWords.DayAndHour(vote.Call.Call.Closes.LocalDateTime, Language.English)} ({vote.Call.Call.Zone})");
        Line("Texts", string.Join(", ", vote.Texts.Select(t => LiveCodes.Of(t.Language) + (t.Authentic ? " (authentic)" : ""))));
        Line("Stage", StageOf(vote));
        if (vote.OpenIncident is { } incident)
            Line("Incident", $"open: nothing ran from {LiveInstants.Write(incident.From)} to {LiveInstants.Write(incident.To)}");
        if (!released)
        {
            Console.WriteLine("  Letters and result are shown once they are released.");
            return;
        }
        if (vote.Count is not null)
            PrintResult(office.Changing.ContextOf(name, vote));
        LettersText.Print(office, name, vote, json: false);
    }

    public static void PrintResult(PaperContext context)
    {
        var (words, result) = (ResultWords.English, ResultPapers.Result(context).Result);
        Console.WriteLine(words.Sentence(result.Outcome, result.Reason, result.Counts, result.Findings));
        foreach (var finding in result.Findings)
            Console.WriteLine($"  {(finding.Holds ? "holds       " : "does NOT hold")}  {words.Sentence(finding, context.Council)}  ({finding.Condition.Source})");
    }

    private static JsonObject JsonOf(VoteName name, Vote vote, bool released)
    {
        var shown = new JsonObject
        {
            ["vote"] = $"{name.Draft}#{name.Ordinal}", ["draft"] = name.Draft, ["item"] = vote.Call.Draft.Item, ["practice"] = vote.Call.Practice,
            ["sponsors"] = new JsonArray([.. vote.Call.Draft.Sponsors.Select(m => (JsonNode)m.Text)]), ["stage"] = Import.Refusal.CodeOf(vote.Stage),
            ["window"] = new JsonObject { ["opens"] = FactWriter.Write(vote.Call.Call.Opens), ["closes"] = FactWriter.Write(vote.Call.Call.Closes), ["zone"] = vote.Call.Call.Zone },
            ["released"] = released,
        };
        if (!released)
            return shown;
        shown["resolution"] = vote.Resolution;
        shown["document"] = vote.Published?.Document;
        if (vote.Count is { } counted)
            shown["result"] = new JsonObject
            {
                ["adopted"] = counted.Outcome is Procedure.Voting.Outcome.Adopted, ["reason"] = Codes.Of(counted.Reason),
                ["counts"] = new JsonObject { ["for"] = counted.Counts.For, ["against"] = counted.Counts.Against, ["abstain"] = counted.Counts.Abstain, ["notParticipating"] = counted.Counts.NotParticipating, ["absent"] = counted.Counts.Absent },
            };
        shown["letters"] = new JsonArray([.. vote.Letters.Values.Where(l => l.Reading is not null).Select(l => (JsonNode)new JsonObject { ["letter"] = l.Number, ["member"] = l.Reading!.Member.Text, ["position"] = Codes.Of(l.Reading.Position) })]);
        return shown;
    }

    private static string StageOf(Vote vote) => vote.Stage switch
    {
        Stage.Open => "open for letters",
        Stage.Closed => "closed, not yet counted",
        Stage.Counted => "counted; the result letter is to be signed",
        Stage.Signed => "result letter signed; to be announced",
        Stage.Announced => "announced; the compiled document is to be published",
        Stage.Published => $"published in {vote.Published!.Document}",
    };

    private static string Name(Council council, MemberId member) => council.Find(member)?.Forms.Names.English ?? member.Text;

    private static void Line(string label, string value) => Console.WriteLine($"  {label,-14} {value}");
}
