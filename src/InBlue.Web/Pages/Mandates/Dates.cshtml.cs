using InBlue.Web.Mandates;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Mandates;

/// <summary>Every date of the register, what goes inside another report too.</summary>
[AllowAnonymous] // public
public sealed class DatesModel(PublishedRecord record) : MandatePage(record)
{
    public IActionResult OnGet() => Find() ? Page() : NotFound();
}
