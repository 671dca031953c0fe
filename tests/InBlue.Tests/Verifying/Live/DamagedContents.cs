using System.Text;
using System.Text.Json.Nodes;
using static InBlue.Tests.Verifying.Live.GoodVotes;

namespace InBlue.Tests.Verifying.Live;

/// <summary>Files, members and readings that do not fit the entries: vote.files, vote.council and vote.reading.</summary>
internal static class DamagedContents
{
    private static readonly byte[] NotUtf8 = [0xFF, 0xFE];

    public static IEnumerable<Change> Files =>
    [
        .. from one in ((string Kind, string[] Path)[])
               [("vote.called", ["council"]), ("vote.called", ["draft", "texts", "0"]), ("text.attached", ["text"]), ("paper.issued", ["html"]), ("paper.issued", ["text"]),
                ("letter.received", ["file"]), ("letter.transcribed", ["text"]), ("statement.received", ["file"]), ("statement.received", ["text"]), ("edition.approved", ["text"]),
                ("document.published", ["html"]), ("document.published", ["text"]), ("document.corrected", ["file"]), ("document.reissued", ["file"])]
           select new Change($"{one.Kind}: {string.Join('.', one.Path)} of another length", OfEveryKind, f => Longer(In(f.Body(one.Kind), one.Path))),
        new("a file that nobody names", Plain, f => f.Files[new string('a', 64)] = [1]),
        new("a file under its old name, changed", Plain, f => f.Files[f.Body("letter.received", 2)["file"]!["file"]!.GetValue<string>()][0] ^= 1),
        new("the draft's text under its old name, changed", Plain, f => f.Files[f.Opened["draft"]!["texts"]![0]!["file"]!.GetValue<string>()][0] ^= 1),
        new("the council file under its old name, changed", Plain, f => f.Files[f.Opened["council"]!["file"]!.GetValue<string>()][^1] ^= 1),
        new("a letter's file left out", Plain, f => f.Files.Remove(f.Body("letter.received", 2)["file"]!["file"]!.GetValue<string>())),
        new("the council file left out", Plain, f => f.Files.Remove(f.Opened["council"]!["file"]!.GetValue<string>())),
        new("the published page left out", Plain, f => f.Files.Remove(f.Body("document.published")["html"]!["file"]!.GetValue<string>())),
        new("the draft's digest another one", Plain, f => f.Opened["draft"]!["texts"]![0]!["file"] = new string('b', 64)),
        new("a claim's evidence given as a file", OfEveryKind, f => f.Files[new string('e', 64)] = [1]),
    ];

    public static IEnumerable<Change> Councils =>
    [
        new("no JSON", Plain, f => f.Put(f.Opened["council"]!, "not JSON")),
        new("another council", Plain, f => f.ChangeCouncil(c => c["id"] = "another-council")),
        new("two holders of a seat", Plain, f => f.ChangeCouncil(c => c["seats"]![0]!["holders"]!.AsArray().Add(new JsonObject { ["member"] = "IND", ["from"] = "2020-01-01" }))),
        new("no rule book for the matter", Plain, f => f.Opened["matter"] = "procedural-matter"),
        new("a seat changes while the vote runs", Plain, f => f.Opened["call"]!["opens"] = "2019-12-31T14:00:00-05:00"),
        new("it closes on a day before the one on which it opens", Plain, f => f.Opened["call"]!["opens"] = "2020-06-30T07:00:00+18:00"),
        new("the President has no seat", Plain, f => f.Opened["president"] = "KEN"),
        new("a sponsor has no seat", Plain, f => f.Opened["draft"]!["sponsors"]![0] = "KEN"),
        .. from one in ((string Kind, string[] Path)[])
               [("paper.served", ["member"]), ("call.noted", ["member"]), ("statement.received", ["member"]), ("letter.confirmed", ["reading", "member"]), ("letter.ruled", ["reading", "member"])]
           select new Change($"{one.Kind}: {string.Join('.', one.Path)} has no seat", OfEveryKind, f => Set(f.Body(one.Kind), one.Path, "KEN")),
        .. from one in ((string Kind, string[] Path)[])
               [("result.signed", ["president"]), ("vote.announced", ["president"]), ("chair.ceded", ["from"]), ("chair.ceded", ["to"]), ("presidency.handed-over", ["from"]),
                ("presidency.handed-over", ["to"])]
           from nobody in (string[])["PER", "ZZZ"]
           select new Change($"{one.Kind}: {string.Join('.', one.Path)} is {nobody}, who has no seat any more, or never had", OfEveryKind, f =>
           {
               f.ChangeCouncil(c =>
               {
                   c["members"]!.AsArray().Add(new JsonObject { ["id"] = "PER", ["names"] = new JsonObject { ["en"] = "Peru" } });
                   c["seats"]!.AsArray().Single(s => s!["holders"]!.AsArray().Any(h => h!["member"]!.GetValue<string>() == "KEN"))!["holders"]!.AsArray()
                       .Insert(0, new JsonObject { ["member"] = "PER", ["from"] = "2010-01-01", ["to"] = "2010-12-31" });
               });
               Set(f.Body(one.Kind), one.Path, nobody);
           }),
        new("a capacity that the council does not know", Plain, f => f.Body("letter.confirmed")["reading"]!["capacity"] = "consul"),
        new("a capacity in a ruling that the council does not know", OfEveryKind, f => f.Body("letter.ruled")["reading"]!["capacity"] = "consul"),
        new("a member without a seat in a finding", Plain, f => f.Body("letters.counted")["findings"]![1]!["members"] = new JsonArray("KEN")),
        new("a member without a seat among those without a letter", Plain, f => f.Certified(b => b["without"]!.AsArray().Add("ZZZ"))),
        .. from one in ((string Member, JsonNode Value)[])
               [("confirmations", 0), ("confirmations", 3), ("confirmations", "2"), ("officersToCertify", 0), ("officersToCertify", "2"), ("secondLetter", 1), ("secondLetter", "both-stand")]
           select new Change($"{one.Member} is {one.Value}", Plain, f => f.ChangeCouncil(c => c["writtenProcedure"]![one.Member] = one.Value.DeepClone())),
        .. from member in (string[])["confirmations", "officersToCertify", "secondLetter"]
           select new Change($"no {member}", Plain, f => f.ChangeCouncil(c => c["writtenProcedure"]!.AsObject().Remove(member))),
        new("a written procedure that is a list", Plain, f => f.ChangeCouncil(c => c["writtenProcedure"] = new JsonArray())),
        new("one officer certifies as the council file says, which has another fault", Plain, f =>
        {
            f.ChangeCouncil(c => (c["id"], c["writtenProcedure"]!["officersToCertify"]) = ("another-council", 1));
            f.Remove("certificate.signed");
        }),
    ];

