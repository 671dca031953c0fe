using System.Text.Json.Nodes;
using static InBlue.Tests.Verifying.Live.GoodVotes;

namespace InBlue.Tests.Verifying.Live;

/// <summary>Entries in an order that they cannot have: vote.chain. In the plain vote letter n is the n-th of the ten members, and nothing else was received.</summary>
internal static class DamagedChains
{
    private const string Called = "vote.called", Received = "letter.received", Confirmed = "letter.confirmed", Held = "letter.held", Ruled = "letter.ruled", Closed = "vote.closed",
        Certificate = "certificate.signed", Counted = "letters.counted", Reopened = "count.reopened", Numbered = "resolution.numbered", Signed = "result.signed",
        Announced = "vote.announced", Published = "document.published";

    public static IEnumerable<Change> All => [.. OfEveryVote, .. OfLetters, .. OfCertificates, .. OfCounts, .. OfTheResult, .. Times, .. AfterThePublication];

    private static Change[] OfEveryVote =>
    [
        new("an entry of another vote", Plain, f => f.Payloads[4]["vote"]!["ordinal"] = 2),
        new("two entries with one salt", Plain, f => f.Payloads[4]["salt"] = f.Payloads[5]["salt"]!.GetValue<string>()),
        new("a recording time that goes back", Plain, f => f.Payloads[^1]["recordedAt"] = "2020-06-26T00:00:00.000Z"),
        new("an entry left out, the chain as it was", Plain, f => (f.MendsTheChain, _) = (false, Drop(f, 4))),
        new("the last entry left out, and the publication with it", Plain, f => (f.MendsTheChain, _) = (false, Drop(f, f.IndexOf(Published), f.Payloads.Count - f.IndexOf(Published)))),
        new("two entries exchanged, the chain as it was", Plain, f => (f.MendsTheChain, f.Payloads[4], f.Payloads[5]) = (false, f.Payloads[5], f.Payloads[4])),
        new("an entry changed, the chain as it was", Plain, f => (f.MendsTheChain, f.Body(Closed)["noticed"]) = (false, f.Body(Closed)["noticed"]!.GetValue<string>().Replace(".000", ".001", StringComparison.Ordinal))),
        new("not called", Plain, f =>
        {
            f.Payloads.RemoveAt(0);
            f.Payloads[0].Remove("previous");
        }),
        new("a corrigendum issued that was not made", OfEveryKind, f => f.Body(f.Payloads.FindLastIndex(p => p["body"]!["paper"]?.GetValue<string>() == "corrigendum"))["number"] = 2),
        new("a reissue served before it was made", OfEveryKind, f => f.Again("paper.served", f.IndexOf("document.reissued"), b => (b["paper"], b["number"]) = ("reissue", 1))),
        new("called twice", Plain, f => f.Again(Called, 1)),
        new("a statement of a reconstruction", Plain, f => f.Insert(4, "statement.reconstructed", new JsonObject
        {
            ["annex"] = "II", ["end"] = 2, ["evidence"] = new JsonArray(f.Body(Confirmed).Evidence("member").DeepClone()), ["member"] = "BEL", ["start"] = 1,
        })),
        new("never closed", Plain, f => f.Remove(Closed)),
        new("closed twice", Plain, f => f.Again(Closed, f.After(Closed))),
        new("closed at another end", Plain, f => f.Body(Closed)["end"] = f.Body(Closed)["end"]!.Later(-1)),
        new("noticed before the end", Plain, f => f.Body(Closed)["noticed"] = f.Body(Closed)["end"]!.Later(-1)),
        new("the window lengthened, the end as it was", Plain, f => f.Opened["call"]!["closes"] = "2020-06-29T15:00:00-04:00"),
        new("closed before it was over", Plain, f => f.Move(f.IndexOf(Closed), 5)),
    ];

