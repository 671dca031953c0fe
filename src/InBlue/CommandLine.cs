using System.CommandLine;
using InBlue.Output;
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
        foreach (var verb in verbs)
            root.Subcommands.Add(verb);

        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine($"inblue: {error.Message}");
            Console.Error.WriteLine($"inblue: see `inblue {parsed.CommandResult.Command.Name} --help`.".Replace("inblue inblue", "inblue", StringComparison.Ordinal));
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
        catch (Exception e) when (e is RecordUnusableException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"inblue: {e.Message}");
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
}

/// <summary>The call itself is off: exit 2.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
