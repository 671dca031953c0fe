using System.Globalization;
using System.Security.Cryptography;
using InBlue.Web.Hardening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace InBlue.Web.Assets;

/// <summary>A file inside the assembly. Its address carries its digest, so that a browser may keep it for good.</summary>
public sealed class SiteFile
{
    private SiteFile(string name, string type, byte[] bytes)
    {
        (Name, Type, Bytes) = (name, type, bytes);
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
        Address = string.Create(CultureInfo.InvariantCulture, $"/{name}?v={digest}");
        Tag = new EntityTagHeaderValue($"\"{digest}\"");
    }

    public static SiteFile Styles { get; } = Embedded("inblue.css", "text/css; charset=utf-8");

    public static SiteFile Script { get; } = Embedded("inblue.js", "text/javascript; charset=utf-8");

    public static SiteFile Verifier { get; } = Embedded("verifier.html", "text/html; charset=utf-8");

    public string Name { get; }

    public string Type { get; }

    public byte[] Bytes { get; }

    public string Address { get; }

    public EntityTagHeaderValue Tag { get; }

    private static SiteFile Embedded(string name, string type)
    {
        using var stream = typeof(SiteFile).Assembly.GetManifestResourceStream(name)!; // the project file embeds it
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new SiteFile(name, type, bytes);
    }
}

internal static class SiteFiles
{
    public static void Map(WebApplication app)
    {
        foreach (var file in (SiteFile[])[SiteFile.Styles, SiteFile.Script])
            app.MapMethods($"/{file.Name}", OnlyReading.Methods, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
                return Results.Bytes(file.Bytes, file.Type, entityTag: file.Tag);
            }).AllowAnonymous();
    }
}
