using InBlue.Secretariat.Storage;
using Microsoft.AspNetCore.Builder;

namespace InBlue.Web.Published;

/// <summary>Loads and checks the votes and registers behind the readers' backs, the newest first, so that the first reader of each need not wait.</summary>
internal static class WarmUp
{
    public static void AfterStart(WebApplication app, PublishedRecord record) =>
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(() => Run(record, app.Lifetime.ApplicationStopping)));

    private static void Run(PublishedRecord record, CancellationToken stopping)
    {
        try
        {
            var view = record.Now();
            foreach (var listed in view.Listed.TakeWhile(_ => !stopping.IsCancellationRequested))
            {
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
