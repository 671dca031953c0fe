using System.Text.Json.Nodes;
using InBlue.Record.Bundles;
using InBlue.Secretariat.Audit;
using InBlue.Tests.Verifying.Live;
using static InBlue.Tests.Verifying.Mandates.GoodRegisters;

namespace InBlue.Tests.Verifying.Mandates;

/// <summary>Every good register, every harmless change and every damage, with the one check that must find it. Both verifiers are run over this table.</summary>
internal static class DamagedRegisters
{
    private const string Proposed = "commitment.proposed", Accepted = "commitment.accepted", Published = "register.published", Advanced = "occurrence.advanced", Carried = "commitment.carried-over",
        EndStated = "mandate.end-stated", Instrument = "instrument.recorded", Renewed = "mandate.renewed";

    private static readonly Lazy<Task<DamagedBundles.Case[]>> AllOnce = new(BuildAsync);

    public static Task<DamagedBundles.Case[]> AllAsync() => AllOnce.Value;

    private static async Task<DamagedBundles.Case[]> BuildAsync()
    {
        var table = new List<DamagedBundles.Case> { new("small", "", await Small()), new("whole", "", await Whole()), new("changing", "", await Changing()) };
        foreach (var (code, changes) in ((string, Change[])[])
            [("", StillGood), (FaultCodes.Chain, [.. OfTheChain, .. OfTheEnd, .. OfContents, .. OfFollowing]), (FaultCodes.Files, OfFiles), (FaultCodes.Council, OfTheCouncil),
             (FaultCodes.Reading, OfReadings), (FaultCodes.Count, OfDates), (FaultCodes.Entry, OfForms)])
            foreach (var change in changes)
                table.Add(new DamagedBundles.Case(change.Name, code, await change.BuildAsync(LiveTable.Key)));
        foreach (var draft in (string[])["mandate:", "mandate:Upper", "mandate:" + new string('x', 41), "S/2020/600", "-"])
            table.Add(new DamagedBundles.Case($"a bundle of {draft}", FaultCodes.Manifest, OfAnother(await Small(), draft)));
        table.Add(new DamagedBundles.Case("a bundle of another mandate", FaultCodes.Chain, OfAnother(await Small(), "mandate:another")));
        table.Add(new DamagedBundles.Case("a register as the bundle of a vote", FaultCodes.Chain, OfAnother(await Small(), "mandate:mission", 1)));
        return [.. table];
    }

    private static byte[] OfAnother(byte[] bundle, string draft, int ordinal = 0) => Forge.Repack(bundle, files =>
    {
        var manifest = JsonNode.Parse(files[Manifest.FileName].Span)!;
        (manifest["vote"]!["draft"], manifest["vote"]!["ordinal"]) = (draft, ordinal);
        return files.SetItem(Manifest.FileName, Forge.Canonical(manifest));
    });

    private static Change[] StillGood =>
    [
        new("an instrument of a later date leaves more as it was", Changing, f => f.Body(Instrument)["date"] = "2021-01-05"),
        new("published twice in a row", Small, f => f.Again(Published, f.Payloads.Count)),
        new("no duty said twice", Whole, f => f.Again("provision.no-duty", f.After(Instrument))),
        new("read by two more", Whole, f => f.Again("commitment.read", f.After("commitment.read"), b => b["by"] = "director")),
        new("an instrument of the day of the adoption", Whole, f => f.Body(Instrument)["date"] = "2020-06-29"),
        new("a condition less", Whole, f => Content(f, Accepted, 4).Remove("condition")),
        new("a proposal with nobody to act on it", Small, f => Content(f, Proposed, 3)["addressees"] = new JsonArray()),
        new("a step back with a note", Whole, f => f.Again(Advanced, f.After(Advanced, 1), b => b["note"] = "Withdrawn.")),
        new("a series from another day", Small, f =>
        {
            Trigger(f, Accepted, 1)["start"] = new JsonObject { ["day"] = "2020-11-30", ["kind"] = "given" };
            List(f, 1, "2021-02-28", 2, "2021-05-30");
        }),
        new("a series in weeks", Small, f =>
        {
            (Trigger(f, Accepted, 1)["unit"], Trigger(f, Accepted, 1)["count"]) = ("weeks", 20);
            List(f, 1, "2020-11-16", 2, "2021-04-05");
        }),
        new("a series in years from a day that most years have not", Small, f =>
        {
            (Trigger(f, Accepted, 1)["unit"], Trigger(f, Accepted, 1)["count"]) = ("years", 1);
            Trigger(f, Accepted, 1)["start"] = new JsonObject { ["day"] = "2020-02-29", ["kind"] = "given" };
            List(f, 1, "2021-02-28");
        }),
        new("a series beyond all years", Small, f =>
        {
            (Trigger(f, Accepted, 1)["unit"], Trigger(f, Accepted, 1)["count"]) = ("years", 1000);
            Trigger(f, Accepted, 1)["start"] = new JsonObject { ["day"] = "9500-02-28", ["kind"] = "given" };
            List(f);
        }),
        new("a term of days over a leap day", Small, f =>
        {
            f.Body(Accepted, 4)["content"]!["trigger"] = new JsonObject { ["count"] = 700, ["start"] = new JsonObject { ["kind"] = "adoption" }, ["unit"] = "days", ["when"] = "within" };
            Dates(f).Single(d => d["commitment"]!.GetValue<int>() == 5)["textual"] = "2022-05-30";
        }),
    ];

