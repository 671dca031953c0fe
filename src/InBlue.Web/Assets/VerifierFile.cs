using System.Text;
using System.Text.RegularExpressions;
using InBlue.Web.Addresses;
using InBlue.Web.Hardening;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Assets;

/// <summary>The verifier's page: one file with its own style and script, which the policy that it carries names by their digests, and nothing else.</summary>
internal static partial class VerifierFile
{
    public static void Map(WebApplication app)
    {
        var file = SiteFile.Verifier;
        var policy = $"{OwnPolicy().Match(Encoding.UTF8.GetString(file.Bytes)).Groups[1].Value}; frame-ancestors 'none'"; // which a page cannot say of itself
        app.MapMethods(PageAddress.Verifier, OnlyReading.Methods, (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = policy;
            context.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(file.Bytes, file.Type, entityTag: file.Tag);
        }).AllowAnonymous();
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]+)\">", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPolicy();
}
