using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace InBlue.Tests.CommandLine;

/// <summary>The program `inblue` itself, as a child process: what `./inblue` published, or what was built last where that is newer. The copy among these tests lacks its native parts.</summary>
internal static class TheProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string? Executable = Newest(
        Path.Combine(Repository.Root, "artifacts", "app"), Path.Combine(Repository.Root, "artifacts", "bin", "InBlue", new DirectoryInfo(AppContext.BaseDirectory).Name));

    public static Task<Ran> RunAsync(params string[] args) => RunAsync(new Call(args));

    public static async Task<Ran> RunAsync(Call call)
    {
        using var process = Start(call);
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        tooLong.CancelAfter(Longest);
        try
        {
            var error = process.StandardError.ReadToEndAsync(tooLong.Token);
            if (call.StopsReading)
                process.StandardOutput.Close();
            var begun = call.InterruptsAt is { } words ? await InterruptAtAsync(process, words, tooLong.Token) : "";
            await AnswerAsync(process, call.Input);
            var rest = call.StopsReading ? "" : await process.StandardOutput.ReadToEndAsync(tooLong.Token);
            await process.WaitForExitAsync(tooLong.Token);
            var ran = new Ran(process.ExitCode, begun + rest, await error);
            ran.ShouldTellNoStack(string.Join(' ', call.Args));
            return ran;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task AnswerAsync(Process process, string input)
    {
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // it ended without asking
        }
    }

    /// <summary>Sends what Ctrl+C sends once these words are there, and waits for the end with the input still open.</summary>
    private static async Task<string> InterruptAtAsync(Process process, string words, CancellationToken cancel)
    {
        var said = new StringBuilder();
        var part = new char[4096];
        while (!said.ToString().Contains(words, StringComparison.Ordinal) && await process.StandardOutput.ReadAsync(part, cancel) is > 0 and var length)
            said.Append(part, 0, length);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
            await kill.WaitForExitAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return said.ToString();
    }

    private static Process Start(Call call)
    {
        if (Executable is null)
            Missing.Part("the program: build it with ./inblue --version");
        // Whoever runs the tests in the background ignores Ctrl+C, and so would the program.
        var (program, arguments) = call.InterruptsAt is not null && OperatingSystem.IsLinux()
            ? ("env", ["--default-signal=INT", Executable!, .. call.Args])
            : (Executable!, call.Args);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = call.Folder ?? Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment.Remove("INBLUE_DATA");
        start.Environment.Remove("INBLUE_DATABASE");
        start.Environment.Remove("INBLUE_ORIGIN");
        start.Environment.Remove("INBLUE_TIME_AUTHORITY");
        foreach (var (name, value) in call.Environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string? Newest(params string[] folders) =>
        folders.Select(folder => new FileInfo(Path.Combine(folder, OperatingSystem.IsWindows() ? "inblue.exe" : "inblue")))
            .Where(program => program.Exists)
            .MaxBy(program => program.Directory!.GetFiles("*.dll").Where(IsOurs).Max(file => file.LastWriteTimeUtc))?.FullName;

    private static bool IsOurs(FileInfo file) =>
        file.Name.StartsWith("inblue", StringComparison.OrdinalIgnoreCase) && !file.Name.StartsWith("InBlue.Tests", StringComparison.Ordinal);
}
