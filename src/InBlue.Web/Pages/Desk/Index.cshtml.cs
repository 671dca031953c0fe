using InBlue.Procedure.WrittenVotes;
using InBlue.Web.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Desk;

/// <summary>The officer's desk for a practice vote: where it stands, what comes next, and the one place that takes forms.</summary>
[Authorize(DeskPolicy.Name)] // this machine, its own pages
public sealed class IndexModel(PracticeDesk desk) : DeskPage(desk)
{
    /// <summary>What was not possible, in words.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What was done last.</summary>
    public string? Last { get; private set; }

    /// <summary>The number of the last receipt among the papers, in the reader's language; null where there is none.</summary>
    public int? Receipt => State?.Vote is { } vote && Array.FindLastIndex([.. vote.PapersWithDocument], p => p.Paper is PaperKind.Receipt && p.Language == Language) is >= 0 and var at ? at + 1 : null;

    public async Task OnGetAsync(string? done, CancellationToken cancel)
    {
        Last = done;
        await LookAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var form = new DeskForm(await Request.ReadFormAsync(cancel));
        switch (form.Act)
        {
            case "begin" when await Practice.BeginAsync(cancel):
            case "anew" when await Practice.BeginAnewAsync(cancel):
                return Back(form.Act);
            case "begin":
                return await RefuseAsync(Desk.BegunAlready, cancel);
        }
        return await Practice.AtWorkAsync<DeskAnswer>(async office => await new DeskActs(office, form, Language, cancel).DoAsync(), cancel) switch
        {
            DeskAnswer.Done => form["back"] is "letter" ? Redirect(DeskAddress.Letter(Language, form.Letter)) : Back(form.Act),
            DeskAnswer.Refused refused => await RefuseAsync(refused.Sentence, cancel),
            DeskAnswer.NoSuchAct => BadRequest(),
            _ => await RefuseAsync(Desk.NothingBegun, cancel),
        };
    }

    private RedirectResult Back(string act) => Redirect(act is "anew" ? DeskAddress.Of(Language) : $"{DeskAddress.Of(Language)}?done={act}#said");

    private async Task<IActionResult> RefuseAsync(string sentence, CancellationToken cancel)
    {
        Refusal = sentence;
        Response.StatusCode = StatusCodes.Status409Conflict;
        await LookAsync(cancel);
        return Page();
    }

    private async Task LookAsync(CancellationToken cancel) =>
        State = await Practice.AtWorkAsync<DeskState>(office => Task.FromResult<DeskState?>(DeskState.Of(office, Language)), cancel);
}
