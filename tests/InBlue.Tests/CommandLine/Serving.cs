using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace InBlue.Tests.CommandLine;

public sealed class Serving
{
    [Fact]
    public async Task A_port_in_use_is_refused_with_another_to_try()
    {
        using var folder = new AFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        (await folder.RunAsync("serve", "--port", port)).ShouldRefuse(1, port, "in use", "--port").Out.ShouldBeEmpty();
    }
}
