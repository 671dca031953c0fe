using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace InBlue.Secretariat.Storage;

/// <summary>
/// Which PostgreSQL database keeps the record: <c>postgres://user@host:port/database</c>, as libpq writes it. What is shown of it never holds a password; one that is
/// not written in it is taken from PGPASSWORD or a passfile.
/// </summary>
public sealed partial class PostgresAddress
{
    private const string Shape = "A database is named as postgres://user@host:port/database.";

    /// <summary>Connections of one process: several nodes share what the server allows, which is 100 as it comes.</summary>
    private const int MostConnections = 20;

    private readonly NpgsqlConnectionStringBuilder parts;
    private readonly string shown;

    private PostgresAddress(NpgsqlConnectionStringBuilder parts, string shown) => (this.parts, this.shown) = (parts, shown);

    internal string Database => parts.Database!;

    internal string User => parts.Username is { Length: > 0 } user ? user : Environment.UserName;

    /// <summary>Null, with what is wrong, where it names no database. What is wrong never repeats the text, which may hold a password.</summary>
    public static PostgresAddress? TryParse(string text, out string fault)
    {
        fault = Shape;
        if (Address().Match(text) is not { Success: true } match)
            return null;
        try
        {
            var parts = new NpgsqlConnectionStringBuilder
            {
                Database = Part(match, "database"),
                Host = Hosts(Part(match, "hosts")),
                GssEncryptionMode = GssEncryptionMode.Disable, // where Npgsql 10 tries it first, its second try waits without end for a server that answers nothing
            };
            if (Part(match, "user") is { Length: > 0 } user)
                parts.Username = user;
            if (Part(match, "password") is { Length: > 0 } password)
                parts.Password = password;
            foreach (var option in Part(match, "options").Split('&', StringSplitOptions.RemoveEmptyEntries))
            {
                var named = option.Split('=', 2);
                fault = Options.Contains(named[0]) ? $"{Shape} What it says for {named[0]} is not what libpq has for it." : $"{Shape} After a ? it may say {string.Join(", ", Options)}, with the words that libpq has for them.";
                if (!TrySet(parts, named))
                    return null;
            }
            fault = $"{Shape} A port is a number from 1 to 65535.";
            var hosts = parts.Host.Split(',');
            if (!hosts.All(HasAPort))
                return null;
            if (hosts.Length == 1)
                parts.Remove("Target Session Attributes"); // Npgsql takes it for several hosts only; a standby says by itself that it takes no writes
            var shown = $"postgres://{(parts.Username is { Length: > 0 } by ? by + "@" : "")}{(parts.Host!.StartsWith('/') ? "" : parts.Host)}/{parts.Database}";
            return new PostgresAddress(parts, shown);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or UriFormatException)
        {
            return null;
        }
    }

    /// <summary>Without a password and without options.</summary>
    public override string ToString() => shown;

    /// <summary>For another client of the same database. With the password where the address holds one: it is not to be shown.</summary>
    public string ToConnectionString() => parts.ConnectionString;

    /// <summary>
    /// What holds for each connection: a commit is on the disk (of the synchronous standby too, where there is one) whatever the server's own setting; who waits for a
    /// lock hears of it in time; a node that stops in the middle of a write loses the lock before the others lose patience.
    /// </summary>
    internal string ConnectionString(PostgresSettings settings)
    {
        var (patience, idle) = ((long)settings.Patience.TotalMilliseconds, (long)settings.Idle.TotalMilliseconds);
        return new NpgsqlConnectionStringBuilder(parts.ConnectionString)
        {
            ApplicationName = "inblue",
            Options = string.Create(CultureInfo.InvariantCulture,
                $"-c synchronous_commit=on -c lock_timeout={patience} -c idle_in_transaction_session_timeout={idle}"),
            CommandTimeout = Math.Max(1, 2 * (int)settings.Patience.TotalSeconds),
            CancellationTimeout = -1, // a commit that takes too long is given up, not called off: the server would then say that it is done, though its standby has it not
            MaxPoolSize = MostConnections,
            HostRecheckSeconds = 5, // of several hosts: which of them is the primary now
            MaxAutoPrepare = 32,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true, // nothing is ever set in a session
            Enlist = false,
        }.ConnectionString;
    }

    /// <summary>One that can be one, or none. An address of IPv6 without a port is full of colons.</summary>
    private static bool HasAPort(string host) =>
        host.StartsWith('/') || host.LastIndexOf(':') is var colon && (colon < 0 || host.IndexOf(':', StringComparison.Ordinal) != colon && !host.Contains(']', StringComparison.Ordinal) || host.EndsWith(']')
            || int.TryParse(host.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue);

    private static readonly string[] Options = ["host", "sslmode", "sslrootcert", "sslcert", "sslkey", "passfile", "connect_timeout", "target_session_attrs"];

    private static bool TrySet(NpgsqlConnectionStringBuilder parts, string[] option)
    {
        if (option is not [var name, var written] || !Options.Contains(name))
            return false;
        var value = Uri.UnescapeDataString(written);
        parts[name switch
        {
            "host" => "Host",
            "sslmode" => "SSL Mode",
            "sslrootcert" => "Root Certificate",
            "sslcert" => "SSL Certificate",
            "sslkey" => "SSL Key",
            "passfile" => "Passfile",
            "connect_timeout" => "Timeout",
            _ => "Target Session Attributes",
        }] = name == "sslmode" ? value.Replace("-", "", StringComparison.Ordinal) : value;
        return true;
    }

    /// <summary>Where none is named, the socket of a server on this machine, where Debian puts it.</summary>
    private static string Hosts(string written) => written.Length == 0 ? "/var/run/postgresql" : written;

    private static string Part(Match match, string name) => Uri.UnescapeDataString(match.Groups[name].Value);

    [GeneratedRegex(@"\A(?:postgres|postgresql)://(?:(?<user>[^:@/?#]*)(?::(?<password>[^@/?#]*))?@)?(?<hosts>[^@/?#]*)/(?<database>[^/?#]+)(?:\?(?<options>[^#]*))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
