using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using InBlue.Documents.Papers;
using InBlue.Procedure.Councils;
using InBlue.Reading.Text;

namespace InBlue.Documents.AkomaNtoso;

/// <summary>What all parts of one XML file share: the ids that are taken, and the characters that had to be replaced.</summary>
internal sealed class AknBuilder
{
    public static readonly XNamespace Ns = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private readonly Dictionary<string, int> taken = new(StringComparer.Ordinal);
    private readonly List<ReplacedCharacter> replaced = [];
    private string where = "";

    /// <summary>The part that is being written, for the list of what was replaced.</summary>
    public string Where
    {
        get => where;
        set => where = VisibleText.OnOneLine(value);
    }

    public IReadOnlyList<ReplacedCharacter> Replaced => replaced;

    public static XElement E(string name, params object?[] content) => new(Ns + name, content);

    /// <summary>An element with an id of its own: where two would be alike, the second is numbered.</summary>
    public XElement WithId(string eId, string name, params object?[] content) => new(Ns + name, new XAttribute("eId", Unique(eId)), content);

    public XElement P(string text) => E("p", Inline(text));

    public XElement P(Line line) => E("p", Text(line));

    /// <summary>Line breaks stay as such, and as elements.</summary>
    public object[] Inline(string text)
    {
        var lines = Text(text).Split('\n');
        return [.. lines.SelectMany((line, i) => i == 0 ? new object[] { new XText(line) } : [new XText("\n"), E("eol"), new XText(line)])];
    }

    public string Text(string text)
    {
        var (shown, unshown) = VisibleText.Listed(text);
        replaced.AddRange(unshown.Select(u => new ReplacedCharacter(Where, u)));
        return shown;
    }

    public string Text(Line line)
    {
        replaced.AddRange(line.Replaced.Select(u => new ReplacedCharacter(Where, u)));
        return line.Text;
    }

    /// <summary>Tells a language of the words inside; none where it is not known.</summary>
    public static XAttribute? Lang(Language? language) => language is { } known ? new XAttribute(XNamespace.Xml + "lang", Tag(known)) : null;

    public AknXml Write(XElement document)
    {
        var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(bytes, settings))
            new XDocument(E("akomaNtoso", document)).Save(writer);
        return new AknXml(bytes.ToArray(), [.. replaced]);
    }

    /// <summary>The letters and figures of a mark, as an id takes them: "(a)" gives "a".</summary>
    public static string IdPart(string mark, int otherwise)
    {
        var part = string.Concat(mark.Where(char.IsAsciiLetterOrDigit));
        return part.Length > 0 ? part : otherwise.ToString(CultureInfo.InvariantCulture);
    }

    private string Unique(string eId)
    {
        var unique = eId;
        while (!taken.TryAdd(unique, 1))
            unique = $"{eId}-{(++taken[eId]).ToString(CultureInfo.InvariantCulture)}";
        return unique;
    }

    private static string Tag(Language language) => language switch
    {
        Language.Arabic => "ar",
        Language.Chinese => "zh",
        Language.English => "en",
        Language.French => "fr",
        Language.Russian => "ru",
        Language.Spanish => "es",
    };
}
