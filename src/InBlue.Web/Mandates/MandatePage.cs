using InBlue.Documents.Dates;
using InBlue.Procedure.Mandates;
using InBlue.Reading.Duties;
using InBlue.Web.Addresses;
using InBlue.Web.Pages;
using InBlue.Web.Published;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace InBlue.Web.Mandates;

/// <summary>What every page of one mandate has. A register that was never made public has no pages.</summary>
public abstract class MandatePage(PublishedRecord record) : PublicPage
{
    /// <summary>A page shows the newest values of a figure; the rest are in the bundle.</summary>
    public const int MostValues = 50;

    private MandateAddress? addresses;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Council { get; set; }

    public PublishedMandate Published { get; private set; } = null!; // there on every page that is shown

    public LocalDate Today { get; private set; }

    public Mandate Mandate => Published.Mandate;

    public RegisterWords Says => new(Language);

    public MandateOverview Overview => Published.On(Today);

    public MandateAddress At => addresses ??= new MandateAddress(Language, Published.Name, View);

    protected RecordView View { get; private set; } = RecordView.Empty;

    public string Day(LocalDate day) => DateWords.Day(day, Language);

    public string LabelOf(CommitmentOnFile commitment) => Published.PlaceOf(commitment).Label is { Length: > 0 } label ? Says.Paragraph(label) : SymbolOf(commitment) ?? Says.ByInstrument;

    /// <summary>The language of the words that a commitment takes from its text; null where they are an instrument's, whose language is not known.</summary>
    public string? LanguageOf(Commitment content) => content.Text is { } text ? LanguageTag.Of(Mandate.Texts[text - 1].Language) : null;

    public IEnumerable<string> WordsOf(Commitment content) =>
        content.Text is { } text ? Published.Register.WordsOf(text).Of(content.Words) : content.Words.Select(w => WordsAsRead.Joined(w.Quote));

    public string AddressOf(CommitmentOnFile commitment) => At.Of(commitment.Number, Published.PlaceOf(commitment));

    public string SymbolOf(int instrument) => Mandate.Instruments[instrument - 1].Symbol;

    public RegisterShown Show(CommitmentOnFile commitment) => new(this, commitment);

    /// <summary>False where there is no such public register.</summary>
    protected bool Find()
    {
        View = record.Now();
        if (!ModelState.IsValid || View.FindMandate(Id, Council) is not [{ Mandate: var there, Name: var name }, ..])
            return false;
        Published = there ?? throw new Secretariat.Storage.RecordUnusableException(Says.Damaged(name.Mandate!));
        Today = record.Clock.GetCurrentInstant().InZone(Published.Council.Zone).Date;
        return true;
    }

    private string? SymbolOf(CommitmentOnFile commitment) => commitment.History.Select(h => h.Instrument).OfType<int>().Select(i => (int?)i).FirstOrDefault() is { } by ? SymbolOf(by) : null;
}

/// <summary>One commitment on a page, for the part that writes it.</summary>
/// <param name="Alone">On the page of its own, where its history over the renewals stands too.</param>
public sealed record RegisterShown(MandatePage Page, CommitmentOnFile Commitment, bool Alone = false);
