namespace InBlue.Tests.CommandLine;

/// <summary>Without --yes a person is asked, and only a person's word takes what is unclear.</summary>
public sealed class Confirming
{
    [Theory]
    [InlineData("yes\n", true)]
    [InlineData("no\n", false)]
    [InlineData("", false)]
    public async Task Clear_letters_are_recorded_at_yes_and_at_nothing_else(string answer, bool isRecorded)
    {
        using var folder = new AFolder();
        var ran = await AskAsync(folder, Documents.Example, answer);
        ran.Out.ShouldContain("Annex II  Belgium: in favour");
        ran.Out.ShouldContain("(yes/no)");
        if (isRecorded)
            ran.Should(0).Out.ShouldContain("Recorded: S/2020/600#1");
        else
            ran.ShouldRefuse(1, "not confirmed", "--yes", "nothing was recorded");
        File.Exists(folder.Data).ShouldBe(isRecorded);
    }

    [Fact]
    public async Task An_unclear_letter_is_ruled_on_with_a_reason_that_the_record_keeps()
    {
        using var folder = new AFolder();
        var document = folder.Put("unclear.txt", Documents.ExampleWithAnUnclearLetter);
        // Asked on the error channel, since the output is for a program.
        var ran = (await TheProgram.RunAsync(new Call(["import", document, "--json", "--data", folder.Data], "for\nThe mission confirmed it by telephone.\nyes\n"))).Should(0);
        ran.ShouldSay("Annex III  China: UNCLEAR", "China has taken note.", "reason", "(yes/no)");
        var letter = ran.Json.GetProperty("letters").EnumerateArray().Single(l => l.GetProperty("memberId").GetString() == "CHN");
        letter.GetProperty("position").GetString().ShouldBe("for");
        letter.GetProperty("reading").GetString().ShouldBe("ruled");
        letter.GetProperty("ruling").GetString().ShouldBe("The mission confirmed it by telephone.");
        letter.GetProperty("confirmed").GetString().ShouldBe("person");
        var evidence = letter.GetProperty("evidence").EnumerateArray().Where(e => e.GetProperty("of").GetString() == "position").Select(e => e.GetProperty("quote").GetString()!).ToArray();
        evidence.ShouldHaveSingleItem().ShouldContain("China has taken note.");
        evidence[0].ShouldNotContain("Letter dated"); // the words of the letter itself, neither its heading nor its signature
        evidence[0].ShouldNotContain("(Signed)");
    }

    [Fact]
    public async Task An_unclear_capacity_is_ruled_on_by_the_id_of_one_of_the_councils()
    {
        using var folder = new AFolder();
        var document = Documents.Example.Replace("Permanent Representative of China", "Deputy Permanent Representative of China", StringComparison.Ordinal);
        var ran = (await AskAsync(folder, document, "charge-d-affaires\nIn charge that week.\nyes\n")).Should(0);
        ran.Out.ShouldContain("Deputy Permanent Representative");
        ran.Out.ShouldNotContain("Its position ("); // that was clear, and is not open to a ruling
        ran.Out.ShouldContain("Ruled: in favour, signed as Chargé d'affaires.");
        (await folder.RunAsync("show", "S/2020/600")).Should(0).Out.ShouldContain("Zhang Jun, Chargé d'affaires");
    }

    [Theory]
    [InlineData("absent\n", "\"absent\"", "for, against, abstain, notParticipating")]
    [InlineData("for\n", "no answer", "reason")]
    public async Task An_answer_that_is_none_of_those_records_nothing(string answers, params string[] words)
    {
        using var folder = new AFolder();
        (await AskAsync(folder, Documents.ExampleWithAnUnclearLetter, answers)).ShouldRefuse(1, [.. words, "nothing was recorded"]);
        File.Exists(folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task A_letter_that_names_another_draft_cannot_be_ruled_on_and_says_so()
    {
        using var folder = new AFolder();
        var document = Documents.Example.Replace("S/2020/600, I inform you that Tunisia", "S/2020/601, I inform you that Tunisia", StringComparison.Ordinal);
        var ran = (await AskAsync(folder, document, "for\nso it seems\nyes\n")).ShouldRefuse(1, "annex XIII, Tunisia", "S/2020/601", "compare with the document as published");
        ran.Error.ShouldNotContain("rule");
        ran.Out.ShouldNotContain("rule");
        File.Exists(folder.Data).ShouldBeFalse();
    }

    [Fact]
    public async Task Ctrl_C_at_the_question_ends_the_program_and_records_nothing()
    {
        if (OperatingSystem.IsWindows())
            Missing.Part("a system with signals");
        using var folder = new AFolder();
        var call = new Call(["import", folder.Put("document.txt", Documents.Example), "--data", folder.Data]) { InterruptsAt = "(yes/no)" };
        (await TheProgram.RunAsync(call)).ShouldRefuse(1, "stopped");
        File.Exists(folder.Data).ShouldBeFalse();
    }

    private static Task<Ran> AskAsync(AFolder folder, string document, string answers) =>
        TheProgram.RunAsync(new Call(["import", folder.Put("document.txt", document), "--data", folder.Data], answers));
}
