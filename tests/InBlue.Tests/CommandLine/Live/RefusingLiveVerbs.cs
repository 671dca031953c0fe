namespace InBlue.Tests.CommandLine.Live;

/// <summary>Live verbs at a wrong moment, by the wrong person, on no vote, at once from two processes: refused in a sentence, and nothing is recorded.</summary>
[Collection(nameof(AnOpenVote))]
public sealed class RefusingLiveVerbs(AnOpenVote open)
{
    private const string Vote = APractice.Symbol;

    private APractice Practice => open.Practice;

    [Fact]
    public async Task Two_calls_at_once_make_one_vote()
    {
        open.TwoCalls.Select(r => r.Exit).Order().ShouldBe([0, 1]);
        CodeOf(open.TwoCalls.Single(r => r.Exit == 1)).ShouldBeOneOf("another-vote-open", "already-called");
        (await Practice.Folder.RunAsync("show", "--json")).Json.GetProperty("live").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Two_confirmations_at_once_by_one_officer_are_one()
    {
        open.TwoConfirmations.Select(r => r.Exit).Order().ShouldBe([0, 1]);
        CodeOf(open.TwoConfirmations.Single(r => r.Exit == 1)).ShouldBe("already-confirmed-by-you");
        (await Practice.AsAsync("officer.one", "letter", "list", Vote)).Out.ShouldContain("Belgium: in favour");
    }

    [Theory]
    [InlineData("certify", "officer.one", "not-closed", "certify", Vote)]
    [InlineData("count", "officer.one", "not-closed", "count", Vote)]
    [InlineData("drain", "officer.one", "not-closed", "drain", Vote, "mail")]
    [InlineData("number", "officer.one", "not-counted", "number", Vote, "2531 (2020)")]
    [InlineData("sign", "pr.fra", "not-counted", "sign", Vote)]
    [InlineData("announce", "officer.one", "not-signed", "announce", Vote, "--how", "by letter")]
    [InlineData("publish", "officer.one", "not-announced", "publish", Vote)]
    [InlineData("correct", "officer.one", "not-published", "correct", Vote, "draft.txt", "--reason", "A slip.")]
    [InlineData("reissue", "officer.one", "not-published", "reissue", Vote, "draft.txt", "--reason", "A slip.")]
    [InlineData("incident", "officer.one", "no-incident", "incident", Vote, "--note", "None.")]
    [InlineData("draft withdraw", "officer.one", "is-called", "draft", "withdraw", Vote, "--reason", "Late.")]
    [InlineData("draft leave-blue", "officer.one", "is-called", "draft", "leave-blue", Vote, "--reason", "Late.")]
    [InlineData("call again", "pr.fra", "another-vote-open", "call", Vote, "--opens", "2020-06-27T14:00", "--closes", "2020-06-29T14:00")]
    [InlineData("call backwards", "pr.fra", "ends-before-it-begins", "call", Vote, "--opens", "2020-06-29T14:00", "--closes", "2020-06-27T14:00")]
    [InlineData("call in the past", "pr.fra", "opens-in-the-past", "call", Vote, "--opens", "2020-06-01T14:00", "--closes", "2020-06-29T14:00")]
    [InlineData("letter of the telephone", "officer.one", "telephone-is-no-vote", "letter", "receive", Vote, "draft.txt", "--channel", "telephone")]
    [InlineData("letter by hand, nothing shown", "officer.one", "claim-without-words", "letter", "receive", Vote, "draft.txt", "--channel", "hand")]
    [InlineData("letter by the portal at another hour", "officer.one", "portal-has-its-clock", "letter", "receive", Vote, "draft.txt", "--channel", "portal", "--received", "2020-06-26T13:00", "--shown-by", "stamp")]
    [InlineData("letter of a delegation by hand", "pr.bel", "only-by-portal", "letter", "receive", Vote, "draft.txt", "--channel", "hand", "--shown-by", "I was there.")]
    [InlineData("corrigendum served before it is there", "officer.one", "paper-not-issued", "service", Vote, "--paper", "corrigendum", "--member", "BEL", "--step", "sent", "--channel", "mail")]
    [InlineData("letter of tomorrow", "officer.one", "claim-in-the-future", "letter", "receive", Vote, "draft.txt", "--channel", "hand", "--received", "2020-06-27T14:30", "--shown-by", "stamp")]
    [InlineData("letter rule", "pr.fra", "letter-is-not-held", "letter", "rule", Vote, "1", "--refuse", "--reason", "None.")]
    [InlineData("letter type", "officer.one", "letter-has-text", "letter", "type", Vote, "1", "draft.txt")]
    [InlineData("letter that is not there", "officer.one", "unknown-letter", "letter", "show", Vote, "7")]
    [InlineData("edition of nothing", "officer.one", "no-text", "edition", Vote, "--letter", "7", "--drafted", "officer.two")]
    [InlineData("cede out of order", "pr.fra", "not-next-in-order", "cede", Vote, "--to", "BEL", "--reason", "Its own draft.")]
    public async Task At_a_wrong_moment(string what, string person, string code, params string[] args) => (await RefusedAsync(person, args)).ShouldBe(code, what);

    [Theory]
    [InlineData("officers-only", "certify", Vote)]
    [InlineData("officers-only", "draft", "blue", Vote)]
    [InlineData("officers-only", "drain", Vote, "mail")]
    [InlineData("officers-only", "letter", "confirm", Vote, "1")]
    [InlineData("officers-only", "letter", "hold", Vote, "1")]
    [InlineData("officers-only", "edition", Vote, "--letter", "1", "--drafted", "officer.two")]
    [InlineData("officers-only", "statement", Vote, "draft.txt", "--member", "BEL", "--channel", "portal")]
    [InlineData("officers-only", "service", Vote, "--paper", "call", "--member", "BEL", "--step", "sent", "--channel", "mail")]
    [InlineData("officers-only", "letter", "note", Vote, "--member", "BEL", "--with", "The mission", "--note", "Nothing.")]
    [InlineData("director-only", "letter", "acknowledge", Vote, "1")]
    [InlineData("president-only", "sign", Vote)]
    [InlineData("president-only", "cede", Vote, "--to", "DEU", "--reason", "Why not.")]
    [InlineData("ruling-is-not-yours", "letter", "rule", Vote, "1", "--admit", "--reason", "Because.")]
    [InlineData("not-released", "letter", "list", Vote)]
    [InlineData("not-released", "papers", Vote, "--out", "early")]
    [InlineData("officers-only", "person", "add", "friend", "--name", "A Friend", "--role", "officer")]
    public async Task By_somebody_whose_part_it_is_not(string code, params string[] args) => (await RefusedAsync("pr.bel", args)).ShouldBe(code);

    [Fact]
    public async Task By_nobody_on_file_or_nobody_at_all()
    {
        (await RefusedAsync("a.stranger", ["certify", Vote])).ShouldBe("not-on-file");
        (await Practice.Folder.RunAsync("certify", Vote)).ShouldRefuse(2, "--as", "INBLUE_AS").Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_vote_that_is_not_there_those_there_are_named()
    {
        foreach (var verb in (string[][])[["certify"], ["letter", "list"], ["publish"]])
            (await Practice.AsAsync("officer.one", [.. verb, "S/2020/999"])).ShouldRefuse(1, "S/2020/999", "S/2020/600#1").Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_environment_says_who_acts_and_the_option_goes_before_it()
    {
        var asOfficer = new Call(["letter", "list", Vote, "--data", Practice.Folder.Data]) { Environment = [("INBLUE_AS", "officer.one")] };
        (await TheProgram.RunAsync(asOfficer)).Should(0);
        (await TheProgram.RunAsync(asOfficer with { Args = [.. asOfficer.Args, "--as", "pr.bel"] })).Should(1);
    }

    private async Task<string> RefusedAsync(string person, string[] args)
    {
        var ran = (await TheProgram.RunAsync(new Call([.. args, "--as", person, "--json", "--data", Practice.Folder.Data]) { Folder = Practice.Folder.Root })).Should(1);
        ran.Error.TrimEnd().Split('\n')[^1].ShouldBe($"inblue: {ran.Json.GetProperty("refusal").GetProperty("message").GetString()}"); // before it stands, at most, that it takes a while
        return CodeOf(ran);
    }

    private static string CodeOf(Ran ran) => ran.Json.GetProperty("refusal").GetProperty("code").GetString()!;
}
