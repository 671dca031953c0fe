using InBlue.Secretariat.Live;
using InBlue.Web.Desk;
using InBlue.Web.Desk.Mandates;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Desk.Mandates;

/// <summary>One part of the work on a register: what is due, proposals, evidence, instruments, statements, a renewal. It takes the forms of that part.</summary>
[Authorize(DeskPolicy.Name)] // this machine, its own pages
public sealed class WorkModel(MandateDesk desk) : MandateDeskPage
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Part { get; set; } = "";

    /// <summary>Which commitment of a list that is gone through one by one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? At { get; set; }

    [BindProperty(SupportsGet = true, Name = "as")]
    public string? As { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public string? Refusal { get; private set; }

    /// <summary>What was compared by the form just sent; nothing was recorded of it.</summary>
    public DeskAnswer.Compared? Compared { get; private set; }

    /// <summary>What was filled in, where it is worth showing again.</summary>
    public MandateForm? Sent { get; private set; }

    public MandateDeskState State { get; private set; } = null!; // there on every page that is shown

    public MandateWork Work => new(this, State, MandateDeskAddress.Of(Language, Id, Part), As);

    public override string InOtherLanguage => MandateDeskAddress.Of(SiteLanguage.Other(Language), Id, Part);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        ModelState.IsValid && MandateDeskAddress.Parts.Contains(Part) && await LookAsync(cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var form = new MandateForm(await Request.ReadFormAsync(cancel));
        (As, Sent) = (form["as"], form);
        switch (await desk.AtWorkAsync<DeskAnswer>(Id, async office => await new MandateActs(office, Id, form, Language, cancel).DoAsync(), cancel))
        {
            case DeskAnswer.Done:
                return Redirect($"{MandateDeskAddress.Of(Language, Id, Part)}?done=yes&as={Uri.EscapeDataString(As ?? "")}#said");
            case DeskAnswer.Refused refused when await LookAsync(cancel):
                Refusal = refused.Sentence;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            case DeskAnswer.Compared compared when await LookAsync(cancel):
                Compared = compared;
                return Page();
            case DeskAnswer.NoSuchAct:
                return BadRequest();
            default:
                return NotFound();
        }
    }

    private async Task<bool> LookAsync(CancellationToken cancel)
    {
        if (await desk.AtWorkAsync<MandateDeskState>(Id, office => Task.FromResult(MandateDeskState.Of(office, Id)), cancel) is not { } state)
            return false;
        State = state;
        return true;
    }
}
