using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using InBlue.Output;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Storage;
using InBlue.Verbs;

namespace InBlue;

/// <summary>0: done. 1: refused, or not verified. 2: wrong use. No stack trace reaches a user.</summary>
public static class Exit
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUse = 2;
}

internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, IEnumerable<Command> verbs)
    {
        var root = new RootCommand("InBlue: a council's decisions in writing, on a record that anyone can verify.");
        root.Options.Add(new DatabaseOption());
        foreach (var verb in verbs)
            root.Subcommands.Add(verb);

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }); // an @ begins a file's name like any other character
        if (Mistakes(parsed) is { Length: > 0 } mistakes)
        {
            foreach (var mistake in mistakes)
                Console.Error.WriteLine($"inblue: {mistake}");
            Console.Error.WriteLine($"inblue: see `{string.Join(' ', PathTo(parsed.CommandResult))} --help`.");
            return Exit.WrongUse;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (WrongUseException e)
        {
            Console.Error.WriteLine($"inblue: {e.Message}");
            return Exit.WrongUse;
        }
        catch (Exception e) when (e is RecordUnusableException or RecordBusyException or NotPublicYetException or BundleTooLargeException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"inblue: {e.Message}");
            return Exit.Refused;
        }
        catch (DbException e)
        {
            Console.Error.WriteLine($"inblue: {DataOption.PlaceIn(parsed)}: {e.Message} Nothing was half written. See that the disk has room, that you may write there, and that the file is whole; else restore it from your backup.");
            return Exit.Refused;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("inblue: stopped. Nothing was half written.");
            return Exit.Refused;
        }
#pragma warning disable CA1031 // the last line of defence: a bug says its kind and place, not its stack
        catch (Exception e)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"inblue: an unexpected fault, {e.GetType().Name}: {e.Message} Nothing was half written. Please report it with what you did.");
            return Exit.Refused;
        }
    }

    private static IEnumerable<string> PathTo(CommandResult command) =>
        command.Parent is CommandResult above ? [.. PathTo(above), command.Command.Name] : ["inblue"];

    /// <summary>An option that no verb has must not be taken for a file or a vote, nor an empty text for the folder one is in.</summary>
    private static string[] Mistakes(ParseResult parsed)
    {
        if (parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).FirstOrDefault(t => t.Type == TokenType.Argument && t.Value.StartsWith("--", StringComparison.Ordinal)) is { } unknown)
            return [$"There is no option {unknown.Value} here."];
        if (parsed.Errors.Count == 0 && parsed.Tokens.Any(t => t.Value.Length == 0))
            return ["An empty text names no file, no vote and no key."];
        return [.. parsed.Errors.Select(e => e.Message)];
    }
}

/// <summary>The call itself is off: exit 2.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
