using InBlue.Tests.Reading;

namespace InBlue.Tests.CommandLine.Live;

/// <summary>
/// A whole practice vote, from the first person on file to the verified bundle, every step by a verb, once for all the tests that ask about it. Letters come as text, mail, DOCX,
/// PDF and a scan; one comes by hand, one is held and admitted; the symbol is voted on a second time in the end.
/// </summary>
public sealed class APlayedVote : IAsyncLifetime
{
    private static readonly (string Member, string Form)[] ByPortal = [("BEL", "eml"), ("CHN", "docx"), ("DEU", "pdf"), ("IDN", "txt"), ("NER", "txt"), ("TUN", "txt"), ("ZAF", "txt")];

    private const string LateMail = "From: a@mission.example\r\nTo: b@council.example\r\nSubject: Late\r\nDate: Tue, 30 Jun 2020 09:30:00 -0400\r\n\r\nIt comes late, and says so.\r\n\r\n(Signed) Somebody\r\n";

    internal APractice Practice { get; } = new();

    /// <summary>What each verb printed with --json, under the heading of docs/cli.md that describes it.</summary>
    internal Dictionary<string, List<Ran>> Printed { get; } = [];

    /// <summary>What somebody who may not open the letters was told at each stage.</summary>
    internal Dictionary<string, Ran[]> ToldAtStage { get; } = [];

    internal Ran Opened { get; private set; } = null!;

    internal Ran TakenFromADelegate { get; private set; } = null!;

    internal Ran ScanShown { get; private set; } = null!;

    internal Ran HeldShown { get; private set; } = null!;

    internal Ran Shown { get; private set; } = null!;

    internal Ran Verified { get; private set; } = null!;

    internal string Out => Practice.Folder["published"];

    /// <summary>Of the letter that came by hand, and of the first one.</summary>
    internal string ReceiptOfHand => Practice.Folder["by-hand.receipt"];

    internal string Receipt => Practice.Folder["first.receipt"];

    internal string Key { get; private set; } = "";

    internal string Bundle => Practice.Folder["vote.zip"];

    /// <summary>The symbol of the draft that was erased, and the number of the letter whose mail was.</summary>
    internal string Withdrawn { get; private set; } = "";

    internal string Late { get; private set; } = "";

    internal string BundleAfterErasing => Practice.Folder["after.zip"];

    public async ValueTask InitializeAsync()
    {
        await Practice.BeginAsync(["FRA", "EST", .. ByPortal.Select(l => l.Member)]);
        await DraftsAsync();
        await DoneAsync("call", "pr.fra", ["call", APractice.Symbol, .. APractice.Window]);
        await DoneAsync("practice clock", "officer.one", "practice", "clock", "--to", "2020-06-26T15:00");
        await LettersAsync();
        await TellAsync("open");
        await DoneAsync("practice clock", "officer.one", "practice", "clock", "--to", "2020-06-29T14:00:10");
        await CountAsync();
        await PublishAsync();
    }

    private async Task DraftsAsync()
    {
        var draft = Practice.Folder.Put("draft.txt", APractice.Draft);
        await DoneAsync("draft submit", "officer.one", "draft", "submit", draft, "--item", "Practice", "--sponsor", "FRA", "--symbol", APractice.Symbol, "--language", "en");
        await DoneAsync("draft blue", "officer.one", "draft", "blue", APractice.Symbol);
        await DoneAsync("draft leave-blue", "officer.one", "draft", "leave-blue", APractice.Symbol, "--reason", "A word is wrong.");
        await DoneAsync("draft revise", "officer.one", "draft", "revise", APractice.Symbol, Practice.Folder.Put("revised.txt", APractice.Draft.With("practise;", "practise once;")));
        await DoneAsync("draft blue", "officer.one", "draft", "blue", APractice.Symbol);
        var another = await PrintedAsync("draft submit", "officer.one", "draft", "submit", draft, "--item", "Practice", "--sponsor", "BEL", "--language", "en");
        await DoneAsync("draft withdraw", "officer.one", "draft", "withdraw", Withdrawn = another.Json.GetProperty("symbol").GetString()!, "--reason", "Another draft is there.");
        await DoneAsync("draft attach", "officer.one", "draft", "attach", APractice.Symbol, draft, "--language", "fr", "--job", "20-08555");
        await PrintedAsync("draft show", "officer.one", "draft", "show", APractice.Symbol);
        await PrintedAsync("propose", "officer.one", "propose", APractice.Symbol, "--opens", "2020-06-26T14:00");
    }

