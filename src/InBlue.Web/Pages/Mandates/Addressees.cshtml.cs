using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Web.Mandates;
using InBlue.Web.Published;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace InBlue.Web.Pages.Mandates;

/// <summary>Who is to act, and on what.</summary>
[AllowAnonymous] // public
public sealed class AddresseesModel(PublishedRecord record) : MandatePage(record)
{
    /// <summary>The Council first, then by the number of their duties.</summary>
    public ImmutableArray<(CommitmentOnFile First, Addressee Addressee, ImmutableArray<CommitmentOnFile> Duties)> Addressees { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (!Find())
            return NotFound();
        Addressees =
        [
            .. Mandate.InForce.SelectMany(c => c.Content.Addressees.Select(a => (Commitment: c, Addressee: a)))
                .GroupBy(d => d.Addressee.Code is "other" or "" ? d.Addressee.Words : d.Addressee.Code)
                .OrderByDescending(g => g.Key == Addressee.Council).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.First().Commitment, g.First().Addressee, g.Select(d => d.Commitment).Distinct().ToImmutableArray())),
        ];
        return Page();
    }
}
