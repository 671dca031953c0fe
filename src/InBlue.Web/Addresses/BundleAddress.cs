using InBlue.Record.Entries;
using InBlue.Secretariat.Storage;
using InBlue.Web.Hardening;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Addresses;

internal static class BundleAddress
{
    private const string Mandate = "mandate:";

    public static void Map(WebApplication app) => app.MapMethods("/bundles/{**file}", OnlyReading.Methods, (string? file, long? vote, string? council, PublishedRecord record) =>
        file is not null && file.EndsWith(".zip", StringComparison.Ordinal) && Find(file[..^4], vote, council, record.Now()) is { } found
            ? Results.File(found.Bundle, "application/zip", PageAddress.BundleFile(found.Name))
            : Results.NotFound()).AllowAnonymous();

    private static (VoteName Name, byte[] Bundle)? Find(string file, long? vote, string? council, RecordView view)
    {
        if (file.StartsWith(Mandate, StringComparison.Ordinal))
            return view.FindMandate(file[Mandate.Length..], council) is [{ Mandate: { } register }] && register.Check.Bundle is { } ofRegister ? (register.Name, ofRegister) : null;
        return view.Find(file, vote, council) is [var name] && BundleOf(view, name) is { } ofVote ? (name, ofVote) : null;
    }

    private static byte[]? BundleOf(RecordView view, VoteName name)
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
