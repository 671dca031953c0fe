using System.Xml.Linq;
using InBlue.Tests.Documents;

namespace InBlue.Tests.CommandLine.Live;

/// <summary>The vote that was played by verbs: what came out of it, and what was told on the way.</summary>
[Collection(nameof(APlayedVote))]
public sealed class PlayingAWholeVote(APlayedVote played)
{
    [Fact]
    public void It_ends_adopted_numbered_and_published_with_every_letter()
    {
        var vote = played.Printed["show VOTE, a live vote"][^1].Json;
        (vote.GetProperty("stage").GetString(), vote.GetProperty("resolution").GetString(), vote.GetProperty("document").GetString()).ShouldBe(("published", "2531 (2020)", "S/2020/625"));
        (vote.GetProperty("counts").GetProperty("for").GetInt32(), vote.GetProperty("counts").GetProperty("absent").GetInt32()).ShouldBe((10, 5));
        vote.GetProperty("result").GetProperty("adopted").GetBoolean().ShouldBeTrue();
        vote.GetProperty("letters").EnumerateArray().Select(l => l.GetProperty("form").GetString()).Distinct().Order().ShouldBe(["docx", "eml", "pdf", "scan", "text"]);
        played.Shown.Out.ShouldContain("[PRACTICE]");
        played.Shown.Out.ShouldContain("(New York time)");
        played.Shown.Out.ShouldContain("published in S/2020/625*, 29 June 2020; S/2020/625/Corr.1");
    }

    [Fact]
    public void Verify_tells_the_vote_and_what_that_shows_and_what_not()
    {
        var said = played.Verified.Out;
        said.ShouldStartWith("Verified.\n");
        foreach (var line in (string[])
        [
            "  Vote        S/2020/600#1, Practice  [PRACTICE]", "  Council     Security Council", "  Window      from Friday, 26 June 2020, 14:00 (New York time)",
            "up to, and without, Monday, 29 June 2020, 14:00 (New York time)", "10 letters; all count; 1 statement", "Viet Nam: in favour (admitted by a ruling)",
            "8 by the clock of the server; 2 by an officer's word", "Adopted: 10 in favour, none against, no abstentions, 5 absent.", "  Resolution  2531 (2020)",
            "by videoconference", "  Published   S/2020/625, 29 June 2020", "This shows: ", "who holds the receipt", "It does not show: ", "a practice vote",
        ])
            said.ShouldContain(line);
        said.Split('\n').ShouldAllBe(line => line.Length <= 140);
    }

    [Fact]
    public async Task What_was_erased_is_said_to_be_withheld_by_every_verb_that_is_asked_for_it()
    {
        var by = played.Printed["erase mail"][0].Json.GetProperty("entry").GetRawText();
        (await played.Practice.AsAsync("officer.one", "letter", "show", APractice.Symbol + "#1", played.Late)).Should(0).Out.ShouldContain($"  Withheld  the file as it was received; entry {by} says that it was erased: Asked for.");
        (await played.Practice.AsAsync("officer.one", "letter", "show", APractice.Symbol + "#1", played.Late, "--json")).Should(0).Json.GetProperty("withheldBy").GetRawText().ShouldBe(by);
        (await played.Practice.AsAsync("officer.one", "letter", "show", APractice.Symbol + "#1", "1", "--json")).Should(0).Json.GetProperty("withheldBy").GetRawText().ShouldBe("null");
        (await played.Practice.AsAsync("officer.one", "draft", "show", played.Withdrawn)).ShouldRefuse(1, $"What was filed under {played.Withdrawn} is withheld: entry {played.Printed["erase draft"][0].Json.GetProperty("entry").GetRawText()} says that it was erased (Asked for.).");
        var receipt = played.Practice.Folder["late.receipt"];
        (await played.Practice.AsAsync("officer.one", "receipt", APractice.Symbol + "#1", played.Late, "--out", receipt)).Should(0);
        (await TheProgram.RunAsync("verify-receipt", receipt, played.BundleAfterErasing, "--key", played.Key)).Should(0).Out.ShouldContain($"  Withheld    its file; entry {by} of the log says that it was erased: Asked for.");
        (await TheProgram.RunAsync("verify", played.BundleAfterErasing, "--key", played.Key)).Should(0).Out.ShouldContain($"Withheld    The file of letter {played.Late}, which came by mail and does not count.");
        (await played.Practice.Folder.RunAsync("doctor", "--full")).Should(0).Out.ReplaceLineEndings(" ").ShouldContain($"Withheld, as entry {by} says (mail): file");
    }

    [Fact]
    public void The_published_files_are_html_and_text_in_two_languages_with_the_letters_as_received()
    {
        var files = Directory.GetFiles(played.Out).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToArray();
        files.Where(f => !f.StartsWith("letter-", StringComparison.Ordinal)).ShouldBe(
            ["S-2020-625.en.html", "S-2020-625.en.txt", "S-2020-625.fr.html", "S-2020-625.fr.txt", "document.en.akn.xml", "document.fr.akn.xml", "draft.en.akn.xml", "draft.fr.akn.xml"]);
        files.Where(f => f.StartsWith("letter-", StringComparison.Ordinal)).Select(Path.GetExtension).Order().ShouldBe([".bin", ".docx", ".pdf", ".txt", ".txt", ".txt", ".txt", ".txt", ".txt", ".txt"]);
        played.Printed["publish"][0].Json.GetProperty("files").EnumerateArray().Select(f => f.GetString()).ShouldBe(files);
        File.ReadAllBytes(Path.Combine(played.Out, "letter-001.txt")).ShouldBe(File.ReadAllBytes(played.Practice.Folder["FRA.txt"]));
        foreach (var (language, words) in (ReadOnlySpan<(string, string)>)[("en", "Envoy of IDN"), ("fr", "Envoy of IDN")])
        {
            File.ReadAllText(Path.Combine(played.Out, $"S-2020-625.{language}.html")).ShouldContain(words);
            File.ReadAllText(Path.Combine(played.Out, $"S-2020-625.{language}.txt")).ShouldContain(words);
        }
    }

