using InBlue.Procedure.Councils;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace InBlue.Web.Pages;

/// <summary>What every page has: its language and words, and the same page in the other language.</summary>
public abstract class PublicPage : PageModel
{
    public virtual Language Language => SiteLanguage.Parse(RouteData.Values["lang"] as string) ?? Language.English;

    public PageWords Words => PageWords.In(Language);

    public string Code => LanguageTag.Of(Language);

    /// <summary>Whether the page says so when what it shows has changed since it was opened.</summary>
    public virtual bool TellsOfChanges => true;

    public string Here => Request.Path.ToUriComponent() + Request.QueryString.ToUriComponent();

    public virtual string InOtherLanguage => $"/{LanguageTag.Of(SiteLanguage.Other(Language))}{Request.Path.ToUriComponent()[3..]}{Request.QueryString.ToUriComponent()}";
}
