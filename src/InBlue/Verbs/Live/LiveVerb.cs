using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using InBlue.Live;
using InBlue.Output;
using InBlue.Procedure.Councils;
using InBlue.Procedure.People;
using InBlue.Record.Entries;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Reconstructing;
using NodaTime;

namespace InBlue.Verbs.Live;

/// <summary>Makes a live verb: its options, the office opened and closed around it.</summary>
internal static class LiveVerb
{
    public static Command Make(string name, string description, Action<Command> add, Func<ParseResult, Office, bool, CancellationToken, Task<int>> act)
    {
        var (command, options) = Empty(name, description, add);
        command.SetAction((parsed, cancel) => ActAsync(parsed, options, begins: false, act, cancel));
        return command;
    }

    /// <summary>A verb with which a record may begin. Where there is none yet, <paramref name="unlessItMay"/> says first why it may not, and then nothing is made.</summary>
    public static Command Beginning(
        string name, string description, Action<Command> add, Func<ParseResult, Council, Instant, RegisterRefusal?> unlessItMay, Func<ParseResult, Office, bool, CancellationToken, Task<int>> act)
    {
        var (command, options) = Empty(name, description, add);
        command.SetAction((parsed, cancel) =>
        {
            var place = DataOption.PlaceIn(parsed);
            return !place.Exists() && unlessItMay(parsed, Office.CouncilAt(parsed.GetValue(options.Council)).Council, PracticeClock.For(place.DataPath).GetCurrentInstant()) is { } why
                ? Task.FromResult(Answer.Refuse(why, parsed.GetValue(options.Json)))
                : ActAsync(parsed, options, begins: true, act, cancel);
        });
        return command;
    }

    private static (Command Command, LiveOptions Options) Empty(string name, string description, Action<Command> add)
    {
        var options = LiveOptions.Make();
        var command = new Command(name, description);
        add(command);
        options.AddTo(command);
        return (command, options);
    }

    private static async Task<int> ActAsync(ParseResult parsed, LiveOptions options, bool begins, Func<ParseResult, Office, bool, CancellationToken, Task<int>> act, CancellationToken cancel)
    {
        using var progress = new Progress("inblue: still at work");
        await using var office = await Office.OpenAsync(parsed, options, begins, cancel);
        return await act(parsed, office, parsed.GetValue(options.Json), cancel);
    }

    /// <summary>How to name a vote in the next command: by its symbol alone where that is enough.</summary>
    public static string Shortest(Office office, VoteName name) => office.Live.Votes.Count(v => v.Draft == name.Draft) == 1 ? name.Draft : FindingVotes.TextOf(name);

    public static Argument<string> Text(string name, string description) => new(name) { Description = description };

    public static Argument<int> Number(string name, string description) => new(name) { Description = description, CustomParser = ReadNumber };

    public static Option<int?> MaybeNumber(string name, string description) => new(name) { Description = description, HelpName = "NUMBER", CustomParser = given => ReadNumber(given) };

    /// <summary>A number as people count: 0, 1, 2 and on. The message is ours, since the parser's own names a type of the program.</summary>
    private static int ReadNumber(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        given.AddError($"\"{given.Tokens[0].Value}\" is no number.");
        return 0;
    }

    public static Option<string?> Maybe(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    public static Option<string> Needed(string name, string description, string help) => new(name) { Description = description, HelpName = help, Required = true };

    public static Command Group(string name, string description, params Command[] verbs)
    {
        var command = new Command(name, description);
        foreach (var verb in verbs)
            command.Subcommands.Add(verb);
        return command;
    }
}
