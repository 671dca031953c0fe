using System.Globalization;
using System.Security.Cryptography;
using InBlue.Record.Tree;
using InBlue.Web.Hardening;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InBlue.Web.Addresses;

/// <summary>The public part of each council's log, for mirrors and witnesses: docs/record-format.md section 14. What is not public is not there, in the same words as what never was.</summary>
internal static class LogAddress
{
    private const string Checkpoint = "checkpoint", Earlier = "checkpoints/", List = "checkpoints/list", Stamped = ".tsr";

    public static void Map(WebApplication app) => app.MapMethods("/log/{council}/{**path}", OnlyReading.Methods, (HttpContext context, string council, string? path, PublishedRecord record) =>
    {
        if (path is null || record.Logs is not { } logs)
            return Results.NotFound();
        if (path == Checkpoint)
            return logs.Checkpoint(council) is { } note ? Answer(context, note.ToBytes(), "text/plain; charset=utf-8", "no-cache") : Results.NotFound();
        if (path == List)
            return logs.ListOf(council) is { } list ? Answer(context, list, "text/plain; charset=utf-8", "no-cache") : Results.NotFound();
        if (path.StartsWith(Earlier, StringComparison.Ordinal) && path.EndsWith(Stamped, StringComparison.Ordinal))
            return SizeOf(path[Earlier.Length..^Stamped.Length]) is { } at && logs.Stamp(council, at) is { } stamp ? Answer(context, stamp.Bytes.ToArray(), "application/timestamp-reply", "no-cache") : Results.NotFound();
        if (path.StartsWith(Earlier, StringComparison.Ordinal))
            return SizeOf(path[Earlier.Length..]) is { } size && logs.Checkpoint(council, size) is { } kept ? Answer(context, kept.ToBytes(), "text/plain; charset=utf-8", "no-cache") : Results.NotFound();
        return TileName.TryParse(path) is { } name && logs.Tile(council, name) is { } tile
            ? Answer(context, tile, "application/octet-stream", "public, max-age=31536000, immutable")
            : Results.NotFound();
    }).AllowAnonymous();

    private static long? SizeOf(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size.ToString(CultureInfo.InvariantCulture) == text ? size : null;

    private static IResult Answer(HttpContext context, byte[] bytes, string type, string caching)
    {
        context.Response.Headers.CacheControl = caching;
        return Results.Bytes(bytes, type, entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16))}\""));
    }
}