    private static Change[] OfTheChain =>
    [
        new("never opened", Small, f =>
        {
            f.Remove("mandate.opened");
            f.Payloads[0].Remove("previous");
        }),
        new("opened twice", Small, f => f.Again("mandate.opened", f.IndexOf(Published))),
        new("the last publication left out", Whole, f => f.Remove(Published, 2)),
        new("published after an entry that is missing", Whole, f =>
        {
            f.MendsThePublication = false;
            f.Remove("provision.no-duty", 1);
        }),
        new("something after the last publication", Small, f => f.Again("provision.no-duty", f.Payloads.Count)),
        new("a number passed over", Small, f => f.Body(Proposed, 6)["commitment"] = 8),
        new("a commitment that was never proposed", Small, f => f.Body(Accepted, 6)["commitment"] = 8),
        new("accepted after it was rejected", Whole, f => f.Again(Accepted, f.After("commitment.rejected"), b => b["commitment"] = 9, 4)),
        new("rejected after it was split", Whole, f => f.Body("commitment.rejected")["commitment"] = 6),
        new("accepted by the program", Small, f => f.Body(Accepted)["by"] = "inblue"),
        new("published by the program", Small, f => f.Body(Published)["by"] = "inblue"),
        new("read by who accepted it", Whole, f => f.Body("commitment.read")["by"] = "officer.one"),
        new("read before it is accepted", Whole, f => f.Move(f.IndexOf("commitment.read"), f.IndexOf(Accepted))),
        new("split into one", Whole, f => f.Body("commitment.split")["into"] = new JsonArray(8)),
        new("split into itself", Whole, f => f.Body("commitment.split")["into"] = new JsonArray(6, 8)),
        new("split in a wrong order", Whole, f => f.Body("commitment.split")["into"] = new JsonArray(9, 8)),
        new("split into what is not there", Whole, f => f.Body("commitment.split")["into"] = new JsonArray(8, 99)),
        new("merged from one", Whole, f => f.Body("commitment.merged")["commitments"] = new JsonArray(5)),
        new("merged twice from the same", Whole, f => f.Body("commitment.merged")["commitments"] = new JsonArray(5, 5)),
        new("merged from what is gone", Whole, f => f.Body("commitment.merged")["commitments"] = new JsonArray(5, 6)),
        new("merged into what is accepted", Whole, f => f.Body("commitment.merged")["into"] = 4),
        new("an instrument passed over", Whole, f => f.Body(Instrument)["instrument"] = 2),
        new("an instrument from before the adoption", Whole, f => f.Body(Instrument)["date"] = "2020-06-28"),
        new("no duty in a provision that there is not", Whole, f => f.Body("provision.no-duty", 1)["provision"] = "para_99"),
        new("no duty in a text to come", Whole, f => f.Body("provision.no-duty", 1)["text"] = 2),
        new("published while something is proposed", Small, f => f.Remove(Accepted, 6)),
        new("renewed while something is proposed", Whole, f => f.Again(Proposed, f.IndexOf(Renewed), b => b["commitment"] = 12)),
        new("renewed by an older text", Whole, f => f.Body(Renewed)["text"]!["adopted"] = "2020-06-28"),
        new("carried over without a renewal", Whole, f => f.Move(f.IndexOf(Carried), f.IndexOf(Renewed))),
        new("carried over twice", Whole, f => f.Again(Carried, f.After(Carried))),
        new("one that nobody has decided on", Whole, f => f.Remove(Carried, 1)),
        new("carried into the text before", Whole, f => Content(f, Carried, 0)["text"] = 1),
        new("carried, it says, but it is as it was", Whole, f => f.Body(Carried, 1)["outcome"] = "carried"),
        new("ended twice", Whole, f => f.Again("commitment.ended", f.After("commitment.ended"))),
        new("ended by an instrument that there is not", Whole, f => f.Body("commitment.ended")["instrument"] = 2),
        new("an entry of a vote", Small, f => f.Insert(f.IndexOf(Published), "vote.closed", new JsonObject { ["end"] = "2020-06-29T18:00:00.000Z", ["noticed"] = "2020-06-29T18:00:00.000Z" })),
    ];

