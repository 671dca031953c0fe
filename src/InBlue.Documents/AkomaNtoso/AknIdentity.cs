using System.Globalization;
using System.Text;
using System.Xml.Linq;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using NodaTime;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>A document, or a part of one, at the three levels of its address: the work, its expression in a language, the XML.</summary>
/// <param name="Date">Null where the text states none: the schema wants a date all the same, which is then marked as unknown.</param>
/// <param name="Language">Null where it is not known.</param>
/// <param name="Component">The part after "!": "main", "annex_2".</param>
internal sealed record AknIdentity(
    AknAuthority Authority, string Type, string Subtype, LocalDate? Date, string Number, Language? Language, string Component = "main", string? Author = null, Language? TranslatedFrom = null)
{
    private const string Unknown = "0001-01-01";

    private string Work => $"/akn/{Part(Authority.Jurisdiction)}/{Type}/{Subtype}/{Part(Authority.Actor)}/{Day}/{Part(Number)}";

    private string Expression => $"{Work}/{Code(Language)}@{Day}";

    private string Day => Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "nd";

    public XElement Element(AknBuilder akn) => E("identification", new XAttribute("source", "#inblue"),
        E("FRBRWork",
            E("FRBRthis", Value($"{Work}/!{Component}")),
            E("FRBRuri", Value(Work)),
            Dated("document"),
            By(Author ?? "authority"),
            E("FRBRcountry", Value(akn.Text(Authority.Jurisdiction))),
            E("FRBRsubtype", Value(Subtype)),
            E("FRBRnumber", Value(Part(Number)), new XAttribute("showAs", akn.Text(Number)))),
        E("FRBRExpression",
            E("FRBRthis", Value($"{Expression}/!{Component}")),
            E("FRBRuri", Value(Expression)),
            Dated("document"),
            By(Author ?? "authority"),
            E("FRBRlanguage", new XAttribute("language", Code(Language))),
            TranslatedFrom is { } from ? E("FRBRtranslation", new XAttribute("href", $"{Work}/{Code(from)}@{Day}"), new XAttribute("fromLanguage", Code(from)), new XAttribute("by", "#authority")) : null),
        E("FRBRManifestation",
            E("FRBRthis", Value($"{Expression}/!{Component}.xml")),
            E("FRBRuri", Value($"{Expression}/.xml")),
            Dated("markup"),
            By("inblue"),
            E("FRBRformat", Value("xml"))));

    /// <summary>"S/2020/600" becomes "S-2020-600", as AKN4UN has it; what no address may hold is escaped.</summary>
    private static string Part(string text)
    {
        var part = new StringBuilder();
        foreach (var rune in VisibleText.OnOneLine(text).EnumerateRunes())
            part.Append(rune.Value switch
            {
                '/' => "-",
                ' ' => "_",
                _ => Uri.EscapeDataString(rune.ToString()),
            });
        return part.Length == 0 ? "nn" : part.ToString();
    }

    /// <summary>ISO 639-2, where "und" is a language that is not known.</summary>
    private static string Code(Language? language) => language is { } known ? CodeOf(known) : "und";

    private static string CodeOf(Language language) => language switch
    {
        Procedure.Councils.Language.Arabic => "ara",
        Procedure.Councils.Language.Chinese => "zho",
        Procedure.Councils.Language.English => "eng",
        Procedure.Councils.Language.French => "fra",
        Procedure.Councils.Language.Russian => "rus",
        Procedure.Councils.Language.Spanish => "spa",
    };

    private XElement Dated(string name) => E("FRBRdate", new XAttribute("date", Date is null ? Unknown : Day), new XAttribute("name", Date is null ? "unknown" : name));

    private static XElement By(string id) => E("FRBRauthor", new XAttribute("href", $"#{id}"));

    private static XAttribute Value(string value) => new("value", value);
}
