using System.Diagnostics;

namespace InBlue.Faults;

/// <summary>PostgreSQL's programs on this machine, run as an ordinary user.</summary>
public static class PostgresPrograms
{
    /// <summary>The folder that holds all of these; null where there is none.</summary>
    public static string? Find(params string[] names) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal).Select(v => Path.Combine(v, "bin")) : [])
        .Append("/usr/local/bin").FirstOrDefault(folder => names.All(name => File.Exists(Path.Combine(folder, name))));

    /// <summary>Makes the folder over to an ordinary user, and gives what a command begins with to run as that user: nothing, unless this is root, which PostgreSQL refuses.</summary>
    public static string[] OrdinaryUserOf(string folder)
    {
        Directory.CreateDirectory(folder);
        if (Environment.UserName != "root")
            return [];
        var account = File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";
        Run("chown", account, folder);
        return ["setpriv", $"--reuid={account}", "--clear-groups", "--"];
    }

    /// <summary>An empty cluster that trusts whoever reaches it.</summary>
    public static void MakeCluster(string programs, string[] user, string data) =>
        Run([.. user, Path.Combine(programs, "initdb"), "--auth=trust", "--username=inblue", "--encoding=UTF8", "--locale=C", "--no-sync", data]);

    /// <summary>Throws with what the command said where it fails.</summary>
    public static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" })!;
        var said = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)}: {said.Result}");
    }
}