    private static Change[] OfTheEnd =>
    [
        new("another end than the text states", Small, f => f.Body(EndStated)["ends"] = "2021-07-01"),
        new("an end of another provision", Small, f => f.Body(EndStated)["provision"] = "para_2"),
        new("the end left out", Small, f => f.Remove(EndStated)),
        new("the end stated twice", Small, f => f.Again(EndStated, f.After(EndStated))),
        new("the end stated later", Small, f => f.Move(f.IndexOf(EndStated), f.IndexOf(Published) - 1)),
        new("an end before the adoption", Whole, f => f.Body(EndStated, 1)["ends"] = "2020-06-28"),
        new("an end by an instrument that there is not", Whole, f => f.Body(EndStated, 1)["instrument"] = 2),
        new("two commitments, two ends", Small, f =>
        {
            Content(f, Accepted, 4)["kind"] = "extends";
            Content(f, Accepted, 4)["trigger"] = new JsonObject { ["day"] = "2021-12-31", ["when"] = "until" };
        }),
    ];

    private static Change[] OfContents =>
    [
        new("a content of a text to come", Small, f => Content(f, Accepted, 4)["text"] = 2),
        new("a proposal in a provision that there is not", Small, f => Content(f, Proposed, 4)["provision"] = "para_99"),
        new("accepted without words", Small, f => Content(f, Accepted, 4)["words"] = new JsonArray()),
        new("accepted with nobody to act on it", Small, f => Content(f, Accepted, 4)["addressees"] = new JsonArray()),
        new("linked to what is not there", Whole, f => Content(f, Accepted, 4)["links"]![0]!["commitment"] = 99),
        new("due with what is not there", Small, f => Trigger(f, Accepted, 2)["commitment"] = 99),
        new("due with itself", Small, f => Trigger(f, Accepted, 2)["commitment"] = 3),
        new("due in a circle", Small, f => Content(f, Accepted, 1)["trigger"] = new JsonObject { ["commitment"] = 3, ["when"] = "with", ["which"] = "each" }),
    ];

    private static Change[] OfFollowing =>
    [
        new("changed by an instrument that there is not", Whole, f => f.Body("commitment.changed")["instrument"] = 2),
        new("changed before it is accepted", Whole, f => f.Body("commitment.changed")["commitment"] = 9),
        new("moved by an instrument that there is not", Whole, f => f.Body("occurrence.moved")["instrument"] = 2),
        new("moved to before the adoption", Whole, f => f.Body("occurrence.moved")["to"] = "2020-06-28"),
        new("advanced before the adoption", Whole, f => f.Body(Advanced)["on"] = "2020-06-28"),
        new("advanced, though ended", Whole, f => f.Again(Advanced, f.After("commitment.ended"), b => b["commitment"] = 10)),
        new("waived without a note", Whole, f => f.Body(Advanced, 2).Remove("note")),
        new("back without a note", Whole, f => f.Again(Advanced, f.After(Advanced, 1))),
        new("an input from before the adoption", Whole, f => f.Body("input.recorded")["day"] = "2020-06-28"),
        new("a value of a second figure", Whole, f => f.Body("values.reported")["values"]![0]!["measure"] = 2),
        new("a value of what was split", Whole, f => f.Body("values.reported")["values"]![0]!["commitment"] = 6),
        new("a wording of what was rejected", Whole, f => f.Body("wording.reported")["commitment"] = 9),
        new("a statement on a provision that there is not", Whole, f => f.Body("statement.linked")["provision"] = "para_99"),
    ];

    private static Change[] OfFiles =>
    [
        new("a file that nobody names", Small, f => f.Files[InBlue.Record.Digest.Of("x"u8).ToString()] = "x"u8.ToArray()),
        new("the first text left out", Small, f => f.Files.Remove(f.Opened["text"]!["file"]!["file"]!.GetValue<string>())),
        new("the second text left out", Whole, f => f.Files.Remove(f.Body(Renewed)["text"]!["file"]!["file"]!.GetValue<string>())),
        new("a statement left out", Whole, f => f.Files.Remove(f.Body("statement.linked", 1)["file"]!["file"]!.GetValue<string>())),
        new("another length", Small, f => f.Opened["text"]!["file"]!["bytes"] = 1),
        new("another content", Small, f => f.Files[f.Opened["text"]!["file"]!["file"]!.GetValue<string>()][0] ^= 1),
    ];