    private async Task LettersAsync()
    {
        TakenFromADelegate = await PrintedAsync("letter receive", "pr.fra", "letter", "receive", APractice.Symbol, Practice.Put("FRA", "txt"), "--channel", "portal");
        var scan = Number(await PrintedAsync("letter receive", "officer.one", "letter", "receive", APractice.Symbol, Practice.Put("VNM", "png"), "--channel", "mail", "--shown-by", "the mailbox of the secretariat"));
        var byHand = Number(await PrintedAsync("letter receive", "officer.one", "letter", "receive", APractice.Symbol, Practice.Put("EST", "txt"), "--channel", "hand",
            "--received", "2020-06-26T14:30", "--shown-by", "stamp of the desk", "--receipt", ReceiptOfHand));
        await DoneAsync("receipt", "officer.two", "receipt", APractice.Symbol, "1", "--out", Receipt);
        var taken = await Task.WhenAll(ByPortal.Select(l => Practice.AsAsync("officer.one", "letter", "receive", APractice.Symbol, Practice.Put(l.Member, l.Form), "--channel", "portal", "--json")));

        ScanShown = await PrintedAsync("letter show", "officer.one", "letter", "show", APractice.Symbol, scan);
        await DoneAsync("letter type", "officer.one", "letter", "type", APractice.Symbol, scan, Practice.Folder.Put("typed.txt", APractice.LetterOf("VNM")));
        await DoneAsync("letter hold", "officer.one", "letter", "hold", APractice.Symbol, scan);
        HeldShown = await PrintedAsync("letter show", "officer.one", "letter", "show", APractice.Symbol, scan);
        await PrintedAsync("letter list", "officer.one", "letter", "list", APractice.Symbol);
        await DoneAsync("letter note", "officer.one", "letter", "note", APractice.Symbol, "--member", "VNM", "--with", "The mission", "--note", "The signatory is new.", "--letter", scan);
        await DoneAsync("letter rule", "pr.fra", "letter", "rule", APractice.Symbol, scan, "--admit", "--reason", "Accredited this morning.");
        foreach (var confirmed in await Task.WhenAll(taken.Select(Number).Append("1").Append(byHand).Select(n => Practice.AsAsync("officer.one", "letter", "confirm", APractice.Symbol, n, "--json"))))
            Print("letter confirm", confirmed.Should(0));
        await PrintedAsync("letter show", "officer.one", "letter", "show", APractice.Symbol, "1");
        await DoneAsync("letter acknowledge", "director", "letter", "acknowledge", APractice.Symbol, "1");
        await DoneAsync("service", "officer.one", "service", APractice.Symbol, "--paper", "call", "--member", "BEL", "--step", "delivered", "--channel", "telephone", "--note", "read to the mission");
        await DoneAsync("statement", "officer.one", "statement", APractice.Symbol, Practice.Folder.Put("statement.txt", "Belgium welcomes this practice.\n"), "--member", "BEL", "--channel", "portal");
        await PrintedAsync("letter list", "officer.one", "letter", "list", APractice.Symbol);
        Opened = (await Practice.AsAsync("officer.one", "show", APractice.Symbol, "--open")).Should(0);
    }

    private async Task CountAsync()
    {
        foreach (var channel in (string[])["portal", "mail", "hand"])
            await DoneAsync("drain", "officer.one", "drain", APractice.Symbol, channel);
        await DoneAsync("certify", "officer.one", "certify", APractice.Symbol);
        await DoneAsync("certify", "officer.two", "certify", APractice.Symbol);
        await TellAsync("closed");
        await PrintedAsync("count, a live vote", "officer.one", "count", APractice.Symbol);
        await DoneAsync("number", "officer.one", "number", APractice.Symbol, "2531 (2020)");
        await TellAsync("counted");
        await DoneAsync("sign", "pr.fra", "sign", APractice.Symbol);
        await TellAsync("signed");
        await DoneAsync("announce", "officer.one", "announce", APractice.Symbol, "--how", "by videoconference");
    }

    private async Task PublishAsync()
    {
        var letters = Enumerable.Range(1, ByPortal.Length + 3).Select(n => Practice.AsAsync("officer.one", "edition", APractice.Symbol, "--letter", $"{n}", "--drafted", "officer.two", "--json"));
        foreach (var approved in await Task.WhenAll(letters.Append(Practice.AsAsync("officer.one", "edition", APractice.Symbol, "--statement", "1", "--drafted", "officer.two", "--json"))))
            Print("edition", approved.Should(0));
        await PrintedAsync("publish", "officer.one", "publish", APractice.Symbol, "--document", "S/2020/625", "--out", Out);
        await PrintedAsync("papers", "officer.one", "papers", APractice.Symbol, "--out", Practice.Folder["papers"]);
        await DoneAsync("correct", "officer.one", "correct", APractice.Symbol, Practice.Folder.Put("corr.txt", "Page 1: for practise read practice.\n"), "--reason", "A slip.");
        await DoneAsync("reissue", "officer.one", "reissue", APractice.Symbol, Practice.Folder.Put("again.txt", "The document once more.\n"), "--reason", "Technical reasons.");
        await PrintedAsync("show VOTE, a live vote", "officer.one", "show", APractice.Symbol);
        Shown = (await Practice.Folder.RunAsync("show", APractice.Symbol)).Should(0);
        await PrintedAsync("person list", "officer.one", "person", "list");
        (await Practice.Folder.RunAsync("bundle", APractice.Symbol, "--out", Bundle)).Should(0);
        Key = (await Practice.Folder.RunAsync("key")).Should(0).Out.Trim();
        Verified = (await TheProgram.RunAsync("verify", Bundle, "--key", Key)).Should(0);
        await EraseAsync();
        await DoneAsync("person end", "director", "person", "end", "pr.est", "--to", "2020-12-31");
        await DoneAsync("call", "pr.fra", "call", APractice.Symbol, "--opens", "2020-06-29T16:00", "--closes", "2020-06-30T16:00");
    }

