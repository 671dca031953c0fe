using InBlue.Procedure.Mandates;
using InBlue.Web.Mandates;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Mandates;

/// <summary>One commitment, wherever it stands.</summary>
[AllowAnonymous] // public
public sealed class CommitmentModel(PublishedRecord record) : MandatePage(record)
{
    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public CommitmentOnFile Commitment { get; private set; } = null!; // there on every page that is shown

    public IActionResult OnGet()
    {
        if (!Find() || Mandate.Find(Number) is not { } found)
            return NotFound();
        Commitment = found;
        return Page();
    }
}
