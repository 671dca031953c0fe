using InBlue.Procedure.Councils;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace InBlue.Web.Words;

/// <summary>The languages that the pages speak, as addresses and the lang attribute spell them.</summary>
public static class SiteLanguage
{
    private static readonly Language[] All = [Language.English, Language.French];

    public static Language Other(Language language) => language == Language.French ? Language.English : Language.French;

    public static Language? Parse(string? code) => All.Where(l => LanguageTag.Of(l) == code).Select(l => (Language?)l).FirstOrDefault();

    /// <summary>From an address such as "/fr/votes".</summary>
    public static Language? OfPath(PathString path) => Parse(path.Value?.Split('/', 3).ElementAtOrDefault(1));

    /// <summary>What the reader's browser prefers among ours; English where it names none.</summary>
    public static Language Preferred(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Where(l => l.Quality is not 0)
            .Select(l => Parse(l.Value.ToString().Split('-')[0].ToLowerInvariant()))
            .FirstOrDefault(l => l is not null) ?? Language.English;
}

/// <summary>So that "/en/…" and "/fr/…" are pages and "/xx/…" is not.</summary>
internal sealed class LanguageConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        SiteLanguage.Parse(values[routeKey] as string) is not null;
}
