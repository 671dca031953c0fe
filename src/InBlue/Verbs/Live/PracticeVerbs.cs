using System.CommandLine;
using System.Text.Json.Nodes;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

namespace InBlue.Verbs.Live;

/// <summary>A practice record: its votes are marked practice everywhere, and its clock can be moved forward.</summary>
internal static class PracticeVerbs
{
    public static Command Make() => LiveVerb.Group("practice", "A record to practise on, with a clock that you move.", Begin(), Clock());

    private static Command Begin()
    {
        var options = LiveOptions.Make();
        var at = new Option<string>("--at") { Description = "Where its clock begins, in the council's zone: 2020-06-26T13:00.", HelpName = "TIME", Required = true };
        var command = new Command("begin", "Begins a practice record; the file must not exist.") { at };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var (place, council) = (DataOption.PlaceIn(parsed), Office.CouncilAt(parsed.GetValue(options.Council)).Council);
            if (place.Database is not null)
                throw new WrongUseException("A practice record is a file of its own, since its clock is one: name it with --data FILE.");
            var path = place.DataPath;
            InputFile.MustNotBeAFolder(path);
            var starts = Given.Instant(parsed.GetValue(at)!, council.Zone);
            if (!PracticeClock.TryBegin(path, starts))
                throw new WrongUseException($"There is a record at {path} already. Give another file with --data.");
            return Answer.Done(before: false, parsed.GetValue(options.Json),
                $"A practice record begins at {path}. Its clock says {When.ToTheSecond(starts, council.Zone)}.", ("clock", Written(starts, council)));
        });
        return command;
    }

    private static Command Clock()
    {
        var to = LiveVerb.Maybe("--to", "Move it forward to this time, in the council's zone.", "TIME");
        return LiveVerb.Make("clock", "Shows the practice clock, or moves it forward.", c => c.Options.Add(to), async (parsed, office, json, cancel) =>
        {
            var council = office.Live.Council;
            if (office.Live.Clock is not PracticeClock)
                throw new WrongUseException("This is not a practice record: its clock cannot be moved.");
            if (parsed.GetValue(to) is { } stated && !await office.AtWork.MoveClockAsync(Given.Instant(stated, council.Zone), cancel))
                throw new WrongUseException($"The clock only goes forward. It says {When.ToTheSecond(office.Live.Now, council.Zone)}.");
            var now = office.Live.Now;
            if (json)
                Print.Json(new JsonObject { ["clock"] = Written(now, council) });
            else
                Console.WriteLine($"The practice clock says {When.ToTheSecond(now, council.Zone)}.");
            return Exit.Done;
        });
    }

    private static string Written(Instant instant, Council council) => FactWriter.Write(instant.InZone(council.Zone).ToOffsetDateTime());
}