    /// <summary>What is personal goes, once the vote is published: a draft, somebody who left, and a mail that came too late.</summary>
    private async Task EraseAsync()
    {
        (await Practice.AsAsync("director", "person", "add", "officer.old", "--name", "Left Long Ago", "--role", "officer", "--from", "2019-01-01", "--to", "2019-12-31")).Should(0);
        Late = Number((await Practice.AsAsync("officer.one", "letter", "receive", APractice.Symbol, Practice.Folder.Put("late.eml", LateMail), "--channel", "portal", "--json")).Should(0));
        await PrintedAsync("erase draft", "director", "erase", "draft", Withdrawn, "--reason", "Asked for.");
        await PrintedAsync("erase person", "director", "erase", "person", "officer.old", "--reason", "Asked for.");
        await PrintedAsync("erase mail", "director", "erase", "mail", APractice.Symbol, Late, "--reason", "Asked for.");
        (await Practice.Folder.RunAsync("bundle", APractice.Symbol, "--out", BundleAfterErasing)).Should(0);
    }

    /// <summary>What a delegate, and somebody who is nobody, are told: first the vote in words and as JSON and its count, which are asked for at every stage.</summary>
    private async Task TellAsync(string stage)
    {
        Task<Ran>[] always =
        [
            Practice.Folder.RunAsync("show", APractice.Symbol), Practice.AsAsync("pr.bel", "show", APractice.Symbol, "--json"), Practice.AsAsync("pr.bel", "count", APractice.Symbol),
        ];
        Task<Ran>[] more = stage is not ("open" or "counted") ? [] :
        [
            Practice.AsAsync("pr.bel", "show", APractice.Symbol, "--open"),
            Practice.AsAsync("pr.bel", "letter", "list", APractice.Symbol),
            Practice.AsAsync("pr.bel", "letter", "show", APractice.Symbol, "99"),
            Practice.AsAsync("pr.bel", "letter", "confirm", APractice.Symbol, "99"),
            Practice.AsAsync("pr.bel", "letter", "hold", APractice.Symbol, "1"),
            Practice.AsAsync("pr.bel", "edition", APractice.Symbol, "--letter", "1", "--drafted", "pr.bel"),
            Practice.AsAsync("pr.bel", "number", APractice.Symbol, "2531 (2020)"),
            Practice.AsAsync("pr.bel", "receipt", APractice.Symbol, "1", "--out", Practice.Folder["early.receipt"]),
            Practice.AsAsync("pr.bel", "receipt", APractice.Symbol, "99", "--out", Practice.Folder["early.receipt"]),
            Practice.AsAsync("pr.bel", "papers", APractice.Symbol, "--out", Practice.Folder["early"]),
            Practice.Folder.RunAsync("bundle", APractice.Symbol, "--out", Practice.Folder["early.zip"]),
        ];
        ToldAtStage[stage] = await Task.WhenAll(always.Concat(more));
    }

    private async Task DoneAsync(string heading, string person, params string[] args) =>
        (await PrintedAsync(heading, person, args)).Json.TryGetProperty("done", out _).ShouldBe(heading != "practice clock", heading);

    private async Task<Ran> PrintedAsync(string heading, string person, params string[] args) => Print(heading, (await Practice.AsAsync(person, [.. args, "--json"])).Should(0));

    private Ran Print(string heading, Ran ran)
    {
        if (!Printed.TryGetValue(heading, out var before))
            Printed[heading] = before = [];
        before.Add(ran);
        return ran;
    }

    private static string Number(Ran received) => received.Should(0).Json.GetProperty("letter").GetRawText();

    public ValueTask DisposeAsync()
    {
        Practice.Dispose();
        return ValueTask.CompletedTask;
    }
}

[CollectionDefinition(nameof(APlayedVote))]
public sealed class APlayedVoteTests : ICollectionFixture<APlayedVote>;
