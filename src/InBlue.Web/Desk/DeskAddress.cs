using System.Globalization;
using InBlue.Procedure.Councils;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Desk;

/// <summary>Where the desk and what lies on it are.</summary>
public static class DeskAddress
{
    public static string Of(Language language) => $"/{LanguageTag.Of(language)}/desk";

    public static string Write(Language language) => $"{Of(language)}/write";

    public static string Letter(Language language, int letter) => string.Create(CultureInfo.InvariantCulture, $"{Of(language)}/letters/{letter}");

    /// <summary>The signed receipt, for a person who may have it.</summary>
    public static string Receipt(Language language, int letter, string by) => $"{Letter(language, letter)}/receipt?as={Uri.EscapeDataString(by)}";

    public static string Paper(Language language, int paper, string by) => string.Create(CultureInfo.InvariantCulture, $"{Of(language)}/papers/{paper}?as={Uri.EscapeDataString(by)}");

    public static string Bundle(Language language) => $"{Of(language)}/bundle.zip";

    /// <summary>The one address that takes forms.</summary>
    public static bool TakesForms(PathString path) => SiteLanguage.OfPath(path) is { } language && path.Equals(Of(language), StringComparison.Ordinal);

    public static bool IsOnDesk(PathString path) => SiteLanguage.OfPath(path) is { } language && path.StartsWithSegments(Of(language), StringComparison.Ordinal);
}
