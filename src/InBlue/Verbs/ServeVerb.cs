using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Hosting;

namespace InBlue.Verbs;

internal static class ServeVerb
{
    public static Command Make()
    {
        var data = Verb.Data();
        var port = new Option<int>("--port") { Description = "The port on this machine.", DefaultValueFactory = _ => 5253 };
        var command = new Command("serve", "Serves the public pages of the record on this machine.") { data, port };
        command.SetAction(async (parsed, cancel) =>
        {
            var url = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{parsed.GetValue(port)}");
            await using var server = Web.Server.Build(parsed.GetValue(data)!, url);
            await server.StartAsync(cancel);
            Console.WriteLine($"InBlue is at {url} (record: {parsed.GetValue(data)}). Stop it with Ctrl+C.");
            await server.WaitForShutdownAsync(cancel);
            return Exit.Done;
        });
        return command;
    }
}
