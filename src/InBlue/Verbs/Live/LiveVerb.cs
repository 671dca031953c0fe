using System.CommandLine;
using InBlue.Live;

namespace InBlue.Verbs.Live;

/// <summary>Makes a live verb: its options, the office opened and closed around it.</summary>
internal static class LiveVerb
{
    public static Command Make(string name, string description, Action<Command> add, Func<ParseResult, Office, bool, CancellationToken, Task<int>> act)
    {
        var options = LiveOptions.Make();
        var command = new Command(name, description);
        add(command);
        options.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            await using var office = await Office.OpenAsync(parsed, options, cancel);
            return await act(parsed, office, parsed.GetValue(options.Json), cancel);
        });
        return command;
    }

    public static Argument<string> Text(string name, string description) => new(name) { Description = description };

    public static Argument<int> Number(string name, string description) => new(name) { Description = description };

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