    private static Change[] OfTheCouncil =>
    [
        new("a council file of another council", Small, f => f.ChangeCouncil(c => c["id"] = "another-council")),
        new("a council file that is none", Small, f => f.Put(f.Opened["council"]!, "{}")),
        new("a council file without seats", Small, f => f.ChangeCouncil(c => c.Remove("seats"))),
        new("a council file with half a procedure", Small, f => f.ChangeCouncil(c => c["writtenProcedure"]!.AsObject().Remove("confirmations"))),
    ];

    private static Change[] OfReadings =>
    [
        new("other words", Small, f => Content(f, Accepted, 4)["words"]![0]!["quote"] = "6. Asks for a plan by 31 March 2021;"),
        new("other words in a proposal", Small, f => Content(f, Proposed, 4)["words"]![0]!["quote"] = "x"),
        new("words at another place", Whole, f => Shift(Content(f, Accepted, 4)["words"]![0]!, 1)),
        new("words beyond the text", Small, f => Shift(Content(f, Accepted, 4)["words"]![0]!, 100_000)),
        new("words of the text before", Whole, f => (Content(f, Carried, 1)["text"], Content(f, Carried, 1)["provision"], f.Body(Carried, 1)["outcome"]) = (2, "para_2", "changed")),
        new("a basis that does not stand there", Small, f => f.Opened["text"]!["basis"]!["quote"] = "Acting under Chapter VI,"),
        new("a statement that does not stand in its file", Whole, f => f.Body("statement.linked", 1)["words"]!["quote"] = "Russia"),
        new("a statement that does not stand in the text", Whole, f => f.Body("statement.linked")["words"]!["quote"] = "x"),
        new("a text longer than its file", Small, f => f.Opened["text"]!["end"] = 100_000),
        new("a text that is not UTF-8", Whole, f => f.Put(f.Body(Renewed)["text"]!["file"]!, [0xff])),
    ];

    private static Change[] OfDates =>
    [
        new("another date", Small, f => Dates(f)[1]["textual"] = "2020-09-30"),
        new("a date less", Small, f => f.Body(Published)["occurrences"]!.AsArray().RemoveAt(4)),
        new("no dates", Small, f => f.Body(Published)["occurrences"] = new JsonArray()),
        new("a date more", Small, f => f.Body(Published)["occurrences"]!.AsArray().Add(new JsonObject { ["commitment"] = 7, ["month"] = "no", ["number"] = 2, ["textual"] = "2021-06-30" })),
        new("dates in another order", Small, f => f.Body(Published).Reverse("occurrences")),
        new("a month for a day", Small, f => Dates(f)[1]["month"] = "yes"),
        new("another number", Small, f => Dates(f)[1]["number"] = 2),
        new("another date in the publication before", Whole, f => f.Body(Published)["occurrences"]![1]!["textual"] = "2020-09-30"),
        new("the date as it was before it was moved", Whole, f => f.Remove("occurrence.moved")),
        new("the end as it was before it was moved", Whole, f => f.Remove(EndStated, 1)),
        new("a fifth quarterly report", Whole, f => f.Body(Advanced)["occurrence"] = 99),
        new("an input to a report that never comes", Whole, f => f.Body("input.recorded")["occurrence"] = 99),
        new("a report moved that never comes", Whole, f => f.Body("occurrence.moved")["occurrence"] = 99),
        new("a report of what never falls due", Whole, f => f.Body(Advanced)["commitment"] = 4),
    ];

