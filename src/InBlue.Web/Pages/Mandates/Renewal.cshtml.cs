using InBlue.Web.Mandates;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Mandates;

/// <summary>A renewal: the older text beside the newer one, and what became of each duty.</summary>
[AllowAnonymous] // public
public sealed class RenewalModel(PublishedRecord record) : MandatePage(record)
{
    /// <summary>From 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public RenewalWords Renewals => new(Language);

    public RenewalShown Shown { get; private set; } = null!; // there on every page that is shown

    public IActionResult OnGet()
    {
        if (!Find() || Number < 1 || Number >= Mandate.Texts.Length)
            return NotFound();
        Shown = RenewalShown.Of(Published.Register, Number + 1, Language, AddressOf);
        return Page();
    }
}
