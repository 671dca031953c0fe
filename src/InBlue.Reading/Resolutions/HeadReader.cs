using System.Text.RegularExpressions;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Text;
using InBlue.Reading.Words;
using NodaTime;

namespace InBlue.Reading.Resolutions;

/// <summary>Symbol, number, date and title, each where the head prints it first.</summary>
internal static class HeadReader
{
    private const int Longest = 2_000;
    private static readonly Regex Symbol = Pattern.Of(@"\bS/(?:RES/[0-9]{1,5} ?\([0-9]{4}\)|[0-9]{4}/[0-9]{1,5}|[0-9]{1,6})(?:/(?:Rev|Add|Corr)\.[0-9]{1,3})*");
    private static readonly Regex Number = Pattern.Of(@"\b[0-9]{1,4} ?\((?:19|20)[0-9]{2}\)");

    public static ResolutionHead Read(IReadOnlyList<Provision> provisions, Language? language)
    {
        Printed? symbol = null, number = null, date = null, title = null;
        LocalDate? day = null;
        var dates = new DateReader(language == Language.French ? French.Words : English.Words);
        foreach (var provision in provisions.Where(p => p is { Annex: 0, Kind: ProvisionKind.Head or ProvisionKind.Adoption }))
        {
            var text = provision.Text.Length <= Longest ? provision.Text : provision.Text[..Longest];
            symbol ??= First(provision, Symbol.Match(text));
            number ??= First(provision, Number.Match(text));
            if (date is null && dates.First(Fold.Of(text), 0, text.Length) is { } found)
                (date, day) = (new Printed(text[found.Start..found.End], provision.SpanOf(found.Start, found.End)), found.Date);
            if (provision.Kind == ProvisionKind.Head && text.Length > 0)
                title = new Printed(text, provision.SpanOf(0, text.Length));
        }
        return new ResolutionHead(symbol, number, date, day, title);
    }

    private static Printed? First(Provision provision, Match match) =>
        match.Success ? new Printed(match.Value, provision.SpanOf(match.Index, match.Index + match.Length)) : null;
}
