using System.Collections.Immutable;
using InBlue.Documents.Dates;
using InBlue.Documents.Mandates;
using InBlue.Procedure.Mandates;
using InBlue.Record.Entries;
using InBlue.Web.Addresses;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace InBlue.Web.Pages.Mandates;

/// <summary>The reporting and mandate cycles of each council, by month or by subject.</summary>
[AllowAnonymous] // public
public sealed class CyclesModel(PublishedRecord record) : PublicPage
{
    private readonly Dictionary<VoteName, MandateAddress> addresses = [];
    private RecordView view = RecordView.Empty;

    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    public RegisterWords Says => new(Language);

    public bool BySubject => By == "subject";

    public ImmutableArray<CouncilCycles> Councils { get; private set; } = [];

    public void OnGet()
    {
        view = record.Now();
        Councils = view.Cycles;
    }

    public YearMonth ThisMonth(CouncilCycles council) => record.Clock.GetCurrentInstant().InZone(council.Council.Zone).Date.ToYearMonth();

    public MandateAddress At(CycleRow row, CouncilCycles council) =>
        addresses.TryGetValue(council.Name(row), out var known) ? known : addresses[council.Name(row)] = new MandateAddress(Language, council.Name(row), view);

    public string AddressOf(CycleRow row, CouncilCycles council) => row.Commitment is { } c ? At(row, council).Of(c.Number, council.Of(row).PlaceOf(c)) : At(row, council).Overview;

    public string Day(LocalDate day) => DateWords.Day(day, Language);

    public string LanguageOf(CycleRow row) => LanguageTag.Of(row.Of.Mandate.Texts[(row.Commitment?.Content.Text ?? row.Of.Mandate.Texts.Length) - 1].Language);

    public string? CycleOf(CycleRow row) => row.Commitment?.Content.Trigger is Trigger.Every every ? TriggerWords.Of(every, Language) : null;
}