    private static Change[] OfLetters =>
    [
        new("a letter's number left out", Plain, f => f.Body(Received, 9)["letter"] = 11),
        new("a letter's number twice", Plain, f => f.Body(Received, 1)["letter"] = 1),
        new("two letters of the same bytes", Plain, f => f.Body(Received, 1)["file"] = f.Body(Received)["file"]!.DeepClone()),
        new("two letters of the same bytes before the opening", Plain, f =>
        {
            f.Body(Received, 1)["file"] = f.Body(Received)["file"]!.DeepClone();
            (f.Body(Received)["received"], f.Body(Received, 1)["received"]) = ("2020-06-26T17:59:59.998Z", "2020-06-26T17:59:59.999Z");
        }),
        new("said to be the same letter as one before the opening, though it came in time", OfEveryKind, f =>
            f.Again("letter.received-again", f.After("letter.received-again"), b => (b["letter"], b["received"]) = (1, f.Body("letter.received-again")["received"]!.DeepClone()))),
        new("a late letter with the bytes of one in time", OfEveryKind, f => f.Bodies(Received).Last()["file"] = f.Body(Received, 1)["file"]!.DeepClone()),
        new("a letter left out", Plain, f => f.Remove(Received, 3)),
        new("confirmed before it was received", Plain, f => f.Move(f.IndexOf(Confirmed), f.IndexOf(Received))),
        new("a ruling on a letter that was not held", OfEveryKind, f => f.Remove(Held)),
        new("a ruling before the letter was held", OfEveryKind, f => f.Move(f.IndexOf(Ruled), f.IndexOf(Held))),
        new("acknowledged before anybody confirmed it", Plain, f => f.Insert(f.After(Received), "letter.acknowledged", new JsonObject { ["by"] = "director", ["letter"] = 1 })),
        new("acknowledged when it was only held", OfEveryKind, f => f.Insert(f.After(Held), "letter.acknowledged", new JsonObject { ["by"] = "director", ["letter"] = 11 })),
        new("confirmed by the program", Plain, f => f.Body(Confirmed)["by"] = "inblue"),
        new("ruled by the program", OfEveryKind, f => f.Body(Ruled)["by"] = "inblue"),
        new("a statement's number left out", OfEveryKind, f => f.Body("statement.received", 1)["statement"] = 3),
        new("an edition of a statement that never came", OfEveryKind, f => f.Bodies("edition.approved").Last()["statement"] = 3),
        .. from one in ((string Kind, Func<Task<byte[]>> Of)[])
               [("letter.received-again", OfEveryKind), ("letter.transcribed", OfEveryKind), (Held, OfEveryKind), ("call.noted", OfEveryKind), (Confirmed, Plain), (Reopened, GoodVotes.Reopened), ("edition.approved", Plain)]
           select new Change($"{one.Kind} of a letter that never came", one.Of, f => f.Body(one.Kind)["letter"] = 99),
        new("a paper about a letter that never came", Plain, f => f.Body("paper.issued", 2)["letter"] = 99),
        new("a ruling handed over of a letter that never came", OfEveryKind, f => f.Body("presidency.handed-over")["rulings"] = new JsonArray(99)),
    ];

    private static Change[] OfCertificates =>
    [
        new("no certificate", Plain, f => f.RemoveEvery(Certificate)),
        new("one certificate", Plain, f => f.Remove(Certificate)),
        new("two certificates of one officer", Plain, f => f.Body(Certificate, 1)["by"] = f.Body(Certificate)["by"]!.GetValue<string>()),
        new("two certificates where three are asked for", Strict, f => f.Remove(Certificate)),
        new("a certificate of the program", Plain, f => f.Body(Certificate)["by"] = "inblue"),
        new("a certificate before the close", Plain, f => f.Move(f.IndexOf(Certificate), f.IndexOf(Closed))),
        new("a certificate that leaves out a letter", Plain, f => f.Body(Certificate).Without("letters", 3)),
        new("a certificate that gives another reason", Strict, f => f.Body(Certificate)["notCounted"]![0]!["why"] = "late"),
        new("a certificate that forgets a member", Plain, f => f.Body(Certificate)["without"]!.AsArray().RemoveAt(0)),
        new("a third certificate that says something else", Plain, f => f.Again(Certificate, f.IndexOf(Certificate), b => (b["by"], b["letters"]) = ("director", new JsonArray()))),
        new("a certificate corrected without a change between", Plain, f => f.Again(Certificate, f.IndexOf(Certificate), b => b["letters"] = new JsonArray())),
        new("a letter confirmed between the certificates", Plain, f => f.Again(Confirmed, f.After(Certificate))),
        new("a letter confirmed between certificates and count", Plain, f => f.Again(Confirmed, f.IndexOf(Counted))),
        new("a letter held between certificates and count", Plain, f => f.Insert(f.IndexOf(Counted), Held, new JsonObject { ["by"] = "officer.one", ["letter"] = 1, ["why"] = new JsonArray("unreadable") })),
        new("a letter ruled on between certificates and count", OfEveryKind, f => f.Again(Ruled, f.IndexOf(Counted))),
        new("a letter transcribed between certificates and count", OfEveryKind, f => f.Again("letter.transcribed", f.IndexOf(Counted))),
        new("a letter received between certificates and count", OfEveryKind, f => f.Move(f.IndexOf(Received, 14), f.IndexOf(Counted) - 1)),
        new("a certificate while a count stands", Plain, f => f.Again(Certificate, f.After(Counted), b => b["by"] = "director")),
        new("a change among three certificates", Strict, f => f.Again(Confirmed, f.After(Certificate, 1))),
        new("a certificate of a letter that never came", Plain, f => f.Certified(b => b["letters"]!.AsArray().Add(11))),
        new("a certificate that a letter that never came was late", Plain, f => f.Certified(b => b.DoNotCount(11, "late"))),
    ];

