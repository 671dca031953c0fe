using System.Text.Json;

namespace InBlue.Tests.CommandLine.Live;

/// <summary>Until the release no verb tells a position, a count or who has written, but to an officer or the President who opens it; and that is logged.</summary>
[Collection(nameof(APlayedVote))]
public sealed class NothingEarly(APlayedVote played)
{
    /// <summary>Who wrote (France presided and submitted, so it is named anyway), what they said, and what came of it.</summary>
    private static readonly string[] Telling = ["Belgium", "China", "Viet Nam", "BEL", "favour", "dopted", "2531", "held", "acknowledged", "absent", "letter 1", "no such letter"];

    [Theory]
    [InlineData("open")]
    [InlineData("closed")]
    [InlineData("counted")]
    [InlineData("signed")]
    public void Whoever_may_not_open_the_letters_is_told_nothing_at_any_stage(string stage)
    {
        var told = played.ToldAtStage[stage];
        told.Select(t => t.Exit).ShouldBe([0, 0, .. Enumerable.Repeat(1, told.Length - 2)]);
        foreach (var ran in told)
            foreach (var telling in Telling)
                (ran.Out + ran.Error).ShouldNotContain(telling, Case.Sensitive, stage);
        foreach (var member in (string[])["letters", "counts", "result", "resolution", "statements"])
            told[1].Json.TryGetProperty(member, out _).ShouldBeFalse($"{stage}: {member}");
    }

    [Fact]
    public void The_stage_alone_tells_the_same_to_everybody()
    {
        var shown = played.ToldAtStage.Values.Select(t => t[0].Out).ToArray();
        foreach (var lines in shown.Select(ButForTheStage))
            lines.ShouldBe(ButForTheStage(shown[0]));

        // Also when the result letter is due, as long as it is not signed.
        static IEnumerable<string> ButForTheStage(string said) =>
            said.Split('\n').Where(l => !l.StartsWith("  Stage", StringComparison.Ordinal) && !l.StartsWith("  Result letter", StringComparison.Ordinal));
    }

    [Fact]
    public void A_delegate_who_hands_in_a_letter_learns_when_it_was_received_and_not_how_many_have_written() =>
        DocumentedJson.Members(played.TakenFromADelegate.Json).ShouldBe(["done", "reference", "received"]);

    [Fact]
    public void An_officer_who_opens_it_sees_the_letters()
    {
        played.Opened.Out.ShouldContain("Belgium: in favour");
        played.Opened.Out.ShouldContain("Letters awaited: ");
    }

    [Fact]
    public void Every_opening_is_logged_with_who_and_what_and_nobody_else_is()
    {
        var log = File.ReadAllLines(played.Practice.Folder.Data + ".access.jsonl").Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        log.Select(l => l.GetProperty("person").GetString()).Distinct().Order().ShouldBe(["officer.one", "officer.two", "pr.fra"]);
        var opened = log.Select(l => l.GetProperty("what").GetString()!).ToArray();
        foreach (var what in (string[])["letters and result", "letters", "letter 1", "receipt of letter 1", "result"])
            opened.ShouldContain(what);
    }
}
