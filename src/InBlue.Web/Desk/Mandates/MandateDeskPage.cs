using InBlue.Documents.Dates;
using InBlue.Procedure.Mandates;
using InBlue.Procedure.People;
using InBlue.Secretariat.Mandates;
using InBlue.Web.Pages;
using InBlue.Web.Words;
using Microsoft.AspNetCore.Html;
using NodaTime;

namespace InBlue.Web.Desk.Mandates;

/// <summary>What the pages of the desk for mandates share.</summary>
public abstract class MandateDeskPage : PublicPage
{
    public override bool TellsOfChanges => false;

    public MandateDeskWords Desk => new(Language);

    public RenewalDeskWords Renewing => new(Language);

    public RegisterWords Says => new(Language);

    public string Day(LocalDate day) => DateWords.Day(day, Language);

    public static string CodeOf<T>(T value) where T : struct, Enum => MandateCodes.Of(value);

    public static IEnumerable<(string Value, string Text)> Codes<T>(Func<T, string> name) where T : struct, Enum => Enum.GetValues<T>().Select(v => (MandateCodes.Of(v), name(v)));
}

/// <summary>What a part of the desk is written from.</summary>
/// <param name="By">Who acted last here, whom the next form proposes.</param>
public sealed record MandateWork(MandateDeskPage Page, MandateDeskState State, string Address, string? By)
{
    public string LabelOf(CommitmentOnFile commitment) => MandateLabels.Of(State.Mandate, commitment.Content) is { Length: > 0 } label ? Page.Says.Paragraph(label) : Page.Says.ByInstrument;

    public string? LanguageOf(Commitment content) => content.Text is { } text ? LanguageTag.Of(State.Mandate.Texts[text - 1].Language) : null;

    public IHtmlContent Actors(DeskFields fields, PersonId? otherThan = null)
    {
        var officers = State.People.Where(p => p.Role is not Role.Delegate).ToArray();
        var proposed = otherThan is { } not ? officers.FirstOrDefault(p => p.Id != not)?.Id.Text : By;
        return fields.Choice("as", Page.Desk.ActAs, officers.Select(p => (p.Id.Text, $"{p.Name} ({p.Id})")), proposed ?? "");
    }

    public IHtmlContent Instruments(DeskFields fields) => fields.Choice("instrument", Page.Desk.Cite, State.Mandate.Instruments.Select(i => (i.Instrument.ToString(System.Globalization.CultureInfo.InvariantCulture), i.Symbol)));
}