    [Fact]
    public void The_akoma_ntoso_files_are_valid_and_carry_the_letters_and_the_draft()
    {
        foreach (var file in Directory.GetFiles(played.Out, "*.akn.xml"))
            AkomaNtosoSchema.FaultsOf(File.ReadAllBytes(file)).ShouldBeEmpty(file);
        XDocument.Load(Path.Combine(played.Out, "draft.en.akn.xml")).Root!.Value.ShouldContain("Decides to practise once");
        var document = XDocument.Load(Path.Combine(played.Out, "document.en.akn.xml")).Root!.Value;
        foreach (var member in (string[])["Belgium", "China", "Germany", "Viet Nam"])
            document.ShouldContain($"{member} votes in favour of the draft resolution.");
    }

    [Fact]
    public void The_papers_are_there_in_both_languages()
    {
        var files = played.Printed["papers"][0].Json.GetProperty("files").EnumerateArray().Select(f => f.GetString()!).ToArray();
        foreach (var paper in (string[])["call.en.html", "call.fr.txt", "receipt-001.en.txt", "acknowledgement-001.fr.html", "result-letter.en.txt", "speaking-note.fr.txt", "compiled-document.fr.html"])
            files.ShouldContain(paper);
        files.ShouldContain(f => f.StartsWith("held-notice-", StringComparison.Ordinal));
        Directory.GetFiles(played.Practice.Folder["papers"]).Length.ShouldBe(files.Length);
    }

    [Fact]
    public void A_scan_is_in_doubt_until_it_is_typed_and_a_held_letter_gives_its_reasons()
    {
        var scan = played.ScanShown.Json;
        (scan.GetProperty("form").GetString(), scan.GetProperty("doubts")[0].GetString(), scan.GetProperty("text").ValueKind).ShouldBe(("scan", "unreadable", System.Text.Json.JsonValueKind.Null));
        var held = played.HeldShown.Json;
        held.GetProperty("held").EnumerateArray().Select(w => w.GetString()).ShouldContain("signatory-not-on-file");
        held.GetProperty("text").GetString()!.ShouldContain("Viet Nam votes in favour");
    }

    [Fact]
    public void A_second_vote_on_a_symbol_is_numbered_once_the_first_is_published() =>
        played.Printed["call"].Select(r => r.Json.GetProperty("vote").GetString()).ShouldBe(["S/2020/600#1", "S/2020/600#2"]);

    [Theory]
    [InlineData("show")]
    [InlineData("certify")]
    [InlineData("letter list")]
    [InlineData("publish")]
    public async Task An_ambiguous_symbol_is_wrong_use_and_lists_both(string verb) =>
        (await played.Practice.AsAsync("officer.one", [.. verb.Split(' '), APractice.Symbol])).ShouldRefuse(2, "S/2020/600#1", "S/2020/600#2").Out.ShouldBeEmpty();

    [Fact]
    public async Task What_is_done_twice_is_refused_or_said_to_be_so_already()
    {
        var vote = APractice.Symbol + "#1";
        foreach (var (said, person, args) in ((string, string, string[])[])
        [
            ("already-counted", "officer.one", ["certify", vote]),
            ("number-given", "officer.one", ["number", vote, "2532 (2020)"]),
            ("before", "officer.one", ["number", vote, "2531 (2020)"]),
            ("already-signed", "pr.fra", ["sign", vote]),
            ("already-announced", "officer.one", ["announce", vote, "--how", "again"]),
            ("before", "officer.one", ["publish", vote]),
            ("already-published", "officer.one", ["publish", vote, "--document", "S/2020/626"]),
            ("before", "officer.one", ["count", vote]),
            ("before", "officer.one", ["drain", vote, "mail"]),
            ("already-acknowledged", "director", ["letter", "acknowledge", vote, "1"]),
            ("already-counted", "officer.one", ["letter", "confirm", vote, "1"]),
            ("already-registered", "director", ["person", "add", "pr.bel", "--name", "Somebody Else", "--role", "delegate", "--member", "BEL", "--capacity", "permanent-representative"]),
            ("already-submitted", "officer.one", ["draft", "submit", played.Practice.Folder["draft.txt"], "--item", "Practice", "--sponsor", "FRA", "--symbol", APractice.Symbol, "--language", "en"]),
            ("is-called", "officer.one", ["draft", "blue", APractice.Symbol]),
        ])
        {
            var ran = await played.Practice.AsAsync(person, [.. args, "--json"]);
            var json = ran.Json;
            (json.GetProperty("done").GetString() is "no" ? json.GetProperty("refusal").GetProperty("code").GetString() : json.GetProperty("done").GetString()).ShouldBe(said, string.Join(' ', args));
            ran.Exit.ShouldBe(said == "before" ? 0 : 1);
        }
    }
}
