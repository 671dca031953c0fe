using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InBlue.Web.Addresses;

/// <summary>
/// An event stream for the pages that are open: "changed" whenever something has become public. At most <see cref="MostListeners"/> at a time; whoever comes beyond that has pages that
/// do not tell, and nothing else is lost.
/// </summary>
internal static class ChangesAddress
{
    public const int MostListeners = 2000;

    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(30);

    public static void Map(WebApplication app)
    {
        var (changes, life, listeners) = (app.Services.GetRequiredService<PublicChanges>(), app.Lifetime, 0);
        app.MapGet("/changes", (HttpContext context) =>
        {
            if (Interlocked.Increment(ref listeners) > MostListeners)
            {
                Interlocked.Decrement(ref listeners);
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            }
            context.Response.OnCompleted(() =>
            {
                Interlocked.Decrement(ref listeners);
                return Task.CompletedTask;
            });
            return TypedResults.ServerSentEvents(EventsAsync(changes, life, context.RequestAborted));
        }).AllowAnonymous();
    }

    private static async IAsyncEnumerable<SseItem<string>> EventsAsync(PublicChanges changes, IHostApplicationLifetime life, [EnumeratorCancellation] CancellationToken left)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(left, life.ApplicationStopping);
        var next = changes.Next; // before the reader hears that it listens
        yield return new SseItem<string>("", "listening");
        while (!ends.IsCancellationRequested)
        {
            await Task.WhenAny(next, Task.Delay(SignOfLife, ends.Token));
            if (ends.IsCancellationRequested)
                yield break;
            yield return new SseItem<string>("", next.IsCompleted ? "changed" : "still");
            if (next.IsCompleted)
                next = changes.Next;
        }
    }
}
