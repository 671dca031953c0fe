using InBlue.Secretariat.Storage;
using InBlue.Web.Hardening;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Addresses;

internal static class BundleAddress
{
    public static void Map(WebApplication app) => app.MapMethods("/bundles/{**file}", OnlyReading.Methods, (string? file, long? vote, string? council, PublishedRecord record) =>
        file is not null && file.EndsWith(".zip", StringComparison.Ordinal) && record.Now() is var view && view.Find(file[..^4], vote, council) is [var name]
        && BundleOf(view, name) is { } bundle
            ? Results.File(bundle, "application/zip", PageAddress.BundleFile(name))
            : Results.NotFound()).AllowAnonymous();

    private static byte[]? BundleOf(RecordView view, Record.Entries.VoteName name)
    {
        try
        {
            return (view.IsLive(name) ? view.LoadLive(name).Check : view.Load(name).Check).Bundle;
        }
        catch (RecordUnusableException)
        {
            return null;
        }
    }
}
