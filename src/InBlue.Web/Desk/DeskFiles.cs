using System.Globalization;
using InBlue.Procedure.People;
using InBlue.Procedure.WrittenVotes;
using InBlue.Secretariat.Audit;
using InBlue.Secretariat.Following;
using InBlue.Secretariat.Receipts;
using InBlue.Web.Addresses;
using InBlue.Web.Hardening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Desk;

/// <summary>Papers to look at, under a policy stricter than that of the pages, the signed receipts of letters, and the bundle of a published practice vote.</summary>
internal static class DeskFiles
{
    private sealed record Found(byte[] Bytes);

    private sealed record Handed(byte[]? Bytes, VoteRefusal? Why);

    public static void Map(WebApplication app)
    {
        app.MapMethods("/{lang:lang}/desk/papers/{number:int}", OnlyReading.Methods, async (HttpContext context, int number, string? @as, PracticeDesk desk) =>
        {
            if (await PaperAsync(desk, number, new PersonId(@as ?? ""), context.RequestAborted) is not { } paper)
                return Results.NotFound();
            context.Response.Headers.ContentSecurityPolicy = DocumentAddress.Policy;
            return Results.Bytes(paper.Bytes, "text/html; charset=utf-8");
        }).RequireAuthorization(DeskPolicy.Name);
        app.MapMethods("/{lang:lang}/desk/letters/{number:int}/receipt", OnlyReading.Methods, async (HttpContext context, int number, string? @as, PracticeDesk desk) =>
            await ReceiptAsync(desk, number, new PersonId(@as ?? ""), context.RequestAborted) switch
            {
                { Bytes: { } bytes } => Results.File(bytes, "text/plain; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"receipt-{number}.txt")),
                { Why: VoteRefusal.NotReleased } => Results.StatusCode(StatusCodes.Status403Forbidden),
                _ => Results.NotFound(),
            }).RequireAuthorization(DeskPolicy.Name);
        app.MapMethods("/{lang:lang}/desk/bundle.zip", OnlyReading.Methods, async (HttpContext context, PracticeDesk desk) =>
            await BundleAsync(desk, context.RequestAborted) is { } bundle ? Results.File(bundle.Bytes, "application/zip", "practice.zip") : Results.NotFound()).RequireAuthorization(DeskPolicy.Name);
    }

    /// <summary>The call is for everybody; the rest, before the release, for those who may open letters.</summary>
    private static Task<Found?> PaperAsync(PracticeDesk desk, int number, PersonId by, CancellationToken cancel) => desk.AtWorkAsync(office =>
    {
        if (office.Live.Votes is not [.., var name] || office.Live.Vote(name)!.State is not { } vote || vote.PapersWithDocument.ElementAtOrDefault(number - 1) is not { } paper)
            return Task.FromResult<Found?>(null);
        var mayOpen = paper.Paper is PaperKind.Call || office.MayOpen(by, name, vote, "papers");
        return Task.FromResult(mayOpen && office.Live.Bytes(paper.Html) is { } bytes ? new Found(bytes.ToArray()) : null);
    }, cancel);

    /// <summary>Null where there is no vote.</summary>
    private static Task<Handed?> ReceiptAsync(PracticeDesk desk, int number, PersonId by, CancellationToken cancel) => desk.AtWorkAsync(office =>
    {
        if (office.Live.Votes is not [.., var name] || office.Live.Vote(name)!.State is not { } vote)
            return Task.FromResult<Handed?>(null);
        var (receipt, why) = HandingOutReceipts.To(office, by, name, vote, number);
        return Task.FromResult<Handed?>(new Handed(receipt?.ToBytes(), why));
    }, cancel);

    private static Task<Found?> BundleAsync(PracticeDesk desk, CancellationToken cancel) => desk.AtWorkAsync(office =>
    {
        try
        {
            return Task.FromResult(office.Live.Votes is [.., var name] && office.Live.Vote(name)!.State.Published is not null ? new Found(BundleMaking.Make(office.Live.Database, name)) : null);
        }
        catch (Exception e) when (e is NotPublicYetException or BundleTooLargeException)
        {
            return Task.FromResult<Found?>(null); // another practice vote is open beside it, or this one has too much for a bundle
        }
    }, cancel);
}
