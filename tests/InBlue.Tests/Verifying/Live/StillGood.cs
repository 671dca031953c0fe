using System.Text.Json.Nodes;
using static InBlue.Tests.Verifying.Live.GoodVotes;

namespace InBlue.Tests.Verifying.Live;

/// <summary>Changes that the page on the record allows: both verifiers must accept them.</summary>
internal static class StillGood
{
    public static IEnumerable<Change> All =>
    [
        new("three certify the same", Plain, f => f.Again("certificate.signed", f.IndexOf("certificate.signed"), b => b["by"] = "director")),
        new("a certificate from before a change says something else", Plain, f =>
        {
            f.Again("letter.confirmed", f.After("vote.closed"));
            f.Again("certificate.signed", f.After("vote.closed"), b => (b["by"], b["letters"]) = ("director", new JsonArray()));
        }),
        new("acknowledged between certificate and count", Plain, f => f.Insert(f.IndexOf("letters.counted"), "letter.acknowledged", new JsonObject { ["by"] = "director", ["letter"] = 1 })),
        new("a call noted between certificate and count", OfEveryKind, f => f.Again("call.noted", f.IndexOf("letters.counted"))),
        new("reopened twice in a row", GoodVotes.Reopened, f => f.Again("count.reopened", f.After("count.reopened"))),
        new("announced twice", Plain, f => f.Again("vote.announced", f.After("vote.announced"))),
        new("the end in another offset", Plain, f => f.Opened["call"]!["closes"] = "2020-06-29T18:00:00+00:00"),
        new("received when it was recorded, to the millisecond", Plain, f => f.Body("letter.received")["received"] = f.Payloads[f.IndexOf("letter.received")]["recordedAt"]!.GetValue<string>()),
        new("in time by a millisecond", Plain, f => f.Body("letter.received")["received"] = "2020-06-26T18:00:00.000Z"),
        new("a ruling without words", OfEveryKind, f => f.Body("letter.ruled")["reading"]!["evidence"] = new JsonArray()),
        new("a ruling that names a signatory who is not in its words", OfEveryKind, f => f.Body("letter.ruled")["reading"]!["signatory"] = "Somebody Else"),
        new("a late letter that is held", OfEveryKind, f => f.Insert(f.After("letter.received", 14), "letter.held", new JsonObject { ["by"] = "officer.one", ["letter"] = 15, ["why"] = new JsonArray("unreadable") })),
        new("confirmed after the ruling", OfEveryKind, f => f.Insert(f.After("letter.ruled"), "letter.confirmed", new JsonObject { ["by"] = "officer.one", ["letter"] = 11, ["reading"] = f.Body("letter.ruled")["reading"]!.DeepClone() })),
        new("a text with a character beyond 16 bits before its words", Plain, f => DamagedContents.Prefixed(f, "\U0001F54A", 1)),
        new("a text with a byte-order mark", Plain, f => DamagedContents.Prefixed(f, "\uFEFF", 1)),
        new("a statement with the file of a letter", OfEveryKind, f => f.Put(f.Body("statement.received")["file"]!, f.TextOf(f.Body("letter.received")["file"]!))),
        new("a letter before the opening with the bytes of one after it", OfEveryKind, f =>
        {
            foreach (var stored in (string[])["file", "text"])
                f.Put(f.Body("letter.received")[stored]!, f.TextOf(f.Body("letter.received", 1)[stored]!));
        }),
        new("one more member certifies than was asked for", Strict, f => f.Again("certificate.signed", f.IndexOf("certificate.signed"), b => b["by"] = "another.officer")),
        new("a council file that says nothing of letters", Plain, f => f.ChangeCouncil(c =>
        {
            c.Remove("writtenProcedure");
            c.Remove("calendar");
            c.Remove("symbols");
        })),
        new("a council that counts shares", Plain, f =>
        {
            f.ChangeCouncil(c => c["ruleBooks"]![1]!["condition"] = new JsonObject
            {
                ["id"] = "majority", ["source"] = "A rule", ["share"] = new JsonArray("for"), ["base"] = new JsonArray("for", "absent"), ["moreThan"] = new JsonArray(1, 2),
            });
            f.Body("letters.counted")["findings"] = new JsonArray(
                new JsonObject { ["condition"] = "majority", ["figure"] = 10, ["holds"] = "yes", ["limit"] = 8, ["members"] = new JsonArray() });
        }),
        new("a President who came to the council after the window", OfEveryKind, f =>
        {
            foreach (var (kind, member) in ((string, string)[])[("result.signed", "president"), ("vote.announced", "president"), ("chair.ceded", "to"), ("presidency.handed-over", "to")])
                f.Body(kind)[member] = "KEN";
        }),
        new("received again after the publication", OfEveryKind, f => f.Again("letter.received-again", f.Payloads.Count)),
        new("served after the publication", OfEveryKind, f => f.Again("paper.served", f.Payloads.Count)),
    ];
}
