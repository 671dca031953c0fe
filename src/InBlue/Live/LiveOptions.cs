using System.CommandLine;
using InBlue.Import;
using InBlue.Verbs;

namespace InBlue.Live;

/// <summary>The options of every live verb. None of them is an instant: only an officer's claim of when something happened is, and it says what shows it.</summary>
internal sealed record LiveOptions(Option<string> Data, Option<string?> As, Option<string?> Council, Option<bool> Json)
{
    public static LiveOptions Make() => new(
        Verb.Data(),
        new Option<string?>("--as")
        {
            Description = "Who acts: an id of the register (or set INBLUE_AS).",
            HelpName = "PERSON",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("INBLUE_AS"),
        },
        CouncilChoice.Option(),
        Verb.Json());

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(As);
        command.Options.Add(Council);
        command.Options.Add(Json);
    }
}
