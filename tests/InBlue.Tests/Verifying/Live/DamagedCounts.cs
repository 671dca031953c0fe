using System.Text.Json.Nodes;
using static InBlue.Tests.Verifying.Live.GoodVotes;

namespace InBlue.Tests.Verifying.Live;

/// <summary>Counts that do not follow from the letters, although they were certified so: vote.count.</summary>
internal static class DamagedCounts
{
    private const string Counted = "letters.counted", Confirmed = "letter.confirmed", Received = "letter.received", Held = "letter.held", Ruled = "letter.ruled";

    public static IEnumerable<Change> All => [.. OfTheResult, .. OfTheLetters, .. OfOpenLetters, .. OfSecondLetters];

    private static Change[] OfTheResult =>
    [
        new("one less in favour", Plain, f => (f.Body(Counted)["counts"]!["for"], f.Body(Counted)["counts"]!["absent"]) = (9, 6)),
        new("adopted against a veto", Vetoed, f =>
        {
            (f.Body(Counted)["outcome"], f.Body(Counted)["reason"]) = ("adopted", "none");
            f.Insert(f.After(Counted), "resolution.numbered", new JsonObject { ["by"] = "officer.one", ["number"] = "2531 (2020)" });
        }),
        new("not adopted, and treated so", Plain, f =>
        {
            f.Body(Counted)["outcome"] = "not-adopted";
            f.Remove("resolution.numbered");
        }),
        new("another reason", Vetoed, f => f.Body(Counted)["reason"] = "required-number"),
        new("a veto of one member less", Vetoed, f => f.Bodies(Counted).Single()["findings"]!.AsArray().Single(x => x!["members"]!.AsArray().Count > 0)!["members"]!.AsArray().RemoveAt(0)),
        new("findings in another order", Plain, f => f.Body(Counted).Reverse("findings")),
        new("a finding left out", Plain, f => f.Body(Counted)["findings"]!.AsArray().RemoveAt(0)),
        new("another limit", Plain, f => f.Body(Counted)["findings"]![0]!["limit"] = 10),
        new("a position changed with its words", Plain, f =>
        {
            DamagedContents.Retold(f, f.TextOf(f.Body(Received)["file"]!).Replace("votes in favour of", "votes against xxxx", StringComparison.Ordinal));
            (f.Body(Confirmed)["reading"]!["position"], f.Body(Confirmed).Evidence("position")["quote"]) = ("against", "votes against xxxx");
        }),
        new("two letters said to be of one member", Plain, f => f.Body(Confirmed, 1)["reading"]!["member"] = "BEL"),
        new("the rules changed after the count", Plain, f => f.ChangeCouncil(c => c["ruleBooks"]![1]!["condition"]!["all"]![0]!["atLeast"] = 10)),
        new("silence made consent after the count", Plain, f => f.ChangeCouncil(c => c["ruleBooks"]![1]!["silence"] = "consent")),
        new("the permanent members changed after the count", Vetoed, f => f.ChangeCouncil(c =>
        {
            foreach (var seat in c["seats"]!.AsArray().Where(s => s!["holders"]!.AsArray().Any(h => h!["member"]!.GetValue<string>() == "RUS")))
                seat!.AsObject().Remove("groups");
        })),
        new("a count that was reopened, and wrong", GoodVotes.Reopened, f => f.Body(Counted)["counts"]!["for"] = 7),
    ];

