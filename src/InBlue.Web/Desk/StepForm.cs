using InBlue.Web.Pages.Desk;

namespace InBlue.Web.Desk;

/// <summary>What the form of one step is written from.</summary>
public sealed record StepForm(IndexModel Page, DeskState State, DeskStep Step)
{
    public DeskWords Words => Page.Desk;

    public string Address => DeskAddress.Of(Page.Language);
}
