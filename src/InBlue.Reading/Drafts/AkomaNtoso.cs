using System.Text;
using System.Xml;
using InBlue.Procedure.Councils;
using InBlue.Reading.Compiled;
using InBlue.Reading.Files;
using InBlue.Reading.Text;

namespace InBlue.Reading.Drafts;

/// <summary>
/// A draft in Akoma Ntoso 3.0: the text of its blocks in order, each after its number. Its recitals and the outermost paragraphs of
/// its body are what is counted. No definition, entity or outer resource is ever followed.
/// </summary>
internal sealed class AkomaNtoso
{
    public const int MaxElements = 100_000;
    public const int MaxDepth = 60;

    private static readonly string[] Blocks = ["p", "heading", "subheading", "longTitle", "listIntroduction", "listWrapUp", "block", "li", "th", "td", "crossHeading", "wrapUp", "docTitle"];
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, MaxCharactersInDocument = SourceText.MaxBytes,
    };

    private readonly List<string> paragraphs = [];
    private readonly Stack<string> open = [];
    private readonly StringBuilder words = new();
    private readonly StringBuilder number = new();
    private readonly StringBuilder note = new();
    private readonly List<string> notes = [];
    private Language? language;
    private int recitals, preambleParagraphs, operative, deleted, inserted;

    public static bool IsXml(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        return start.TrimStart(" \t\r\n"u8).StartsWith("<?xml"u8) || start.TrimStart(" \t\r\n"u8).StartsWith("<akomaNtoso"u8);
    }

    public static DraftReading Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var reader = XmlReader.Create(Files.Docx.DocxPackage.StreamOf(bytes), Settings);
            return new AkomaNtoso().Read(reader);
        }
        catch (XmlException e)
        {
            return No(FileFaultKind.Damaged, "XML", $"line {Figures.Of(e.LineNumber)}");
        }
    }

    private DraftReading Read(XmlReader reader)
    {
        for (var elements = 0; reader.Read();)
        {
            if (reader.Depth > MaxDepth)
                return No(FileFaultKind.TooDeep, "XML", "elements", Figures.Of(MaxDepth));
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when ++elements > MaxElements:
                    return No(FileFaultKind.TooMuch, "XML", "elements", Figures.Of(MaxElements));
                case XmlNodeType.Element when open.Count == 0 && reader.LocalName != "akomaNtoso":
                    return No(FileFaultKind.UnknownForm, reader.LocalName.Length > 40 ? "XML" : reader.LocalName);
                case XmlNodeType.Element:
                    Start(reader);
                    break;
                case XmlNodeType.EndElement:
                    End();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when !open.Contains("meta") && !open.Contains("del"):
                    (open.Contains("authorialNote") ? note : open.Contains("num") ? number : words).Append(reader.Value);
                    break;
            }
        }
        return Result();
    }

    private DraftReading Result()
    {
        var text = DraftFile.Joined(paragraphs);
        if (!text.Any(char.IsLetter) || operative == 0)
            return new DraftReading.NotADraft(text, [new ReadingFault(FaultKind.NoOperativeParagraph, null, null, [])]);
        Sequence<FileDoubt> doubts = deleted + inserted == 0 ? [] : [new FileDoubt(FileDoubtKind.TrackedChanges, [Figures.Of(deleted), Figures.Of(inserted)])];
        return new DraftReading.Read(new DraftText(DraftForm.AkomaNtoso, text, language, recitals > 0 ? recitals : preambleParagraphs, operative, [.. paragraphs], doubts));
    }

    private void Start(XmlReader reader)
    {
        var (name, isEmpty) = (reader.LocalName, reader.IsEmptyElement);
        language ??= name == "FRBRlanguage" ? LanguageOf(reader.GetAttribute("language")) : null;
        if (Blocks.Contains(name))
            EndBlock();
        switch (name)
        {
            case "recital":
                recitals++;
                break;
            case "p" when open.Contains("preamble") && !open.Contains("formula"):
                preambleParagraphs++;
                break;
            case "paragraph" when !open.Contains("paragraph") && (open.Contains("body") || open.Contains("mainBody")):
                operative++;
                break;
            case "del":
                deleted++;
                break;
            case "ins":
                inserted++;
                break;
            case "br" or "eol":
                words.Append(' ');
                break;
        }
        if (!isEmpty)
            open.Push(name);
    }

    private void End()
    {
        var name = open.Pop();
        if (name == "authorialNote")
        {
            notes.Add(OneLine(note));
            note.Clear();
        }
        else if (Blocks.Contains(name) || name is "recital" or "paragraph" or "preface" or "preamble" or "body" or "mainBody")
            EndBlock();
    }

    /// <summary>Footnotes come after the paragraph in which they are called, and do not cut it.</summary>
    private void EndBlock()
    {
        if (open.Contains("authorialNote") || OneLine(words) is not { Length: > 0 } text)
            return;
        var before = OneLine(number);
        paragraphs.Add(before.Length > 0 ? $"{before} {text}" : text);
        paragraphs.AddRange(notes.Where(n => n.Length > 0));
        words.Clear();
        number.Clear();
        notes.Clear();
    }

    private static string OneLine(StringBuilder text) => string.Join(' ', text.ToString().Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static Language? LanguageOf(string? code) => code?.ToLowerInvariant() switch
    {
        "ara" or "ar" => Language.Arabic,
        "zho" or "chi" or "zh" => Language.Chinese,
        "eng" or "en" => Language.English,
        "fra" or "fre" or "fr" => Language.French,
        "rus" or "ru" => Language.Russian,
        "spa" or "es" => Language.Spanish,
        _ => null,
    };

    private static DraftReading.Unreadable No(FileFaultKind kind, params Sequence<string> words) => new(new FileFault(kind, words));
}
