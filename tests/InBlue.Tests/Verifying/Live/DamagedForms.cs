using System.Text.Json.Nodes;
using static InBlue.Tests.Verifying.Live.GoodVotes;

namespace InBlue.Tests.Verifying.Live;

/// <summary>Entries that have not the form of docs/record-format.md sections 2 and 11: log.entry.</summary>
internal static class DamagedForms
{
    private const long TooBig = 1L << 31;

    public static IEnumerable<Change> All =>
    [
        new("a kind that does not exist", OfEveryKind, f => f.Payloads[f.IndexOf("letter.acknowledged")]["kind"] = "letter.acknowledge"),
        new("no previous", Plain, f => (f.MendsTheChain, _) = (false, f.Payloads[5].Remove("previous"))),
        new("a salt too short", Plain, f => f.Payloads[5]["salt"] = "00"),
        new("recorded without milliseconds", Plain, f => f.Payloads[5]["recordedAt"] = "2020-06-26T19:00:00Z"),
        .. Bodies.Select(b => new Change($"{b.Kind}: {b.Name}", OfEveryKind, f => b.Do(f.Body(b.Kind)))),
    ];

    private static readonly (string Kind, string Name, Action<JsonObject> Do)[] Bodies =
    [
        ("vote.called", "a member more", b => b["notice"] = "x"),
        ("vote.called", "practice is maybe", b => b["practice"] = "maybe"),
        ("vote.called", "no text", b => b["draft"]!["texts"] = new JsonArray()),
        ("vote.called", "no authentic text", b => b["draft"]!["texts"]![0]!["authentic"] = "no"),
        ("vote.called", "two texts in one language", b => b["draft"]!["texts"]!.AsArray().Add(WithNo(b["draft"]!["texts"]![0]!))),
        ("vote.called", "a language that is none of the six", b => b["draft"]!["texts"]![0]!["language"] = "de"),
        ("vote.called", "no sponsor", b => b["draft"]!["sponsors"] = new JsonArray()),
        ("vote.called", "it opens when it closes", b => b["call"]!["opens"] = b["call"]!["closes"]!.GetValue<string>()),
        ("vote.called", "it closes beyond the years of the record", b => b["call"]!["closes"] = "9999-12-31T23:59:59-18:00"),
        ("vote.called", "it opens before them", b => b["call"]!["opens"] = "0001-01-01T00:00:00+18:00"),
        ("vote.called", "a person in capitals", b => b["by"] = "Officer"),
        ("vote.called", "the call has an annex", b => b["call"]!["annex"] = "I"),
        ("vote.called", "in blue on 30 February", b => b["draft"]!["inBlue"] = "2020-02-30T00:00:00.000Z"),
        ("vote.called", "more paragraphs than can be", b => b["draft"]!["operative"] = TooBig),
        ("paper.served", "a step that does not exist", b => b["step"] = "lost"),
        ("paper.served", "a paper that does not exist", b => b["paper"] = "letter"),
        ("paper.served", "no milliseconds", b => b["at"] = "2020-06-29T13:00:00Z"),
        ("paper.served", "an empty note", b => b["note"] = ""),
        ("paper.served", "a call with a number", b => b["number"] = 1),
        ("paper.issued", "a call with a number", b => (b["paper"], b["number"]) = ("call", 1)),
        ("paper.issued", "reissue 0", b => (b["paper"], b["number"]) = ("reissue", 0)),
        ("text.attached", "authentic", b => b["text"]!["authentic"] = "yes"),
        ("paper.issued", "letter 0", b => b["letter"] = 0),
        ("paper.issued", "letter 1,000,001", b => b["letter"] = 1_000_001),
        ("paper.issued", "a paper that does not exist", b => b["paper"] = "memo"),
        ("letter.received", "a form that does not exist", b => b["form"] = "fax"),
        ("letter.received", "proof by a witness", b => b["proof"]!["by"] = "witness"),
        ("letter.received", "proof by the server, with words", b => b["proof"]!["words"] = "x"),
        ("letter.received", "a mailbox without uid", b => b["proof"] = new JsonObject { ["by"] = "mailbox", ["mailbox"] = "votes", ["message"] = new string('a', 64), ["validity"] = 7 }),
        ("letter.received", "a claim without words", b => b["proof"] = new JsonObject { ["by"] = "claim" }),
        ("letter.received", "fewer bytes than none", b => b["file"]!["bytes"] = -1),
        ("letter.received", "a channel in capitals", b => b["channel"] = "Mail"),
        ("letter.received-again", "a text", b => b["text"] = new JsonObject { ["bytes"] = 1, ["file"] = new string('a', 64) }),
        ("letter.transcribed", "no text", b => b.Remove("text")),
        ("letter.confirmed", "absent", b => b["reading"]!["position"] = "absent"),
        ("letter.confirmed", "evidence that ends where it starts", b => b.Evidence("member")["end"] = b.Evidence("member")["start"]!.GetValue<int>()),
        ("letter.confirmed", "evidence further than can be", b => b.Evidence("member")["end"] = TooBig),
        ("letter.confirmed", "101 items of evidence", b => b["reading"]!["evidence"] = new JsonArray([.. Enumerable.Range(0, 101).Select(_ => b.Evidence("member").DeepClone())])),
        ("letter.confirmed", "a reading of a draft", b => b["reading"]!["draft"] = "S/2020/600"),
        ("letter.confirmed", "a day that does not exist", b => b["reading"]!["date"] = "2020-06-31"),
        ("letter.held", "no reason", b => b["why"] = new JsonArray()),
        ("letter.held", "a reason twice", b => b["why"]!.AsArray().Add(b["why"]![0]!.DeepClone())),
        ("letter.held", "a reason that is none", b => b["why"]![0] = "late"),
        ("call.noted", "nobody spoke", b => b["spoke"] = ""),
        ("letter.ruled", "admitted without a reading", b => b.Remove("reading")),
        ("letter.ruled", "not admitted, with a reading", b => b["admitted"] = "no"),
        ("letter.acknowledged", "a number as text", b => b["letter"] = "1"),
        ("vote.closed", "by somebody", b => b["by"] = "officer.one"),
        ("incident.opened", "it ends before it begins", b => b["from"] = b["to"]!.Later(1)),
        ("incident.closed", "no note", b => b.Remove("note")),
        ("channel.drained", "fewer arrivals than none", b => b["arrivals"] = -1),
        ("channel.drained", "1,000,001 arrivals", b => b["arrivals"] = 1_000_001),
        ("certificate.signed", "letters that descend", b => b.Reverse("letters")),
        ("certificate.signed", "a letter twice", b => b["letters"]!.AsArray().Insert(0, b["letters"]![0]!.DeepClone())),
        ("certificate.signed", "members that descend", b => b.Reverse("without")),
        ("certificate.signed", "a reason that is none", b => b["notCounted"]![0]!["why"] = "lost"),
        ("letters.counted", "what a reconstruction does not know", b => b["notKnown"] = new JsonArray("authority", "time")),
        ("letters.counted", "letters that descend", b => b.Reverse("letters")),
        ("letters.counted", "letters not counted that descend", b => b.Reverse("notCounted")),
        ("letters.counted", "an outcome that is none", b => b["outcome"] = "not-stated"),
        ("letters.counted", "more in favour than can be", b => b["counts"]!["for"] = TooBig),
        ("letters.counted", "a finding that may hold", b => b["findings"]![0]!["holds"] = "maybe"),
        ("count.reopened", "no reason", b => b["reason"] = ""),
        ("resolution.numbered", "a number that is a number", b => b["number"] = 2531),
        ("result.signed", "a member in small letters", b => b["president"] = "deu"),
        ("vote.announced", "nobody says how", b => b.Remove("how")),
        ("statement.received", "a slot that does not exist", b => b["slot"] = "before"),
        ("edition.approved", "of a letter and of a statement", b => b["statement"] = 1),
        ("edition.approved", "of nothing", b => b.Remove("letter")),
        ("edition.approved", "a change that changes nothing", b => b["changes"]![0] = new JsonObject()),
        ("edition.approved", "a change of the part that has no name", b => b["changes"]![0]!["part"] = "text"),
        ("edition.approved", "a change of a part and nothing else", b => b["changes"]![0] = new JsonObject { ["part"] = "heading" }),
        ("chair.ceded", "to nobody", b => b.Remove("to")),
        ("presidency.handed-over", "a paper that does not exist", b => b["papers"]![0] = "memo"),
        ("presidency.handed-over", "ruling 0", b => b["rulings"] = new JsonArray(0)),
        ("document.corrected", "a symbol with a space", b => b["symbol"] = "S/2020/625 Corr.1"),
        ("document.reissued", "a day that does not exist", b => b["date"] = "2020-06-31"),
        ("document.published", "a symbol that is too long", b => b["document"] = new string('S', 65)),
    ];

    private static JsonNode WithNo(JsonNode text)
    {
        var translation = text.DeepClone();
        translation["authentic"] = "no";
        return translation;
    }
}
