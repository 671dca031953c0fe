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
using InBlue.Secretariat.Reconstructing;

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
                    ["opens"] = Written(proposal.Opens), ["closes"] = Written(proposal.Closes), ["zone"] = council.Zone.Id, ["elapsedHours"] = (int)proposal.Elapsed.TotalHours,
                    ["days"] = new JsonArray([.. proposal.Days.Select(d => (JsonNode)new JsonObject { ["day"] = d.Day.ToString("uuuu-MM-dd", null), ["standing"] = Import.Refusal.CodeOf(d.Standing), ["holiday"] = d.Holiday?.Names.English })]),
                    ["checklist"] = new JsonArray([.. checklist.Select(i => (JsonNode)new JsonObject { ["what"] = Import.Refusal.CodeOf(i.What), ["prevents"] = i.Prevents, ["about"] = new JsonArray([.. i.About.Select(a => (JsonNode)a)]), ["message"] = RefusalWords.Sentence(i.What, Language.English) })]),
                    ["prevented"] = checklist.Any(i => i.Prevents),
                });
                return Task.FromResult(Exit.Done);
            }
            Console.WriteLine($"The calendar proposes a window of {(int)proposal.Elapsed.TotalHours} hours by the clock:");
            Console.WriteLine($"  from  {When.ToTheMinute(proposal.Opens, council.Zone.Id)}");
            Console.WriteLine($"  to    {When.ToTheMinute(proposal.Closes, council.Zone.Id)}");
            foreach (var day in proposal.Days)
                Console.WriteLine($"  {HourWords.WeekdayAndDay(day.Day, Language.English),-28}  {StandingOf(day)}");
            foreach (var item in checklist)
                Lines.Print($"{(item.Prevents ? "Prevents the call: " : "Note: ")}{RefusalWords.Sentence(item.What, Language.English)}{ChecklistWords.About(item, council, Language.English)}");
            Console.WriteLine(checklist.Any(i => i.Prevents) ? "The call is not possible yet." :
                $"Nothing prevents the call. The President states both ends, such as: inblue call {parsed.GetValue(Symbol)} --opens {Typed(proposal.Opens)} --closes {Typed(proposal.Closes)}");
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
                return Answer.To(done, json,
                    $"Called: {FindingVotes.TextOf(vote)}. Letters are received from {When.ToTheMinute(terms.Opens, terms.Zone)} up to, and without, {When.ToTheMinute(terms.Closes, terms.Zone)}.",
                    ("vote", FindingVotes.TextOf(vote)));
            });
    }

    private static StatedEnd Stated(string text)
    {
        var (local, offset) = Given.LocalTime(text);
        return new StatedEnd(local, offset);
    }

    private static string StandingOf(CalendarDay day) => day.Standing switch
    {
        DayStanding.Counted => "counts",
        DayStanding.Weekend => "weekend, does not count",
        DayStanding.Holiday => $"holiday, does not count ({day.Holiday?.Names.English})",
        DayStanding.NotKnown => "counts; the calendar does not know this day's holidays",
        DayStanding.NotThere => "left out by the zone: this day does not exist",
    };

    /// <summary>As a person types it.</summary>
    private static string Typed(NodaTime.OffsetDateTime time) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(time.LocalDateTime);

    private static string Written(NodaTime.OffsetDateTime instant) => FactWriter.Write(instant);
}
