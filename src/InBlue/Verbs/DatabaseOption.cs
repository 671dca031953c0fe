using System.CommandLine;
using InBlue.Secretariat.Storage;

namespace InBlue.Verbs;

/// <summary>The PostgreSQL database that keeps the record instead of a file; of every verb.</summary>
internal sealed class DatabaseOption : Option<string?>
{
    private const string Called = "--database";
    private const string Variable = "INBLUE_DATABASE";

    public DatabaseOption() : base(Called)
    {
        Description = "Keeps the record in this PostgreSQL database instead of a file: postgres://user@host:port/database; without it the one that INBLUE_DATABASE names (docs/operate.md).";
        HelpName = "ADDRESS";
        Recursive = true;
    }

    /// <summary>Null where the record is in a file. Throws <see cref="WrongUseException"/> where what is named is no database.</summary>
    public static PostgresAddress? In(ParseResult parsed, bool orEnvironment)
    {
        var (text, from) = parsed.GetValue<string?>(Called) is { Length: > 0 } given ? (given, Called) : (orEnvironment ? DataOption.Environed(Variable) : null, Variable);
        return text is null ? null
            : PostgresAddress.TryParse(text, out var fault) ?? throw new WrongUseException($"{from} does not name a database. {fault}");
    }
}
