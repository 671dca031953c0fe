using InBlue.Procedure.Councils;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Http;

namespace InBlue.Web.Addresses;

/// <summary>Where a member sees whether its letter is in the published record.</summary>
public static class ReceiptAddress
{
    public static string Of(Language language) => $"/{LanguageTag.Of(language)}/receipt";

    public static bool TakesFiles(PathString path) => SiteLanguage.OfPath(path) is { } language && path.Equals(Of(language), StringComparison.Ordinal);
}
