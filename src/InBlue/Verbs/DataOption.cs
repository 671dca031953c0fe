using System.CommandLine;
using InBlue.Secretariat.Live;
using InBlue.Secretariat.Storage;

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

    /// <summary>What the call names goes before what the environment names. Throws <see cref="WrongUseException"/> where the database is none, or goes with a practice record.</summary>
    public static RecordPlace PlaceIn(ParseResult parsed)
    {
        var given = parsed.GetValue<string?>(Called) is { Length: > 0 } file ? file : null;
        var place = new RecordPlace(given ?? Environed("INBLUE_DATA") ?? Path.Combine("data", "inblue.db"), DatabaseOption.In(parsed, orEnvironment: given is null));
        return place.Database is not null && PracticeClock.IsPractice(place.DataPath)
            ? throw new WrongUseException($"{place.DataPath} is a practice record, which is in no database. Name another file for what lies beside {place}, with --data.")
            : place;
    }

    internal static string? Environed(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } set ? set : null;
}
