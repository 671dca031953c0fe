using InBlue.Procedure.Councils;
using InBlue.Secretariat.Storage;
using InBlue.Web.Addresses;
using InBlue.Web.Desk;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace InBlue.Web.Pages;

/// <summary>What went wrong, in plain words and with a way back; never how the program looks inside.</summary>
[AllowAnonymous] // public
[IgnoreAntiforgeryToken] // it also answers where a form of the desk was refused, and does nothing
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PublicPage
{
    private const string SecondsToWait = "2", SecondsToWaitForTheRecord = "30";

    public override Language Language => SiteLanguage.OfPath(Asked) ?? SiteLanguage.Preferred(Request);

    public override bool TellsOfChanges => false;

    public override string InOtherLanguage => PageAddress.Votes(SiteLanguage.Other(Language));

    public string Title => Response.StatusCode switch
    {
        StatusCodes.Status503ServiceUnavailable => IsRecordAway ? Words.RecordAwayTitle : Words.BusyTitle,
        >= 500 => Words.FaultTitle,
        StatusCodes.Status404NotFound => Words.NotFoundTitle,
        _ => Words.BadRequestTitle,
    };

    public string Explanation => Response.StatusCode switch
    {
        StatusCodes.Status503ServiceUnavailable => IsRecordAway ? Words.RecordAway : Words.Busy,
        >= 500 => Words.Fault,
        StatusCodes.Status404NotFound => Words.NotFound,
        _ => DeskAddress.IsOnDesk(Asked) ? Words.OldForm : Words.BadRequest,
    };

    private bool IsRecordAway => HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is RecordUnusableException { IsOfTheServer: true };

    private PathString Asked =>
        HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? PathString.Empty;

    /// <summary>Also where a form was sent, which has no handler here.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            Response.Headers.RetryAfter = IsRecordAway ? SecondsToWaitForTheRecord : SecondsToWait;
    }

    /// <summary>Asked for by its own address, this is a page like any other that does not exist.</summary>
    public void OnGet()
    {
        if (Response.StatusCode < 400)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
