using System.Collections.Immutable;
using InBlue.Procedure.Mandates;
using InBlue.Web.Addresses;
using InBlue.Web.Mandates;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace InBlue.Web.Pages.Mandates;

/// <summary>A mandate in one minute.</summary>
[AllowAnonymous] // public
public sealed class OverviewModel(PublishedRecord record) : MandatePage(record)
{
    public ImmutableArray<IGrouping<YearMonth, CalendarEntry>> Calendar { get; private set; } = [];

    /// <summary>The page of the vote that adopted the text in force; null where the record has none that is public.</summary>
    public string? VoteAddress => Mandate.Text.Vote is { } vote && View.Find(vote.Draft, vote.Ordinal, Published.Name.Council) is [var name] ? PageAddress.Vote(Language, name, View) : null;

    public RenewalWords Renewals => new(Language);

    /// <summary>By what became of them at the last renewal.</summary>
    public ImmutableArray<CommitmentOnFile> EndedAtRenewal => [.. Mandate.Commitments.Values.Where(c => c.DecidedAt(Mandate.Texts.Length) is MandateEvent.Ended)];

    public ImmutableArray<CommitmentOnFile> Surviving => [.. Mandate.Commitments.Values.Where(c => c.DecidedAt(Mandate.Texts.Length) is MandateEvent.CarriedOver { Outcome: RenewalOutcome.Survives })];

    public string BundleFile => PageAddress.BundleFile(Published.Name);

    public IActionResult OnGet()
    {
        if (!Find())
            return NotFound();
        Calendar = [.. CalendarEntry.Of(Mandate, Overview.All).GroupBy(e => e.Due.Occurrence.Textual.Day.ToYearMonth())];
        return Page();
    }
}
