using InBlue.Secretariat.Mandates;
using InBlue.Web.Desk;
using InBlue.Web.Desk.Mandates;
using Microsoft.AspNetCore.Authorization;

namespace InBlue.Web.Pages.Desk.Mandates;

/// <summary>The registers to work on, public or not.</summary>
[Authorize(DeskPolicy.Name)] // this machine, its own pages
public sealed class ListModel(MandateDesk desk) : MandateDeskPage
{
    public IReadOnlyList<MandateOnFile> All { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => All = await desk.AllAsync(cancel);
}
