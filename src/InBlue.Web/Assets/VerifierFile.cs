using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using InBlue.Web.Addresses;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Assets;

/// <summary>The verifier's page: one file with its own style and script, which its policy names by their digests, and nothing else.</summary>
internal static partial class VerifierFile
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    public static void Map(WebApplication app)
    {
        if (SiteFile.Verifier is not { } file)
            return;
        var page = Encoding.UTF8.GetString(file.Bytes);
        var policy = $"default-src 'none'; script-src {Digests(page, "script")}; style-src {Digests(page, "style")}; img-src data:; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
        app.MapMethods(PageAddress.Verifier, Reading, (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = policy;
            context.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(file.Bytes, file.Type, entityTag: file.Tag);
        }).AllowAnonymous();
    }

    private static string Digests(string page, string element)
    {
        var digests = Inline().Matches(page).Where(m => m.Groups["element"].Value == element)
            .Select(m => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(m.Groups["content"].Value)))}'").ToArray();
        return digests.Length == 0 ? "'none'" : string.Join(' ', digests);
    }

    [GeneratedRegex("<(?<element>script|style)[^>]*>(?<content>.*?)</\\k<element>>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Inline();
}
