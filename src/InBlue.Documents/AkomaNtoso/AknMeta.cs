using System.Globalization;
using System.Xml.Linq;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using static InBlue.Documents.AkomaNtoso.AknBuilder;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>The metadata of a whole file. Parts inside it point to the references that stand here.</summary>
internal static class AknMeta
{
    /// <param name="members">Ids of authors and their names, beside the authority and InBlue.</param>
    public static XElement Of(AknBuilder akn, AknIdentity identity, IEnumerable<(string Id, string Name)> members)
    {
        var references = E("references", new XAttribute("source", "#inblue"),
            Organization(akn, "authority", $"/akn/ontology/organization/{Uri.EscapeDataString(VisibleText.OnOneLine(identity.Authority.Actor))}", identity.Authority.Name.Text(identity.Language ?? Language.English)),
            Organization(akn, "inblue", "/akn/ontology/organization/inblue", "InBlue"),
            members.Select(m => Organization(akn, m.Id, $"/akn/ontology/organization/{m.Id}", m.Name)));
        return E("meta",
            identity.Element(akn),
            identity.Date is not { } date ? null : E("publication",
                new XAttribute("date", date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)), new XAttribute("name", "document"),
                new XAttribute("showAs", akn.Text(identity.Number)), new XAttribute("number", akn.Text(identity.Number))),
            references);
    }

    public static XElement OfPart(AknBuilder akn, AknIdentity identity) => E("meta", identity.Element(akn));

    /// <summary>Lists in a note what was replaced. It comes last, when everything has been written.</summary>
    public static void ListReplaced(AknBuilder akn, XElement meta, Language language)
    {
        if (akn.Replaced.Count == 0)
            return;
        var notes = E("notes", new XAttribute("source", "#inblue"), akn.WithId("note_1", "note", akn.Replaced.Select(r => E("p", Sentence(r, language)))));
        meta.Add(notes);
    }

    private static string Sentence(ReplacedCharacter replaced, Language language)
    {
        var (character, place) = ($"U+{replaced.Character.CodePoint.ToString("X4", CultureInfo.InvariantCulture)}", replaced.Character.Place.ToString(CultureInfo.InvariantCulture));
        return language == Language.French
            ? $"Caractère remplacé par {VisibleText.Mark}\u00A0: {character}, position {place}. Partie\u00A0: {replaced.Where}."
            : $"Character replaced by {VisibleText.Mark}: {character}, at place {place}. Part: {replaced.Where}.";
    }

    private static XElement Organization(AknBuilder akn, string id, string href, string name) =>
        akn.WithId(id, "TLCOrganization", new XAttribute("href", href), new XAttribute("showAs", akn.Text(name)));
}
