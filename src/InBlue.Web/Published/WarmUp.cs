using InBlue.Secretariat.Storage;
using Microsoft.AspNetCore.Builder;

namespace InBlue.Web.Published;

/// <summary>Loads and checks the newest votes of each council, and the registers, behind the readers' backs, so that the first reader of each need not wait.</summary>
internal static class WarmUp
{
    private const int Most = 100;

    public static void AfterStart(WebApplication app, PublishedRecord record) =>
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => Run(record, app.Lifetime.ApplicationStopping)));

    private static void Run(PublishedRecord record, CancellationToken stopping)
    {
        try
        {
            var view = record.Now();
            var perCouncil = Math.Max(1, Most / Math.Max(1, view.Councils.Length));
            foreach (var name in view.Councils.Take(Most).SelectMany(c => c.NewestFirst.Take(perCouncil)).TakeWhile(_ => !stopping.IsCancellationRequested))
            {
                var listed = view.List(name);
                if (listed.Live is { } live)
                    _ = (live.Check, live.Letters.Length);
                else if (listed.Vote is not null && view.Load(listed.Name) is var vote)
                    _ = (vote.Check, vote.Letters.Length);
            }
            foreach (var mandate in view.Mandates.TakeWhile(_ => !stopping.IsCancellationRequested).Select(m => m.Mandate).OfType<PublishedMandate>())
                _ = (mandate.Check, mandate.Register.WordsOf(mandate.Mandate.Texts.Length));
        }
        catch (RecordUnusableException)
        {
            // The reader who asks for it is told.
        }
    }
}
