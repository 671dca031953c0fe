using System.Text;
using InBlue.Procedure.Erasing;
using InBlue.Procedure.People;
using InBlue.Record;
using InBlue.Secretariat.Audit;

namespace InBlue.Tests.Verifying.Live;

/// <summary>What may be withheld from the bundle of a live vote, and what not: both verifiers.</summary>
[Collection(nameof(Browser))]
public sealed class WithheldMails(Browser browser)
{
    private static readonly LogFact Opened = new LogFact.Opened("security-council", LiveTable.Key.Public);

    [Fact]
    public async Task Both_verifiers_let_only_the_mail_of_a_letter_be_withheld_that_neither_counts_nor_was_printed_and_only_with_an_entry()
    {
        var good = await GoodVotes.Plain();
        (string Name, string Code, Action<Forge> Change)[] table =
        [
            ("the mail of a late letter", "", f => Withhold(f, Mail(f))),
            ("two of them", "", f => { Withhold(f, Mail(f)); Withhold(f, Mail(f)); }),
            ("the mail of a late letter that came in time too, after the count", "", f => Withhold(f, AlsoInTime(f, Mail(f)))),
            ("without an entry", "vote.files", f => f.Withhold(Mail(f))),
            ("with an entry of another kind", "vote.files", f => Withhold(f, Mail(f), ErasureKind.Draft)),
            ("with an entry about another file", "vote.files", f => { var mail = Mail(f); f.Withhold(mail); Tell(f, new string('a', 64), ErasureKind.Mail); }),
            ("a letter that is text", "vote.files", f => Withhold(f, Mail(f, form: "text"))),
            ("the text of a mail", "vote.files", f => { Mail(f); Withhold(f, f.Payloads[^1]["body"]!["text"]!["file"]!.GetValue<string>()); }),
            ("a letter that counts", "vote.files", f => { f.Body("letter.received")["form"] = "eml"; Withhold(f, f.Body("letter.received")["file"]!["file"]!.GetValue<string>()); }),
            ("the council's file", "vote.files", f => Withhold(f, f.Opened["council"]!["file"]!.GetValue<string>())),
            ("the published document", "vote.files", f => Withhold(f, f.Body("document.published")["text"]!["file"]!.GetValue<string>())),
            ("a file that nothing names", "vote.files", f => Withhold(f, new string('b', 64))),
        ];
        var bundles = table.Select(one =>
        {
            var forge = new Forge(good).OfLog(Opened);
            one.Change(forge);
            return forge.Build(LiveTable.Key);
        }).ToArray();
        await using var page = await PageVerifier.OpenAsync(browser);
        var theirs = await page.VerifyAllAsync(bundles, LiveTable.Key.Public);
        table.Zip(bundles, theirs).Select(one => (one.First.Name, one.First.Code, Ours: Verdict.OfOurs(one.Second, LiveTable.Key.Public), Theirs: one.Third))
            .Where(one => one.Ours.Codes != one.Code || one.Ours != one.Theirs).Select(one => $"{one.Name}: {one.Code} expected, ours {one.Ours}, the page {one.Theirs}").ShouldBeEmpty();
        BundleAudit.Check(bundles[0], LiveTable.Key.Public).Withheld.ShouldHaveSingleItem().ShouldSatisfyAllConditions(w => w.Letter.ShouldBe(11), w => w.Why.Reason.ShouldBe("Asked for."));
    }

    /// <summary>One more letter, received by mail once the document was published; gives its file.</summary>
    private static string Mail(Forge f, string form = "eml")
    {
        var number = f.Bodies("letter.received").Count() + 1;
        var (mail, text) = (Encoding.UTF8.GetBytes($"From: somebody\r\n\r\nLetter {number}\n"), Encoding.UTF8.GetBytes($"Letter {number}\n"));
        foreach (var bytes in (byte[][])[mail, text])
            f.Files[Digest.Of(bytes).ToString()] = bytes;
        f.Again("letter.received", f.Payloads.Count, letter =>
        {
            (letter["letter"], letter["form"]) = (number, form);
            letter["file"] = new System.Text.Json.Nodes.JsonObject { ["bytes"] = mail.Length, ["file"] = Digest.Of(mail).ToString() };
            letter["text"] = new System.Text.Json.Nodes.JsonObject { ["bytes"] = text.Length, ["file"] = Digest.Of(text).ToString() };
            letter["received"] = f.Payloads[^1]["recordedAt"]!.GetValue<string>();
        });
        return Digest.Of(mail).ToString();
    }

    /// <summary>The last letter once more, received in time and recorded after the publication.</summary>
    private static string AlsoInTime(Forge f, string file)
    {
        var number = f.Bodies("letter.received").Count();
        var received = f.Body("letter.received")["received"]!.GetValue<string>();
        f.Again("letter.received", f.Payloads.Count, letter => (letter["letter"], letter["received"]) = (number + 1, received), nth: number - 1);
        return file;
    }

    private static void Withhold(Forge f, string file, ErasureKind what = ErasureKind.Mail)
    {
        f.Withhold(file);
        Tell(f, file, what);
    }

    private static void Tell(Forge f, string file, ErasureKind what) =>
        f.OfLog(new LogFact.Erased(new PersonId("director"), what, "Asked for.", [], [Digest.TryParse(file, out var digest) ? digest : default]));
}
