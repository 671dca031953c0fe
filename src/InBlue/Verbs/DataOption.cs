using System.CommandLine;

namespace InBlue.Verbs;

/// <summary>Where the record is. What the environment names is looked up when it is needed, so that no help shows a place on somebody's machine.</summary>
internal sealed class DataOption : Option<string?>
{
    private const string Called = "--data";

    public DataOption() : base(Called)
    {
        Description = "The record's file; without it the one that INBLUE_DATA names, else data/inblue.db.";
        HelpName = "FILE";
    }

    public static string PathIn(ParseResult parsed) =>
        parsed.GetValue<string?>(Called) is { Length: > 0 } given ? given
        : Environment.GetEnvironmentVariable("INBLUE_DATA") is { Length: > 0 } set ? set
        : Path.Combine("data", "inblue.db");
}