    public static IEnumerable<Change> Readings =>
    [
        new("a quote that does not stand there", Plain, f => f.Body("letter.confirmed").Evidence("position")["quote"] = "votes against"),
        new("a quote one character to the right", Plain, f => Shift(f.Body("letter.confirmed").Evidence("member"), 1)),
        new("evidence beyond the letter", Plain, f => Shift(f.Body("letter.confirmed").Evidence("position"), 1_000_000)),
        new("places counted in UTF-16", Plain, f => Prefixed(f, "\U0001F54A", 2)),
        new("a byte-order mark that does not count", Plain, f => Prefixed(f, "\uFEFF", 0)),
        .. from of in (string[])["member", "signatory", "capacity", "position"]
           select new Change($"no words for the {of}", Plain, f => f.Body("letter.confirmed")["reading"]!["evidence"]!.AsArray().Remove(f.Body("letter.confirmed").Evidence(of))),
        new("no words at all", Plain, f => f.Body("letter.confirmed")["reading"]!["evidence"] = new JsonArray()),
        new("a signatory who did not sign", Plain, f => f.Body("letter.confirmed")["reading"]!["signatory"] = "Somebody Else"),
        new("a signatory of white space", Plain, f => f.Body("letter.confirmed")["reading"]!["signatory"] = "\u00A0 \u3000"),
        new("a letter's words changed, the reading as it was", Plain, f => Retold(f, f.TextOf(f.Body("letter.received")["file"]!).Replace("in favour of", "against", StringComparison.Ordinal))),
        new("words of a letter that has no text", Plain, f => f.Body("letter.received").Remove("text")),
        new("words of a scan before somebody typed them", OfEveryKind, f =>
        {
            f.Files.Remove(f.Body("letter.transcribed")["text"]!["file"]!.GetValue<string>());
            f.Remove("letter.transcribed");
        }),
        new("words that stood in an earlier transcription", OfEveryKind, f =>
        {
            f.Again("letter.transcribed", f.After("letter.transcribed"));
            f.Put(f.Body("letter.transcribed", 1)["text"]!, "Something else.");
        }),
        new("a ruling's words that do not stand there", OfEveryKind, f => f.Body("letter.ruled").Evidence("position")["quote"] = "votes against"),
        .. from one in ((string Kind, string[] Path)[])
               [("vote.called", ["draft", "texts", "0"]), ("text.attached", ["text"]), ("paper.issued", ["text"]), ("letter.transcribed", ["text"]), ("statement.received", ["text"]),
                ("edition.approved", ["text"]), ("document.published", ["text"])]
           select new Change($"{one.Kind}: {string.Join('.', one.Path)} is not UTF-8", OfEveryKind, f => f.Put(In(f.Body(one.Kind), one.Path), NotUtf8)),
        new("letter.received: text is not UTF-8", Plain, f =>
        {
            f.Body("letter.received")["text"] = f.Body("letter.received")["text"]!.DeepClone();
            f.Put(f.Body("letter.received")["text"]!, NotUtf8);
        }),
    ];

    /// <summary>Another text for the first letter, its file and its text being the same.</summary>
    public static void Retold(Forge f, string text)
    {
        f.Put(f.Body("letter.received")["text"]!, text);
        f.Put(f.Body("letter.received")["file"]!, text);
    }

    /// <summary>The first letter with something before it, and the places of its words moved by so much.</summary>
    public static void Prefixed(Forge f, string before, int by)
    {
        Retold(f, before + f.TextOf(f.Body("letter.received")["file"]!));
        foreach (var words in f.Body("letter.confirmed")["reading"]!["evidence"]!.AsArray())
            Shift(words!.AsObject(), by);
    }

    private static void Shift(JsonObject words, int by)
    {
        words["start"] = words["start"]!.GetValue<int>() + by;
        words["end"] = words["end"]!.GetValue<int>() + by;
    }

    private static void Longer(JsonNode stored) => stored["bytes"] = stored["bytes"]!.GetValue<long>() + 1;

    private static JsonNode In(JsonNode body, string[] path) => path.Aggregate(body, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);

    private static void Set(JsonObject body, string[] path, string value) => In(body, path[..^1])[path[^1]] = value;
}
