using InBlue.Web.Addresses;
using InBlue.Web.Desk;
using InBlue.Web.Desk.Mandates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace InBlue.Web.Hardening;

/// <summary>
/// Nothing here keeps anything from a reader: every method but GET and HEAD is refused before anything looks at the request. The desks alone take forms, each at its
/// own addresses, where it is open; and one page looks at a file, and forgets it.
/// </summary>
internal static class OnlyReading
{
    public static string[] Methods { get; } = [HttpMethods.Get, HttpMethods.Head];

    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        if (Methods.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase) || TakesForm(context))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", Methods);
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This server can only be read from (GET, HEAD).\n", context.RequestAborted);
    });

    private static bool TakesForm(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && (ReceiptAddress.TakesFiles(context.Request.Path)
            || (DeskAddress.TakesForms(context.Request.Path) && context.RequestServices.GetRequiredService<PracticeDesk>().IsOpen)
            || (MandateDeskAddress.TakesForms(context.Request.Path) && context.RequestServices.GetRequiredService<MandateDesk>().IsOpen));
}
