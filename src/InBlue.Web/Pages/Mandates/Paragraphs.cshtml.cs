using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Web.Mandates;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Mandates;

/// <summary>The text in force paragraph by paragraph, each with its duties or why it creates none.</summary>
[AllowAnonymous] // public
public sealed class ParagraphsModel(PublishedRecord record) : MandatePage(record)
{
    public ImmutableArray<Provision> Paragraphs { get; private set; } = [];

    public ILookup<string, CommitmentOnFile> Duties { get; private set; } = null!; // there on every page that is shown

    public ILookup<string, MandateEvent.NoDuty> Without { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (!Find())
            return NotFound();
        var text = Mandate.Texts.Length;
        Paragraphs = [.. Mandate.Text.Provisions.Where(p => p.Parent is null)];
        Duties = Mandate.InForce.Where(c => c.Content.Text == text).ToLookup(c => Published.PlaceOf(c).Paragraph);
        Without = Mandate.WithoutDuty.Where(n => n.Text == text).ToLookup(n => n.Provision);
        return Page();
    }

    public string WordsOf(Provision provision) => Published.Register.WordsOf(Mandate.Texts.Length).OfProvision(provision);
}
