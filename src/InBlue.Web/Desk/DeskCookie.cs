using InBlue.Procedure.Councils;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Desk;

/// <summary>The one cookie, against forged forms: it goes to the desk and nowhere else.</summary>
internal sealed class DeskCookie : CookieBuilder
{
    public DeskCookie()
    {
        Name = "inblue-desk";
        HttpOnly = true;
        IsEssential = true;
        SameSite = SameSiteMode.Strict;
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Path = DeskAddress.Of(SiteLanguage.OfPath(context.Request.Path) ?? Language.English);
        return options;
    }
}
