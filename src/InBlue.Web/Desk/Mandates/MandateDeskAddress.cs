using InBlue.Procedure.Councils;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Desk.Mandates;

/// <summary>Where the desk for mandates is: "/en/desk/mandates", and "/en/desk/mandates/minusma/evidence" for one part of the work on one of them.</summary>
public static class MandateDeskAddress
{
    /// <summary>The parts of the work, each a page with its forms.</summary>
    public static string[] Parts { get; } = ["due", "proposals", "evidence", "instruments", "statements", "renewal"];

    public static string List(Language language) => $"{DeskAddress.Of(language)}/mandates";

    public static string Of(Language language, string mandate, string part) => $"{List(language)}/{mandate}/{part}";

    public static bool IsOnDesk(PathString path) => SiteLanguage.OfPath(path) is { } language && path.StartsWithSegments(List(language), StringComparison.Ordinal);

    public static bool TakesForms(PathString path) => IsOnDesk(path) && path.Value!.Split('/') is [_, _, _, _, { Length: > 0 }, var part] && Parts.Contains(part);
}
