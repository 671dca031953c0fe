using System.Globalization;
using System.Net;
using System.Text;
using InBlue.Record;
using InBlue.Record.Checkpoints;
using InBlue.Record.Entries;
using InBlue.Record.Tree;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace InBlue.Tests.Following;

/// <summary>A log that a test makes and serves as it likes: honest, or lying with the key in its hand.</summary>
internal sealed class ALog : IAsyncDisposable
{
    private WebApplication? server;

    private static Origin Origin => InBlue.Record.Checkpoints.Origin.TryParse("council.example/log", out var origin) ? origin : default;

    public SigningKey Key { get; set; } = SigningKey.Generate(Origin);

    public List<Digest> Entries { get; set; } = [];

    /// <summary>How many of them the checkpoint covers; all, where it is not said.</summary>
    public int? Size { get; set; }

    /// <summary>What is answered instead, by the end of the path.</summary>
    public Dictionary<string, Func<HttpContext, Task>> Instead { get; } = [];

    public string Others { get; set; } = "";

    public List<string> Asked { get; } = [];

    public Uri Address => new(server!.Urls.Single() + "/log");

    public static async Task<ALog> ServedAsync(int entries)
    {
        var log = new ALog().Grow(entries);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        log.server = builder.Build();
        log.server.Run(log.AnswerAsync);
        await log.server.StartAsync(TestContext.Current.CancellationToken);
        return log;
    }

    public ALog Grow(int entries, string world = "")
    {
        for (var i = 0; i < entries; i++)
            Entries.Add(Digest.Of(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{world}{Entries.Count}"))));
        return this;
    }

    public SignedCheckpoint Signed
    {
        get
        {
            var size = Size ?? Entries.Count;
            return new Checkpoint(Key.Origin, size, PublicEntry.FrontierOf(Entries.Take(size)).Root()).Sign(Key);
        }
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!["/log/".Length..];
        lock (Asked)
            Asked.Add(path);
        if (Instead.TryGetValue(path, out var instead))
            return instead(context);
        if (path == "checkpoint")
            return context.Response.WriteAsync(Signed.Text + Others);
        if (TileName.TryParse(path) is { Level: null } name && name.IsIn(Entries.Count))
            return context.Response.Body.WriteAsync(EntryBundle.Write(name.Index * 256, [.. Entries.Skip((int)name.Index * 256).Take(name.Width)])).AsTask();
        context.Response.StatusCode = (int)HttpStatusCode.NotFound;
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
    }
}
