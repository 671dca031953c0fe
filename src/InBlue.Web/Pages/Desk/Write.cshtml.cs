using InBlue.Procedure.Councils;
using InBlue.Procedure.Voting;
using InBlue.Secretariat.Practice;
using InBlue.Web.Desk;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Desk;

/// <summary>A letter to begin from, for a delegation and its position.</summary>
[Authorize(DeskPolicy.Name)] // this machine, its own pages
public sealed class WriteModel(PracticeDesk desk) : DeskPage(desk)
{
    public Member Member { get; private set; } = null!; // there on every page that is shown

    public string Text { get; private set; } = "";

    public string By => PracticeCast.DelegateOf(Member.Id).Text;

    public async Task<IActionResult> OnGetAsync(string? member, string? position, CancellationToken cancel)
    {
        State = await Practice.AtWorkAsync(office => Task.FromResult<DeskState?>(DeskState.Of(office, Language)), cancel);
        if (State is not { Vote: { } vote, Name: { } name } || State.People.FirstOrDefault(p => p.Member?.Text == member)?.Member is not { } id || State.Council.Find(id) is not { } found)
            return NotFound();
        Member = found;
        Text = ModelLetter.Of(found, name.Draft, vote, DeskForm.PositionOf(position) ?? Position.For, State.LocalNow.Date);
        return Page();
    }
}
