using System.Collections.Immutable;
using InBlue.Documents.Dates;
using InBlue.Procedure.Mandates;
using InBlue.Web.Addresses;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Authorization;
using NodaTime;

namespace InBlue.Web.Pages.Mandates;

/// <summary>The mandates of each council, as far as their registers are public.</summary>
[AllowAnonymous] // public
public sealed class ListModel(PublishedRecord record) : PublicPage
{
    private RecordView view = RecordView.Empty;

    public RegisterWords Says => new(Language);

    public ImmutableArray<IGrouping<string, ListedMandate>> Councils { get; private set; } = [];

    public void OnGet()
    {
        view = record.Now();
        Councils = [.. view.Mandates.GroupBy(m => m.Name.Council)];
    }

    public string NameOf(IGrouping<string, ListedMandate> council) => council.Select(m => m.Mandate?.Council.Names.In(Language)).OfType<string>().FirstOrDefault() ?? council.Key;

    public MandateAddress At(ListedMandate listed) => new(Language, listed.Name, view);

    public string Day(LocalDate day) => DateWords.Day(day, Language);

    public MandateOverview Overview(PublishedMandate mandate) => mandate.On(record.Clock.GetCurrentInstant().InZone(mandate.Council.Zone).Date);
}
