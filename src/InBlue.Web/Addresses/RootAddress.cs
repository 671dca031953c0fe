using InBlue.Web.Hardening;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Addresses;

internal static class RootAddress
{
    /// <summary>"/" leads to the reader's language.</summary>
    public static void Map(WebApplication app) => app.MapMethods("/", OnlyReading.Methods, (HttpContext context) =>
    {
        context.Response.Headers.Vary = "Accept-Language";
        return Results.Redirect(PageAddress.Votes(SiteLanguage.Preferred(context.Request)));
    }).AllowAnonymous();
}