    private static Change[] OfTheLetters =>
    [
        new("a letter left out", Plain, f => f.Certified(b => b.Without("letters", 3))),
        new("a letter left out, its member said to have none", Plain, f => f.Certified(b =>
        {
            b.Without("letters", 1);
            b["without"]!.AsArray().Insert(0, "BEL");
        })),
        new("a late letter counted", OfEveryKind, f => f.Certified(b => b.DoCount(15))),
        new("a letter before the opening counted", OfEveryKind, f => f.Certified(b => b.DoCount(1))),
        new("a late letter said to be before the opening", OfEveryKind, f => f.Certified(b => b.DoNotCount(15, "before-opening"))),
        new("a late letter in neither list", OfEveryKind, f => f.Certified(b => b["notCounted"] = new JsonArray([.. b["notCounted"]!.AsArray().Where(n => n!["letter"]!.GetValue<int>() != 15).Select(n => n!.DeepClone())]))),
        new("a letter received at the end itself", Plain, f => f.Body(Received, 9)["received"] = Recorded(f, Received, 9, "2020-06-29T18:00:00.000Z")),
        new("a letter received before the opening", Plain, f => f.Body(Received)["received"] = "2020-06-26T17:59:59.999Z"),
        new("a late letter made timely", OfEveryKind, f => f.Body(Received, 14)["received"] = "2020-06-30T17:59:59.999Z"),
        new("a ruled-out letter counted", OfEveryKind, f => f.Certified(b => b.DoCount(12))),
        new("a ruled-in letter ruled out", OfEveryKind, f => f.Certified(b => b.DoNotCount(11, "ruled-out"))),
        new("a member without a letter left out", Plain, f => f.Certified(b => b["without"]!.AsArray().RemoveAt(0))),
        new("the window cut short after the letters", Plain, f =>
        {
            f.Opened["call"]!["closes"] = "2020-06-26T14:30:00-04:00";
            (f.Body("vote.closed")["end"], _) = ("2020-06-26T18:30:00.000Z", 0);
        }),
    ];

    private static Change[] OfOpenLetters =>
    [
        new("nobody confirmed it", Plain, f => f.Remove(Confirmed)),
        new("held and never ruled on", OfEveryKind, f => f.Remove(Ruled)),
        new("held again after the ruling", OfEveryKind, f => f.Again(Held, f.After(Ruled))),
        new("held after it was confirmed", Plain, f => f.Insert(f.After(Confirmed), Held, new JsonObject { ["by"] = "officer.one", ["letter"] = 1, ["why"] = new JsonArray("unreadable") })),
        new("held and confirmed again, never ruled on", Plain, f =>
        {
            f.Again(Confirmed, f.After(Confirmed));
            f.Insert(f.After(Confirmed), Held, new JsonObject { ["by"] = "officer.one", ["letter"] = 1, ["why"] = new JsonArray("unreadable") });
        }),
        new("transcribed after it was confirmed", Plain, f => f.Insert(f.After(Confirmed), "letter.transcribed", new JsonObject { ["by"] = "officer.one", ["letter"] = 1, ["text"] = f.Body(Received)["text"]!.DeepClone() })),
        new("two persons confirm what differs", Plain, f => f.Again(Confirmed, f.After(Confirmed), b => (b["by"], b["reading"]!["date"]) = ("officer.two", "2020-06-25"))),
        new("one confirms where two must", Strict, f => f.Remove(Confirmed)),
        new("one confirms twice where two must", Strict, f => f.Body(Confirmed, 1)["by"] = "officer.one"),
        new("two must confirm, and differ", Strict, f => f.Body(Confirmed)["reading"]!["position"] = "for"),
        new("open at a count that was reopened", GoodVotes.Reopened, f => f.Remove(Confirmed)),
    ];

    private static Change[] OfSecondLetters =>
    [
        new("the second counts where the first stands", OfEveryKind, f => f.Certified(b =>
        {
            b.DoCount(14);
            b.DoNotCount(2, "superseded");
        })),
        new("both letters of a member count", OfEveryKind, f => f.Certified(b => b.DoCount(14))),
        new("the first counts where the last stands", Strict, f => f.Certified(b =>
        {
            b.DoCount(1);
            b.DoNotCount(10, "superseded");
        })),
        new("the policy changed after the count", Strict, f => f.ChangeCouncil(c => c["writtenProcedure"]!["secondLetter"] = "first-stands")),
        new("the earlier by its stamp is the first, not the lower number", OfEveryKind, f => f.Body(Received, 13)["received"] = "2020-06-29T18:00:00.000Z"),
    ];

    /// <summary>Recorded as late as it says it was received, and so is everything after it.</summary>
    private static string Recorded(Forge f, string kind, int nth, string at)
    {
        foreach (var payload in f.Payloads.Skip(f.IndexOf(kind, nth)).Where(p => string.CompareOrdinal(p["recordedAt"]!.GetValue<string>(), at) < 0))
            payload["recordedAt"] = at;
        return at;
    }
}
