using System.CommandLine;
using InBlue.Live;
using InBlue.Mandates;
using InBlue.Procedure.Mandates;
using InBlue.Verbs.Live;

namespace InBlue.Verbs.Mandates;

/// <summary>How far each deliverable has come.</summary>
internal static class CourseOfDutyVerbs
{
    public static IEnumerable<Command> All => [Advance(), Input()];

    private static Argument<int> Commitment() => LiveVerb.Number("commitment", "The commitment's number.");

    private static Argument<int> Occurrence() => LiveVerb.Number("occurrence", "Which of its dates, from 1.");

    private static Command Advance()
    {
        var (id, number, occurrence, stage) = (MandateHandle.Id(), Commitment(), Occurrence(), LiveVerb.Text("stage", "planned, inputs-asked, inputs-received, cleared, in-translation, issued or waived."));
        var (on, symbol, note) = (LiveVerb.Maybe("--on", "The day on which it happened; today.", "DAY"), LiveVerb.Maybe("--symbol", "What it was issued as.", "SYMBOL"), LiveVerb.Maybe("--note", "A word on it; needed for a waiver and a step back.", "TEXT"));
        return LiveVerb.Make("advance", "Records how far a deliverable has come.", c => { foreach (var a in (Argument[])[id, number, occurrence, stage]) c.Arguments.Add(a); foreach (var o in (Option[])[on, symbol, note]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            var step = Given.Code<CourseStage>(parsed.GetValue(stage)!, "stage");
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.Advance(m, acting, parsed.GetValue(number), parsed.GetValue(occurrence), step,
                parsed.GetValue(on) is { } day ? Given.Day(day) : acting.Today, parsed.GetValue(symbol), parsed.GetValue(note)), cancel), json, "Recorded.");
        });
    }

    private static Command Input()
    {
        var (id, number, occurrence, stage) = (MandateHandle.Id(), Commitment(), Occurrence(), LiveVerb.Text("stage", "asked, received or cleared."));
        var (section, contributor) = (LiveVerb.Needed("--section", "For which section of the report: i, ii, 4 …", "SECTION"), LiveVerb.Needed("--contributor", "From whom.", "NAME"));
        var (day, note) = (LiveVerb.Maybe("--day", "For asked: by when. Else when it came; today.", "DAY"), LiveVerb.Maybe("--note", "A word on it.", "TEXT"));
        return LiveVerb.Make("input", "Records a contribution to a report: asked for by a day, received, cleared.", c => { foreach (var a in (Argument[])[id, number, occurrence, stage]) c.Arguments.Add(a); foreach (var o in (Option[])[section, contributor, day, note]) c.Options.Add(o); }, async (parsed, office, json, cancel) =>
        {
            var step = Given.Code<InputStage>(parsed.GetValue(stage)!, "stage of a contribution");
            if (step is InputStage.Asked && parsed.GetValue(day) is null)
                throw new WrongUseException("Say by when it is asked for: --day 2020-09-10.");
            return Answer.To(await MandateHandle.ChangeAsync(office, parsed.GetValue(id)!, (m, acting) => FollowingDecisions.Input(m, acting, parsed.GetValue(number), parsed.GetValue(occurrence), parsed.GetValue(section)!, parsed.GetValue(contributor)!, step,
                parsed.GetValue(day) is { } d ? Given.Day(d) : acting.Today, parsed.GetValue(note)), cancel), json, "Recorded.");
        });
    }
}