    private static Change[] OfCounts =>
    [
        new("counted before the close", Plain, f => f.Move(f.IndexOf(Closed), f.IndexOf(Counted))),
        new("counted twice", Plain, f => f.Again(Counted, f.After(Counted))),
        new("reopened before any count", Plain, f => f.Insert(f.IndexOf(Counted), Reopened, new JsonObject { ["by"] = "officer.one", ["letter"] = 1, ["reason"] = "x" })),
        new("recounted on the certificates from before", GoodVotes.Reopened, f => { f.Remove(Certificate, 3); f.Remove(Certificate, 2); }),
        new("recounted on one certificate since", GoodVotes.Reopened, f => f.Remove(Certificate, 3)),
        new("counted again without being reopened", GoodVotes.Reopened, f => f.Remove(Reopened)),
        new("never counted again", GoodVotes.Reopened, f => f.Remove(Counted, 1)),
        new("reopened after the announcement, and published", Plain, f => f.Insert(f.After(Announced), Reopened, new JsonObject { ["by"] = "officer.one", ["letter"] = 1, ["reason"] = "x" })),
        new("reopened after the publication", Plain, f => f.Insert(f.After(Published), Reopened, new JsonObject { ["by"] = "officer.one", ["letter"] = 1, ["reason"] = "x" })),
    ];

    private static Change[] OfTheResult =>
    [
        new("no number", Plain, f => f.Remove(Numbered)),
        new("two numbers", Plain, f => f.Again(Numbered, f.After(Numbered))),
        new("a number before the count", Plain, f => f.Move(f.IndexOf(Numbered), f.IndexOf(Counted))),
        new("a number for what was not adopted", Vetoed, f => f.Insert(f.After(Counted), Numbered, new JsonObject { ["by"] = "officer.one", ["number"] = "2531 (2020)" })),
        new("a number only after the publication", Plain, f => f.Move(f.IndexOf(Numbered), f.IndexOf(Published))),
        new("no result letter", Plain, f => f.Remove(Signed)),
        new("signed before the count", Plain, f => f.Move(f.IndexOf(Signed), f.IndexOf(Counted))),
        new("signed only before it was reopened", GoodVotes.Reopened, f => f.Remove(Signed, 1)),
        new("announced before it was signed", Plain, f => f.Move(f.IndexOf(Announced), f.IndexOf(Signed))),
        new("never announced", Plain, f => f.Remove(Announced)),
        new("announced only before it was reopened", GoodVotes.Reopened, f => f.Remove(Announced, 1)),
        new("never published", Plain, f => f.Remove(Published)),
        new("published twice", Plain, f => f.Again(Published, f.After(Published))),
        new("published after another entry than it says", Plain, f => (f.MendsThePublication, f.Body(Published)["last"]!["ordinal"]) = (false, 3)),
        new("published after an entry that is missing", Plain, f => (f.MendsThePublication, _) = (false, Drop(f, f.IndexOf(Published) - 1))),
    ];

    private static IEnumerable<Change> Times =>
        from one in ((string Kind, string Member)[])
            [(Received, "received"), ("letter.received-again", "received"), ("statement.received", "received"), ("paper.served", "at"), ("call.noted", "at"), (Announced, "at"),
             ("presidency.handed-over", "at"), (Closed, "noticed")]
        select new Change($"{one.Kind} after it was recorded", OfEveryKind, f => f.Body(one.Kind)[one.Member] = f.Payloads[f.IndexOf(one.Kind)]["recordedAt"]!.Later(1));

    private static IEnumerable<Change> AfterThePublication =>
        from kind in (string[])
            ["text.attached", "letter.transcribed", Confirmed, Held, Ruled, "letter.acknowledged", "incident.opened", "incident.closed", "channel.drained", Certificate, Numbered, Signed, Announced,
             "edition.approved", "chair.ceded", "presidency.handed-over"]
        select new Change($"{kind} after the publication", OfEveryKind, f => f.Again(kind, f.Payloads.Count));

    private static int Drop(Forge f, int at, int count = 1)
    {
        f.Payloads.RemoveRange(at, count);
        return count;
    }
}
