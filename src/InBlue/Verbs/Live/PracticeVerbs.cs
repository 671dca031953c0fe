using System.CommandLine;
using InBlue.Live;
using InBlue.Secretariat.Live;

namespace InBlue.Verbs.Live;

/// <summary>A practice record: its votes are marked practice everywhere, and its clock can be moved forward.</summary>
internal static class PracticeVerbs
{
    public static Command Make() => LiveVerb.Group("practice", "A record to practise on, with a clock that you move.", Begin(), Clock());

    private static Command Begin()
    {
        var (data, at) = (Verb.Data(), new Option<string>("--at") { Description = "Where its clock begins, in the council's zone: 2020-06-26T13:00.", HelpName = "TIME", Required = true });
        var command = new Command("begin", "Begins a practice record; the file must not exist.") { data, at };
        command.SetAction(parsed =>
        {
            var council = Office.CouncilAt(null).Council;
            if (!PracticeClock.TryBegin(parsed.GetValue(data)!, Given.Instant(parsed.GetValue(at)!, council.Zone)))
                throw new WrongUseException($"There is a record at {parsed.GetValue(data)} already. Give another file with --data.");
            Console.WriteLine($"A practice record begins at {parsed.GetValue(data)}; its clock says {parsed.GetValue(at)}.");
            return Exit.Done;
        });
        return command;
    }

    private static Command Clock()
    {
        var to = LiveVerb.Maybe("--to", "Move it forward to this time, in the council's zone.", "TIME");
        return LiveVerb.Make("clock", "Shows the practice clock, or moves it forward.", c => c.Options.Add(to), async (parsed, office, _, cancel) =>
        {
            if (office.Live.Clock is not PracticeClock)
                throw new WrongUseException("This is not a practice record: its clock cannot be moved.");
            if (parsed.GetValue(to) is { } stated && !await office.AtWork.MoveClockAsync(Given.Instant(stated, office.Live.Council.Zone), cancel))
                throw new WrongUseException("The clock only goes forward.");
            Console.WriteLine(office.Live.Now.InZone(office.Live.Council.Zone).ToString("uuuu-MM-dd HH:mm:ss x", System.Globalization.CultureInfo.InvariantCulture));
            return Exit.Done;
        });
    }
}
