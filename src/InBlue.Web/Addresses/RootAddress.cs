using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Addresses;

internal static class RootAddress
{
    private static readonly string[] Reading = ["GET", "HEAD"];

    /// <summary>"/" leads to the reader's language.</summary>
    public static void Map(WebApplication app) => app.MapMethods("/", Reading, (HttpContext context) =>
    {
        context.Response.Headers.Vary = "Accept-Language";
        return Results.Redirect(PageAddress.Votes(SiteLanguage.Preferred(context.Request)));
    }).AllowAnonymous();
}
