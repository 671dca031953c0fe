using InBlue.Secretariat.Practice;
using InBlue.Secretariat.Storage;
using InBlue.Web.Desk.Mandates;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace InBlue.Web.Desk;

/// <summary>Sets the desk up: only on a server that listens to this machine alone.</summary>
internal static class DeskSetting
{
    /// <summary>The largest form: a letter, pasted.</summary>
    public const long MostBytes = 64 * 1024;

    /// <summary>A file of values, or a text that renews a mandate, which the next form carries as base64.</summary>
    public const long MostBytesOfMandates = 4 * 1024 * 1024;

    public static void AddTo(IServiceCollection services, RecordPlace place, string url, bool mandateDesk)
    {
        services.AddSingleton(new PracticeDesk(PracticeRecord.NextTo(place.DataPath), IsLocal(url)));
        services.AddSingleton(new MandateDesk(place, mandateDesk && IsLocal(url)));
        services.AddDataProtection().UseEphemeralDataProtectionProvider(); // keys in memory only: a restart makes open forms void, and no file is written
        services.AddAntiforgery(o => (o.Cookie, o.FormFieldName, o.HeaderName, o.SuppressXFrameOptionsHeader) = (new DeskCookie(), "token", null, true));
        services.AddSingleton<IAuthorizationHandler, DeskAdmission>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, DeskRefusal>();
        services.AddAuthorizationBuilder().AddPolicy(DeskPolicy.Name, p => p.AddRequirements(new DeskPolicy()));
    }

    /// <summary>Before routing: no desk where others could reach it, and no form that is too large.</summary>
    public static void Use(WebApplication app) => app.Use((context, next) =>
    {
        if (!DeskAddress.IsOnDesk(context.Request.Path))
            return next(context);
        var ofMandates = MandateDeskAddress.IsOnDesk(context.Request.Path);
        if (!(ofMandates ? app.Services.GetRequiredService<MandateDesk>().IsOpen : app.Services.GetRequiredService<PracticeDesk>().IsOpen))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        var most = ofMandates ? MostBytesOfMandates : MostBytes;
        if (context.Request.ContentLength > most)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = most;
        context.Response.Headers["Referrer-Policy"] = "same-origin"; // without it a browser hides where our own forms come from
        (context.Response.Headers.CacheControl, context.Response.Headers.Pragma) = ("no-cache, no-store", "no-cache"); // as the forms' tokens demand
        return next(context);
    });

    private static bool IsLocal(string urls) => urls.Split(';').All(url => Uri.TryCreate(url, UriKind.Absolute, out var at) && DeskPolicy.IsOfThisMachine(at.Host));
}
