using System.CommandLine;
using InBlue.Import;
using InBlue.Procedure.People;
using InBlue.Verbs;

namespace InBlue.Live;

/// <summary>The options of every live verb. None of them is an instant: only an officer's claim of when something happened is, and it says what shows it.</summary>
internal sealed record LiveOptions(DataOption Data, Option<string?> As, Option<string?> Council, Option<bool> Json)
{
    public static LiveOptions Make() => new(
        new DataOption(),
        new Option<string?>("--as") { Description = "Who acts: an id of the register; without it the one that INBLUE_AS names.", HelpName = "PERSON" },
        CouncilChoice.Option(),
        Verb.Json());

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(As);
        command.Options.Add(Council);
        command.Options.Add(Json);
    }

    /// <summary>Null where nobody is named.</summary>
    public PersonId? PersonIn(ParseResult parsed) =>
        (parsed.GetValue(As) is { Length: > 0 } given ? given : Environment.GetEnvironmentVariable("INBLUE_AS")) is { Length: > 0 } id ? new PersonId(id) : null;
}
