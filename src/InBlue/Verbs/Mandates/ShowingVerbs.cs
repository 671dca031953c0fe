using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Documents.Dates;
using InBlue.Documents.Mandates;
using InBlue.Live;
using InBlue.Mandates;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.Mandates;
using InBlue.Secretariat.Mandates;
using InBlue.Verbs.Live;
using NodaTime;

namespace InBlue.Verbs.Mandates;

/// <summary>Looking at a register.</summary>
internal static class ShowingVerbs
{
    public static IEnumerable<Command> All => [List(), Show(), Duties(), Duty(), Due()];

    private static Command List() => LiveVerb.Make("list", "Lists the mandates of the council.", _ => { }, (_, office, json, _) =>
    {
        var all = office.Live.Mandates.Select(id => (Id: id, Mandate: office.Live.Mandate(id)!.State)).ToArray();
        if (json)
            Print.Json(new JsonArray([.. all.Select(m => MandateJson.Head(m.Id, m.Mandate))]));
        else if (all.Length == 0)
            Console.WriteLine("There is no mandate yet. Open one from an adopted text: inblue mandate open ID --vote VOTE --title TITLE");
        else
            foreach (var (id, mandate) in all)
                Console.WriteLine($"{id.PadRight(all.Max(m => m.Id.Length))}  {mandate.Title}, {mandate.Text.Resolution}{(mandate.LastDay is { } end ? $", until {DateWords.Day(end, Language.English)}" : ", end not stated")}");
        return Task.FromResult(Exit.Done);
    });

    private static Command Show()
    {
        var id = MandateHandle.Id();
        return LiveVerb.Make("show", "A mandate in one minute: its end, what is due next, figures, what is open.", c => c.Arguments.Add(id), (parsed, office, json, _) =>
        {
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var overview = MandateOverview.Of(mandate, office.Live.Council.Calendar, Today(office));
            if (json)
                Print.Json(MandateJson.Whole(parsed.GetValue(id)!, mandate, overview));
            else
                RegisterText.Print(mandate, overview);
            return Task.FromResult(Exit.Done);
        });
    }

    private static Command Duties()
    {
        var (id, status, paragraph, to) = (MandateHandle.Id(), LiveVerb.Maybe("--status", "proposed, accepted, rejected, ended …", "STATUS"), LiveVerb.Maybe("--paragraph", "Of one paragraph only: 62.", "NUMBER"), LiveVerb.Maybe("--addressee", "Of one addressee only: secretary-general.", "CODE"));
        return LiveVerb.Make("duties", "Lists the commitments of a mandate.", c => { c.Arguments.Add(id); foreach (var o in (Option[])[status, paragraph, to]) c.Options.Add(o); }, (parsed, office, json, _) =>
        {
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var wanted = mandate.Commitments.Values.Where(c =>
                (parsed.GetValue(status) is not { } s || c.Status == Given.Code<CommitmentStatus>(s, "status"))
                && (parsed.GetValue(paragraph) is not { } p || MandateLabels.ParagraphOf(mandate, c.Content) == p)
                && (parsed.GetValue(to) is not { } a || c.Content.Addressees.Any(x => x.Code == a))).ToArray();
            if (json)
            {
                Print.Json(new JsonObject
                {
                    ["commitments"] = new JsonArray([.. wanted.Select(c => MandateJson.Commitment(mandate, c, office.Live.Council.Calendar))]),
                    ["withoutDuty"] = new JsonArray([.. mandate.WithoutDuty.Select(n => (JsonNode)new JsonObject { ["provision"] = n.Provision, ["label"] = mandate.Texts[n.Text - 1].Find(n.Provision)?.Label, ["because"] = n.Because })]),
                });
                return Task.FromResult(Exit.Done);
            }
            foreach (var c in wanted)
                Lines.Print($"{c.Number,4}  {MandateLabels.Of(mandate, c.Content)}: {c.Content.Title} [{MandateWords.Kind(c.Content.Kind, Language.English)}; {TriggerWords.Of(c.Content.Trigger, Language.English)}; {MandateWords.Status(c.Status, Language.English)}]", "      ");
            if (wanted.Length == 0)
                Console.WriteLine("None.");
            return Task.FromResult(Exit.Done);
        });
    }

    private static Command Duty()
    {
        var (id, number) = (MandateHandle.Id(), LiveVerb.Number("commitment", "The commitment's number."));
        return LiveVerb.Make("duty", "Shows one commitment: its words, dates, course, values and history.", c => { c.Arguments.Add(id); c.Arguments.Add(number); }, (parsed, office, json, _) =>
        {
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var commitment = MandateHandle.Find(mandate, parsed.GetValue(number));
            if (json)
                Print.Json(MandateJson.Commitment(mandate, commitment, office.Live.Council.Calendar));
            else
                CommitmentText.Print(mandate, commitment, office.Live.Council.Calendar);
            return Task.FromResult(Exit.Done);
        });
    }

    private static Command Due()
    {
        var (id, until) = (MandateHandle.Id(), LiveVerb.Maybe("--until", "Up to that day; without it, up to the end of the mandate.", "DAY"));
        return LiveVerb.Make("due", "What is due, in the order of its dates, with when work on it must begin.", c => { c.Arguments.Add(id); c.Options.Add(until); }, (parsed, office, json, _) =>
        {
            var mandate = MandateHandle.Find(office, parsed.GetValue(id)!);
            var limit = parsed.GetValue(until) is { } day ? Given.Day(day) : LocalDate.MaxIsoValue;
            var due = DueList.Of(mandate, office.Live.Council.Calendar).Where(d => d.Occurrence.Textual.Day <= limit).ToArray();
            if (json)
                Print.Json(new JsonArray([.. due.Select(d => MandateJson.Due(mandate, d))]));
            else
                RegisterText.PrintDue(mandate, due);
            return Task.FromResult(Exit.Done);
        });
    }

    private static LocalDate Today(Office office) => office.Live.Now.InZone(office.Live.Council.Zone).Date;
}
