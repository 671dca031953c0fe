using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Desk;

/// <summary>
/// Who may come to the desk: somebody at this machine, who calls it by a name of this machine (another name may be a foreign page's that was made to lead here), and who
/// sends forms from its own pages only.
/// </summary>
internal sealed class DeskPolicy : IAuthorizationRequirement
{
    public const string Name = "desk";

    public static bool IsOfThisMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]" or "::1";

    public static bool Admits(HttpContext context)
    {
        var request = context.Request;
        return context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && IsOfThisMachine(request.Host.Host)
            && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsFromOurPages(request));
    }

    /// <summary>A browser says where a form comes from in at least one of two headers; what neither says is refused.</summary>
    private static bool IsFromOurPages(HttpRequest request)
    {
        var (origin, site) = (request.Headers.Origin, request.Headers["Sec-Fetch-Site"]);
        if (origin.Count > 1 || site.Count > 1 || (origin.Count == 0 && site.Count == 0))
            return false;
        return (origin.Count == 0 || origin[0] == $"{request.Scheme}://{request.Host.Value}") && (site.Count == 0 || site[0] == "same-origin");
    }
}

internal sealed class DeskAdmission : AuthorizationHandler<DeskPolicy>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, DeskPolicy requirement)
    {
        if (context.Resource is HttpContext http && DeskPolicy.Admits(http))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
