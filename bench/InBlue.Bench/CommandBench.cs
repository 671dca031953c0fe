using System.Diagnostics;
using InBlue.Record.Checkpoints;

namespace InBlue.Bench;

/// <summary>`./inblue verify` as a whole process, its wrapper included, beside `./inblue --version`, which starts and does nothing. Run from the root.</summary>
internal static class CommandBench
{
    private const int Rounds = 20;

    public static void Verify(string what, string path, byte[] bundle, VerifierKey key)
    {
        if (!File.Exists("inblue"))
            return;
        File.WriteAllBytes(path, bundle);
        Run("--version"); // builds where a source has changed
        Measure.Calls("`inblue --version` as a command", Rounds, () => Run("--version"));
        Measure.Calls($"`inblue verify` as a command, {what}", Rounds, () => Run("verify", path, "--key", key.ToString()));
    }

    private static void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("./inblue", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"inblue {arguments[0]}: {process.StandardError.ReadToEnd()}");
    }
}
