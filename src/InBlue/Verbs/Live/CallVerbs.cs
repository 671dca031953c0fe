using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Documents.Dates;
using InBlue.Documents.Refusals;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Time;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Live;

namespace InBlue.Verbs.Live;

internal static class CallVerbs
{
    private static readonly Argument<string> Symbol = LiveVerb.Text("symbol", "The draft's symbol.");

    /// <summary>What the calendar proposes, and what still prevents the call.</summary>
    public static Command Propose()
    {
        var opens = LiveVerb.Needed("--opens", "When the window is to open, in the council's zone: 2020-06-26T14:00.", "TIME");
        return LiveVerb.Make("propose", "Shows the window that the calendar proposes, and what still prevents the call.", c => { c.Arguments.Add(Symbol); c.Options.Add(opens); }, (parsed, office, json, _) =>
        {
            var council = office.Live.Council;
            var opening = Given.Instant(parsed.GetValue(opens)!, council.Zone);
            if (WindowProposal.From(council, opening) is not { } proposal)
                return Task.FromResult(Answer.Refuse(VoteRefusal.NoProcedure, json));
            var terms = new CallTerms(proposal.Opens.Date, proposal.Opens, proposal.Closes, council.Zone.Id);
            var checklist = new PuttingToTheVote(office.Changing).Checklist(parsed.GetValue(Symbol)!, terms);
            if (json)
            {
                Print.Json(new JsonObject
                {
                    ["opens"] = Written(proposal.Opens), ["closes"] = Written(proposal.Closes), ["elapsedHours"] = (int)proposal.Elapsed.TotalHours,
                    ["days"] = new JsonArray([.. proposal.Days.Select(d => (JsonNode)new JsonObject { ["day"] = d.Day.ToString("uuuu-MM-dd", null), ["standing"] = Import.Refusal.CodeOf(d.Standing) })]),
                    ["checklist"] = new JsonArray([.. checklist.Select(i => (JsonNode)new JsonObject { ["what"] = Import.Refusal.CodeOf(i.What), ["prevents"] = i.Prevents, ["about"] = new JsonArray([.. i.About.Select(a => (JsonNode)a)]) })]),
                });
                return Task.FromResult(Exit.Done);
            }
            Console.WriteLine($"The calendar proposes: from {DateWords.DayAndHour(proposal.Opens.LocalDateTime, Language.English)} to {DateWords.DayAndHour(proposal.Closes.LocalDateTime, Language.English)} ({council.Zone.Id}), {(int)proposal.Elapsed.TotalHours} hours by the clock.");
            foreach (var day in proposal.Days)
                Console.WriteLine($"  {DateWords.Day(day.Day, Language.English),-22} {Import.Refusal.CodeOf(day.Standing).Replace('-', ' ')}{(day.Holiday is { } holiday ? $" ({holiday.Names.English})" : "")}");
            foreach (var item in checklist)
                Console.WriteLine($"  {(item.Prevents ? "Prevents the call: " : "Note: ")}{RefusalWords.Sentence(item.What, Language.English)}{(item.About.IsEmpty ? "" : $" ({string.Join(", ", item.About)})")}");
            Console.WriteLine(checklist.Any(i => i.Prevents) ? "The call is not possible yet." : "Nothing prevents the call. The President states both ends: inblue call … --opens … --closes …");
            return Task.FromResult(Exit.Done);
        });
    }

    public static Command Call()
    {
        var (opens, closes) = (LiveVerb.Needed("--opens", "The opening, in the council's zone: 2020-06-26T14:00.", "TIME"), LiveVerb.Needed("--closes", "The end, outside the window.", "TIME"));
        return LiveVerb.Make("call", "The President puts a draft in blue to the vote. From here no withdrawal, no extension, no early close.", c => { c.Arguments.Add(Symbol); c.Options.Add(opens); c.Options.Add(closes); },
            async (parsed, office, json, cancel) =>
            {
                var council = office.Live.Council;
                var (from, to) = (Stated(parsed.GetValue(opens)!), Stated(parsed.GetValue(closes)!));
                var (stated, why) = PuttingToTheVote.TermsOf(council, from, to, office.Live.Now);
                if (stated is not { } terms)
                    return Answer.Refuse(why!.Value, json);
                var (vote, done) = await new PuttingToTheVote(office.Changing).CallAsync(office.By, parsed.GetValue(Symbol)!, terms, cancel);
                return Answer.To(done, json, $"Called: {vote.Draft}#{vote.Ordinal}, from {DateWords.DayAndHour(terms.Opens.LocalDateTime, Language.English)} to {DateWords.DayAndHour(terms.Closes.LocalDateTime, Language.English)} ({council.Zone.Id}).");
            });
    }

    private static StatedEnd Stated(string text)
    {
        var (local, offset) = Given.LocalTime(text);
        return new StatedEnd(local, offset);
    }

    private static string Written(NodaTime.OffsetDateTime instant) => Secretariat.Reconstructing.FactWriter.Write(instant);
}
