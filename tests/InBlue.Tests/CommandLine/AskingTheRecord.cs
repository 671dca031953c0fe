namespace InBlue.Tests.CommandLine;

/// <summary>What the reading verbs say of a record, and how they say no.</summary>
[Collection(nameof(ARecord))]
public sealed class AskingTheRecord(ARecord record)
{
    [Fact]
    public void The_environment_names_the_record_and_the_origin_of_its_log()
    {
        record.First.Json.GetProperty("vote").GetString().ShouldBe("S/2020/600#1");
        record.Second.Json.GetProperty("vote").GetString().ShouldBe("S/2020/600#2");
        record.Key.ShouldStartWith("council.example/security-council+");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(record.Folder.Key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_symbol_with_two_votes_is_wrong_use_and_they_are_listed()
    {
        foreach (var verb in (string[][])[["show"], ["bundle", "--out", record.Folder["ambiguous.zip"]]])
            (await record.Folder.RunAsync([.. verb, "S/2020/600"])).ShouldRefuse(2, "S/2020/600#1", "S/2020/600#2").Out.ShouldBeEmpty();
        File.Exists(record.Folder["ambiguous.zip"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_vote_that_is_not_there_is_refused_and_those_there_are_listed() =>
        (await record.Folder.RunAsync("show", "S/2020/999")).ShouldRefuse(1, "S/2020/999", "S/2020/600#1").Out.ShouldBeEmpty();

    [Fact]
    public async Task The_list_names_each_vote_with_its_result()
    {
        var lines = (await record.Folder.RunAsync("show")).Should(0).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldContain("S/2020/600#1  S/2020/625  Adopted: 15 in favour, none against, no abstentions.");
        lines[1].ShouldContain("S/2020/600#2  S/2020/625  Not adopted, owing to the negative vote of a permanent member: 14 in favour, 1 against");
    }

    [Fact]
    public async Task A_count_in_words_has_every_finding_and_what_is_not_known()
    {
        var said = (await record.Folder.RunAsync("count", "S/2020/600#2")).Should(0).Out;
        said.ShouldContain("Not adopted");
        said.ShouldContain("United States of America");
        said.ShouldContain("at least 9 required");
        said.ShouldContain("not known");
        said.ShouldContain("FAULT");
    }

    [Fact]
    public async Task Output_that_nobody_reads_to_its_end_is_no_fault()
    {
        var ran = await TheProgram.RunAsync(new Call(["show", "S/2020/600#1", "--json", "--data", record.Folder.Data]) { StopsReading = true });
        ran.Error.ShouldBeEmpty();
        ran.Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Names_come_in_utf_8_whatever_the_terminal_speaks()
    {
        var ran = await TheProgram.RunAsync(new Call(["show", "S/2020/600#1", "--data", record.Folder.Data]) { Environment = [("LC_ALL", "en_US.ISO-8859-1")] });
        ran.Should(0).Out.ShouldContain("Nicolas de Rivière");
    }
}
