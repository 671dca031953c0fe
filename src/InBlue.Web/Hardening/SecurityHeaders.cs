using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Hardening;

/// <summary>Headers of every answer, faults included: they are set when the answer starts, after anything that might have cleared them.</summary>
internal static class SecurityHeaders
{
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            headers.ContentSecurityPolicy = headers.ContentSecurityPolicy is { Count: > 0 } own ? own : Policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = headers["Referrer-Policy"] is { Count: > 0 } desks ? desks : "no-referrer";
            headers["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });
}