    private static Change[] OfForms =>
    [
        .. (((string, JsonNode)[])
        [
            ("unit", "fortnights"), ("count", 0), ("count", 1001), ("when", "often"), ("start", new JsonObject { ["day"] = "2020-06-29", ["kind"] = "adoption" }),
            ("start", new JsonObject { ["kind"] = "given" }), ("day", "2020-06-29"),
        ]).Select(c => new Change($"a series with {c.Item1} {c.Item2.ToJsonString()}", Small, f => Trigger(f, Accepted, 1)[c.Item1] = c.Item2.DeepClone())),
        .. (((string, JsonNode)[])
        [
            ("kind", "orders"), ("text", 0), ("provision", ""), ("title", ""), ("more", "x"), ("condition", new string('x', 10_001)), ("unclear", new JsonArray("")),
            ("rank", new JsonObject { ["priority"] = "third" }), ("links", new JsonArray(new JsonObject { ["kind"] = "see" })),
            ("deliverable", new JsonObject { ["kind"] = "film", ["title"] = "x" }), ("addressees", new JsonArray(new JsonObject { ["code"] = "Council", ["words"] = "x" })),
            ("unclear", new JsonArray([.. Enumerable.Repeat("x", 61).Select(x => (JsonNode)x)])),
        ]).Select(c => new Change($"a content with {c.Item1} {Short(c.Item2)}", Small, f => Content(f, Accepted, 4)[c.Item1] = c.Item2.DeepClone())),
        .. ((string[])
            ["12500.50", "-0", "007", "12,5", "1e3", "1000000000001", "9999999999999.999999", "1.1234567", ".5", ""]).Select(v => new Change($"the value {v}", Whole, f => f.Body("values.reported")["values"]![0]!["value"] = v)),
        new("a provision without its text", Small, f => Content(f, Accepted, 4).Remove("text")),
        new("a text without its provision", Small, f => Content(f, Accepted, 4).Remove("provision")),
        new("a month that begins on the second", Small, f => Trigger(f, Accepted, 5)["month"] = "2021-04-02"),
        new("words that end before they begin", Small, f => Content(f, Accepted, 4)["words"]![0]!["end"] = 0),
        new("a provision twice", Small, f => f.Opened["text"]!["provisions"]![1]!["id"] = "para_1"),
        new("a provision outside the text", Small, f => f.Opened["text"]!["start"] = 30),
        new("a text without provisions", Small, f => f.Opened["text"]!["provisions"] = new JsonArray()),
        new("a vote of ordinal 0", Small, f => f.Opened["text"]!["vote"]!["ordinal"] = 0),
        new("an end by a provision and an instrument", Small, f => f.Body(EndStated)["instrument"] = 1),
        new("an end by nothing", Small, f => f.Body(EndStated).Remove("provision")),
        new("issued without a symbol", Whole, f => f.Body(Advanced, 1).Remove("symbol")),
        new("a symbol, but not issued", Whole, f => f.Body(Advanced)["symbol"] = "S/1"),
        new("no values", Whole, f => f.Body("values.reported")["values"] = new JsonArray()),
        new("a stage that there is not", Whole, f => f.Body(Advanced)["stage"] = "lost"),
        new("an outcome that there is not", Whole, f => f.Body(Carried)["outcome"] = "dropped"),
        new("a kind of a mandate that there is not", Small, f => f.Payloads[f.IndexOf(Accepted)]["kind"] = "commitment.forgotten"),
        new("an entry of the register of persons", Small, f => f.Payloads[3]["vote"]!["draft"] = "-"),
        new("too many dates", Small, f => f.Body(Published)["occurrences"] = new JsonArray([.. Enumerable.Range(0, 12_001).Select(_ => (JsonNode)Dates(f)[0].DeepClone())])),
    ];

    private static JsonObject Content(Forge f, string kind, int nth) => f.Body(kind, nth)["content"]!.AsObject();

    private static JsonObject Trigger(Forge f, string kind, int nth) => Content(f, kind, nth)["trigger"]!.AsObject();

    private static JsonObject[] Dates(Forge f) => [.. f.Body(Published)["occurrences"]!.AsArray().Select(o => o!.AsObject())];

    private static void Shift(JsonNode words, int by) => (words["start"], words["end"]) = (words["start"]!.GetValue<int>() + by, words["end"]!.GetValue<int>() + by);

    private static string Short(JsonNode value) => value.ToJsonString() is { Length: < 60 } text ? text : "something long";

    /// <summary>The dates of the quarterly report, and of what is due in the first of them, put into the publication of the small register.</summary>
    private static void List(Forge f, params object[] numbersAndDays)
    {
        var others = Dates(f).Where(d => d["commitment"]!.GetValue<int>() is not (2 or 3)).Select(d => d.DeepClone().AsObject());
        var (of2, of3) = (new List<JsonObject>(), new List<JsonObject>());
        for (var i = 0; i < numbersAndDays.Length; i += 2)
            of2.Add(new JsonObject { ["commitment"] = 2, ["month"] = "no", ["number"] = (int)numbersAndDays[i], ["textual"] = (string)numbersAndDays[i + 1] });
        if (of2.Count > 0)
            of3.Add(new JsonObject { ["commitment"] = 3, ["month"] = "no", ["number"] = 1, ["textual"] = of2[0]["textual"]!.GetValue<string>() });
        f.Body(Published)["occurrences"] = new JsonArray([.. others.Concat(of2).Concat(of3).OrderBy(d => d["commitment"]!.GetValue<int>()).ThenBy(d => d["number"]!.GetValue<int>())]);
    }
}
