using System.Xml.Linq;
using InBlue.Procedure.Councils;
using InBlue.Reading.Resolutions;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>A resolution as it was read, as Akoma Ntoso after AKN4UN: valid for any text whatever, with the ids of the reading.</summary>
public static class ResolutionXml
{
    public static AknXml Write(AknAuthority authority, ResolutionReading reading)
    {
        var number = reading.Head.Symbol?.Words ?? reading.Head.Number?.Words ?? "nn";
        var akn = new AknBuilder { Where = number };
        var identity = new AknIdentity(authority, "statement", "deliberation", reading.Head.Day, number, reading.Language);
        var meta = AknMeta.Of(akn, identity, []);
        var parts = new ResolutionParts(akn, reading);
        var annexes = reading.Provisions.Where(p => p.Annex > 0).GroupBy(p => p.Annex).ToArray();
        var statement = E("statement", new XAttribute("name", "resolution"), new XAttribute("contains", "originalVersion"),
            meta,
            parts.Preface(),
            parts.Preamble(),
            akn.WithId("body", "mainBody", Lang(reading.Language), parts.Body(0)),
            parts.Conclusions(),
            annexes.Length == 0 ? null : E("attachments", annexes.Select(annex => Attachment(akn, parts, identity, [.. annex]))));
        AknMeta.ListReplaced(akn, meta, reading.Language ?? Language.English);
        return akn.Write(statement);
    }

    private static XElement Attachment(AknBuilder akn, ResolutionParts parts, AknIdentity whole, Provision[] annex)
    {
        var (line, component) = (annex[0], annex[0].EId);
        return akn.WithId($"{component}__att", "attachment", E("heading", akn.Text(line.Text)), E("doc", new XAttribute("name", "annex"), new XAttribute("contains", "originalVersion"),
            AknMeta.OfPart(akn, whole with { Component = component }),
            akn.WithId(component, "mainBody", Lang(whole.Language), parts.Body(line.Annex))));
    }
}
