using System.Diagnostics;
using System.Text;

namespace InBlue.Tests.CommandLine;

/// <summary>The program `inblue` itself, as a child process: what `./inblue` published, or what was built with these tests where that is newer.</summary>
internal static class TheProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string? Executable = Newest(Path.Combine(Repository.Root, "artifacts", "app"), AppContext.BaseDirectory);

    public static Task<Ran> RunAsync(params string[] args) => RunAsync(new Call(args));

    public static async Task<Ran> RunAsync(Call call)
    {
        using var process = Start(call);
        await process.StandardInput.WriteAsync(call.Input);
        process.StandardInput.Close();
        using var tooLong = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        tooLong.CancelAfter(Longest);
        try
        {
            var (output, error) = (ReadAsync(process.StandardOutput, call.StopsReading, tooLong.Token), process.StandardError.ReadToEndAsync(tooLong.Token));
            await process.WaitForExitAsync(tooLong.Token);
            var ran = new Ran(process.ExitCode, await output, await error);
            ran.ShouldTellNoStack(string.Join(' ', call.Args));
            return ran;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<string> ReadAsync(StreamReader output, bool stopsReading, CancellationToken cancel)
    {
        if (!stopsReading)
            return await output.ReadToEndAsync(cancel);
        output.Close();
        return "";
    }

    private static Process Start(Call call)
    {
        if (Executable is null)
            Missing.Part("the program: build it with ./inblue --version");
        var start = new ProcessStartInfo(Executable!, call.Args)
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
        start.Environment.Remove("INBLUE_ORIGIN");
        foreach (var (name, value) in call.Environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static string? Newest(params string[] folders) =>
        folders.SelectMany(folder => new[] { "inblue", "inblue.exe" }.Select(name => new FileInfo(Path.Combine(folder, name))))
            .Where(program => program.Exists)
            .MaxBy(program => program.Directory!.GetFiles("*.dll").Where(IsOurs).Max(file => file.LastWriteTimeUtc))?.FullName;

    private static bool IsOurs(FileInfo file) =>
        file.Name.StartsWith("inblue", StringComparison.OrdinalIgnoreCase) && !file.Name.StartsWith("InBlue.Tests", StringComparison.Ordinal);
}

/// <summary>One start of the program. <paramref name="StopsReading"/>: its output channel closes at once, as `| head -0` does.</summary>
internal sealed record Call(string[] Args, string Input = "", string? Folder = null, bool StopsReading = false, params (string Name, string Value)[] Environment);
