using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;

namespace InBlue.Verbs;

internal static class ServeVerb
{
    public static Command Make()
    {
        var data = new DataOption();
        var port = new Option<int>("--port") { Description = "The port on this machine.", HelpName = "N", DefaultValueFactory = _ => 5253, CustomParser = ReadPort };
        var desk = new Option<bool>("--desk") { Description = "Also serves the mandate desk. Whoever uses this machine can then act on registers as any officer on file." };
        var command = new Command("serve", "Serves the public pages of the record on this machine.") { data, port, desk };
        command.SetAction(async (parsed, cancel) =>
        {
            var (place, number) = (DataOption.PlaceIn(parsed), parsed.GetValue(port));
            place.MustNotBeAFolder();
            MustBeFree(number);
            var url = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{number}");
            await using var server = Web.Server.Build(place, url, parsed.GetValue(desk), StampVerb.AuthorityOfTheEnvironment());
            await server.StartAsync(cancel);
            Console.WriteLine($"InBlue is at {url} (record: {place}). Stop it with Ctrl+C.");
            await server.WaitForShutdownAsync(cancel);
            return Exit.Done;
        });
        return command;
    }

    private static int ReadPort(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > IPEndPoint.MinPort and <= IPEndPoint.MaxPort)
            return port;
        given.AddError($"--port takes a number from 1 to {IPEndPoint.MaxPort}, not {given.Tokens[0].Value}.");
        return 0;
    }

    /// <summary>Tried before the server starts, whose own log would tell it with a stack.</summary>
    private static void MustBeFree(int port)
    {
        foreach (var address in (IPAddress[])[IPAddress.Loopback, IPAddress.IPv6Loopback])
            try
            {
                using var trial = new TcpListener(address, port);
                trial.Start();
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied)
            {
                throw new IOException($"Port {port} is {(e.SocketErrorCode == SocketError.AccessDenied ? "not open to you" : "in use, perhaps by another InBlue")}. Give another with --port.", e);
            }
            catch (SocketException) when (address.Equals(IPAddress.IPv6Loopback))
            {
                return; // a machine without IPv6
            }
    }
}
